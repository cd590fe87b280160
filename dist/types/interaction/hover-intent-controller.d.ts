import { type IntentEvent } from './hover-intent.js';
/**
 * Runs the reducer of `hover-intent.ts` on the page's clock, and calls `onChange` when another card, or none, is to be
 * open.
 */
export declare class HoverIntentController<Target> {
    #private;
    /** Whether an open card stays where the pointer leaves it. */
    staysOpen: () => boolean;
    constructor(onChange: (open: Target | undefined) => void);
    get open(): Target | undefined;
    /** The target whose card will open once its delay is over, if nothing else happens. */
    get pending(): Target | undefined;
    /** Whether the open card was opened by focus, tap or a call, and so stays when the pointer leaves it. */
    get sticky(): boolean;
    /** Takes in one event of pointer, focus or clock. */
    tell(happening: IntentEvent<Target>): void;
    stop(): void;
}
