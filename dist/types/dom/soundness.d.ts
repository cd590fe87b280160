/** Tries everything once, on nodes that are not on the page. */
export declare function isSound(): boolean;
