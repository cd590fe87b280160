export declare function isShown(element: Element): boolean;
