function t(t){if(!t.checkVisibility({opacityProperty:!0,visibilityProperty:!0}))return!1;const{right:e,bottom:i}=t.getBoundingClientRect();if(0>=e+scrollX||0>=i+scrollY)return!1;for(let e=t.parentElement;e;e=e.parentElement)if(2>e.clientHeight&&"visible"!==getComputedStyle(e).overflowY)return!1;return!0}export{t as isShown};
//# sourceMappingURL=package-shown-DZ4v4ghj.js.map
