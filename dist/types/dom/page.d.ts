/** To be used by this name. It is no node: where a node is asked for, `pageNode` is one. */
export declare const document: Document;
export declare const pageNode: Document;
/** What relative addresses on the page are relative to. */
export declare const baseOfPage: () => string;
