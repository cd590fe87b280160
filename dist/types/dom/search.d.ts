export declare const matches: (element: object, selector: string) => boolean;
export declare const closest: (element: object, selector: string) => Element | null;
export declare const queryAll: (element: object, selector: string) => NodeListOf<Element>;
export declare const queryAllInPage: (selector: string) => NodeListOf<Element>;
