/** @returns false for the window, and for whatever is no node */
export declare function isNode(value: unknown): value is Node;
export declare const isText: (value: unknown) => value is Text;
export declare const isComment: (value: unknown) => value is Comment;
export declare const isElement: (value: unknown) => value is Element;
/** @param node of which the root is asked, as `getRootNode()` gives it */
export declare const isShadowRoot: (root: unknown) => root is ShadowRoot;
