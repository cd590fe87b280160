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
/**
 * Lets a finger, a pen or a mouse drag a sheet by its head.
 *
 * @param head has `touch-action: none`, so that the page does not scroll beneath the finger
 */
export declare function startDrag(event: PointerEvent, head: HTMLElement, sheet: HTMLElement, dismiss: () => void): void;
