export declare const slotOf: (node: object) => HTMLSlotElement | null;
export declare const namespaceOf: (element: object) => string | null;
export declare const isContentEditable: (element: object) => boolean;
/** In CSS px of the viewport. */
export declare const boxOf: (element: object) => DOMRect;
export declare const isVisible: (element: object, options?: object) => boolean;
export declare const scrollToView: (element: object, options: object) => undefined;
