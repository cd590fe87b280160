export interface Intent<Target> {
    /** What the card is open for. */
    readonly open: Target | undefined;
    /** Opened by focus, tap or a call: the pointer's leaving does not close it. */
    readonly sticky: boolean;
    readonly pending: {
        readonly target: Target;
        readonly since: number;
        readonly opensAt: number;
    } | undefined;
    readonly closesAt: number | undefined;
    readonly closedAt: number;
    /** Dismissed with the pointer still on it: not to be opened again until the pointer has left. */
    readonly dismissed: Target | undefined;
}
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
/** The pointer is between mark and card, on its way, maybe over another mark: if it rests there, that is meant. */
 | {
    readonly type: 'on-the-way';
    readonly target?: Target | undefined;
    readonly at: number;
}
/** The reader scrolls, drags or selects: nothing is to open by itself. */
 | {
    readonly type: 'busy';
}
/** Focus, tap or a call. */
 | {
    readonly type: 'show';
    readonly target: Target;
} | {
    readonly type: 'dismiss';
} | {
    readonly type: 'time';
    readonly at: number;
};
export declare const atRest: <Target>() => Intent<Target>;
export declare function nextIntent<Target>(intent: Intent<Target>, happening: IntentEvent<Target>): Intent<Target>;
/** When the reducer wants to hear the time next; `undefined` for never. */
export declare function wakeAt<Target>({ pending, closesAt }: Intent<Target>): number | undefined;
