/**
 * Decides when a card opens, moves to another mark and closes, as a pure reducer: an event and its time go in; what is
 * open and when to ask again come out. It has no timer and no DOM. All times are in ms, on any one clock. The card
 * stays open while the pointer is on it or on its way there, as WCAG 2.2 SC 1.4.13 asks:
 * https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus.html
 */
import type { Point } from './popovers/pointer-corridor.js';
/** What the reader seems to want. `Target` is whatever a card can be open for; its identity is what is compared. */
export interface Intent<Target> {
    /** The target whose card is open. */
    readonly open: Target | undefined;
    /** Whether the card was opened by focus, tap or a call: then the pointer's leaving does not close it. */
    readonly sticky: boolean;
    /** The target that the pointer is on, where it came to rest, and when its card opens if it stays there. */
    readonly pending: {
        readonly target: Target;
        readonly rest: Point;
        readonly opensAt: number;
    } | undefined;
    /** When the open card closes if the pointer does not come back. */
    readonly closesAt: number | undefined;
    /** When the last card closed by itself; `-Infinity` after none, and after one that the reader dismissed. */
    readonly closedAt: number;
    /**
     * The target that the reader dismissed, as by Escape, while the pointer was on it: the pointer opens it again only
     * after it has left it.
     */
    readonly dismissed: Target | undefined;
}
/** A real move of the pointer, its place in CSS px of the viewport. */
interface Move<Target> {
    readonly target?: Target | undefined;
    readonly at: number;
    readonly point: Point;
}
/** What can happen. `at` is the time of it. */
export type IntentEvent<Target> = 
/** The pointer has moved to a mark, on one, or to where none is. */
({
    readonly type: 'over';
} & Move<Target>)
/** A mark, or none, is under the pointer since the page has moved, and not the pointer. That opens no card. */
 | {
    readonly type: 'slid-under';
    readonly target: Target | undefined;
    readonly at: number;
}
/** The pointer is on the card. */
 | {
    readonly type: 'on-card';
}
/**
 * The pointer is between mark and card, on its way. If that leads over another mark, this is `target`: a rest there
 * opens it.
 */
 | ({
    readonly type: 'on-the-way';
} & Move<Target>)
/** The reader scrolls, drags or selects: a card that was about to open does not. */
 | {
    readonly type: 'busy';
}
/** Focus, a tap or a call asks for a card: it opens at once. */
 | {
    readonly type: 'show';
    readonly target: Target;
}
/** Escape, the close button or a click elsewhere. */
 | {
    readonly type: 'dismiss';
}
/** The time that `wakeAt` asked for has come. */
 | {
    readonly type: 'time';
    readonly at: number;
};
/** No card is open and none is about to be. */
export declare const atRest: <Target>() => Intent<Target>;
/**
 * @param happening what has happened, and when in ms
 * @example
 * const over = nextIntent(atRest(), { type: 'over', target: 'nato', at: 0, point: { x: 9, y: 9 } });
 * wakeAt(over); // 150
 * nextIntent(over, { type: 'time', at: 150 }).open; // 'nato'
 */
export declare function nextIntent<Target>(intent: Intent<Target>, happening: IntentEvent<Target>): Intent<Target>;
/** Whether two places of a pointer are as near to each other as a hand at rest may move it. */
export declare const isAtRest: (a: Point, b: Point) => boolean;
/** @returns when to send the reducer a `time` event next, in ms; `undefined` where it waits for nothing */
export declare function wakeAt<Target>({ pending, closesAt }: Intent<Target>): number | undefined;
export {};
