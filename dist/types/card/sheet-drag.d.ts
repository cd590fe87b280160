/** Lets a finger drag a card that is a sheet, and decides whether letting go dismisses it. */
/** A drag, from the press on. */
export interface Drag {
    /** How far below its place the sheet is, in CSS px. */
    readonly by: number;
    /** Speed of the last move, in CSS px in a ms; negative upwards. */
    readonly speed: number;
    /** `clientY` of the press. */
    readonly from: number;
    /** `clientY` of the last move. */
    readonly y: number;
    /** Time of the last move, in ms. */
    readonly at: number;
}
/** A drag that begins. @param y `clientY` of the press @param at its time, in ms */
export declare const dragFrom: (y: number, at: number) => Drag;
/** The drag after a move to `y`. The sheet cannot be pulled above its place. */
export declare const dragTo: ({ from, y: before, at: then }: Drag, y: number, at: number) => Drag;
/**
 * Whether letting go dismisses the sheet: it is far down, or was thrown down, and is not on its way up again.
 *
 * @param height of the sheet, in CSS px
 * @param now time of letting go, in ms
 */
export declare const isDismissed: ({ by, speed, at }: Drag, height: number, now: number) => boolean;
/**
 * Makes the listeners of a card: `press` for its head, `touch` for its text.
 *
 * @param find finds one of the card's elements by a selector
 * @param dismiss closes the card
 */
export declare function sheetUnderFinger(find: (selector: string) => HTMLElement | null, dismiss: () => void): {
    press: (event: PointerEvent) => void;
    touch: {
        handleEvent: (event: TouchEvent) => void;
        passive: boolean;
    };
};
