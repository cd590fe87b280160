export declare const matches: (element: object, selector: string) => boolean;
export declare const queryAll: (element: object, selector: string) => NodeListOf<Element>;
export declare const queryAllInPage: (selector: string) => NodeListOf<Element>;
/** The element itself, or the nearest around it, that matches; `null` where none does, or there is no element. */
export declare const closest: (element: object | null, selector: string) => Element | null;
