/** Bounds how many widgets of a page work: a template may repeat the tag for each line of a list. */
/** @returns whether a widget may work; it counts until it leaves */
export declare function joinCrowd(widget: HTMLElement): boolean;
export declare function leaveCrowd(widget: HTMLElement): void;
/** What the page's console is told, once for all widgets that may not work. */
export declare function crowdError(): Error | undefined;
