export interface Drag {
    /** How far below its place the sheet is. */
    readonly by: number;
    /** Downwards, in CSS px a ms. */
    readonly speed: number;
    readonly from: number;
    readonly y: number;
    readonly at: number;
}
export declare const dragFrom: (y: number, at: number) => Drag;
/** The finger has moved. It cannot pull the sheet above its place. */
export declare const dragTo: ({ from, y: before, at: then }: Drag, y: number, at: number) => Drag;
/** Whether the reader means it: the sheet is far down, or was thrown and is not on its way up again. */
export declare const isDismissed: ({ by, speed, at }: Drag, height: number, now: number) => boolean;
/** What a card hears of fingers: on its head, and on its text. @param find finds one of the card's elements */
export declare function sheetUnderFinger(find: (selector: string) => HTMLElement | null, dismiss: () => void): {
    press: (event: PointerEvent) => void;
    touch: {
        handleEvent: (event: TouchEvent) => void;
        passive: boolean;
    };
};
