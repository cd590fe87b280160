function t(t,n){const o=new Map;for(const s of t){const t=n(s),e=o.get(t);e?e.push(s):o.set(t,[s])}return o}export{t as g};
