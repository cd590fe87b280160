/** What the reader seems to want. `Target` is whatever a card can be open for; its identity is what is compared. */
export interface Intent<Target> {
    /** The target whose card is open. */
    readonly open: Target | undefined;
    /** Whether the card was opened by focus, tap or a call: then the pointer's leaving does not close it. */
    readonly sticky: boolean;
    /** The target that the pointer is on, since when, and when its card opens if the pointer stays. */
    readonly pending: {
        readonly target: Target;
        readonly since: number;
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
/** What can happen. `at` is the time of it. */
export type IntentEvent<Target> = 
/** The pointer is over a mark, or over none. */
{
    readonly type: 'over';
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
 | {
    readonly type: 'on-the-way';
    readonly target?: Target | undefined;
    readonly at: number;
}
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
 * const over = nextIntent(atRest(), { type: 'over', target: 'nato', at: 0 });
 * wakeAt(over); // 150
 * nextIntent(over, { type: 'time', at: 150 }).open; // 'nato'
 */
export declare function nextIntent<Target>(intent: Intent<Target>, happening: IntentEvent<Target>): Intent<Target>;
/** @returns when to send the reducer a `time` event next, in ms; `undefined` where it waits for nothing */
export declare function wakeAt<Target>({ pending, closesAt }: Intent<Target>): number | undefined;
