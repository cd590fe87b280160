export interface MovedWatch {
    /** Measures anew. It runs in a frame of the page. */
    readonly measure: () => void;
    /** Whether the words move when this is scrolled. */
    readonly movesWith: (scrolled: Node) => boolean;
}
/**
 * Calls `measure` in the next frame after a scroll or a change of size, which the reader looks at, and after other
 * changes as soon as it has not taken more than its share.
 *
 * @returns `observe`, to watch the size of an element, and what ends the watch
 */
export declare function whenMoved({ measure, movesWith }: MovedWatch): {
    readonly observe: (element: Element) => void;
    readonly unobserve: (element: Element) => void;
    readonly stop: () => void;
};
