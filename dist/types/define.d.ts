/** Registers `<article-context>` where there is a registry and the name is free: not in Node, not twice on one page. */
export declare function defineArticleContext(): void;
