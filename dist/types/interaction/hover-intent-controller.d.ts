import { type IntentEvent } from './hover-intent.js';
/** Runs the hover-intent reducer on the page's clock and says when what is open changes. */
export declare class HoverIntentController<Target> {
    #private;
    constructor(onChange: (open: Target | undefined) => void);
    get open(): Target | undefined;
    /** What will open if nothing else happens. */
    get pending(): Target | undefined;
    /** Whether what is open was opened by focus, tap or a call. */
    get sticky(): boolean;
    tell(happening: IntentEvent<Target>): void;
    stop(): void;
}
