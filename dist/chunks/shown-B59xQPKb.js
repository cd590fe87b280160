import{a as t}from"../article-context.js";function i(i){if(!i.checkVisibility({opacityProperty:!0,visibilityProperty:!0}))return!1;const{right:e,bottom:r}=i.getBoundingClientRect();if(0>=e+scrollX||0>=r+scrollY)return!1;for(let e=t(i);e;e=t(e))if(2>e.clientHeight&&"visible"!==getComputedStyle(e).overflowY)return!1;return!0}export{i as isShown};
//# sourceMappingURL=shown-B59xQPKb.js.map
