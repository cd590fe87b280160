import { type Happening } from './hover-intent.js';
/** Runs the hover-intent reducer on the page's clock and says when what is open changes. */
export declare class IntentController<Target> {
    #private;
    constructor(onChange: (open: Target | undefined) => void);
    get open(): Target | undefined;
    /** What will open if nothing else happens. */
    get pending(): Target | undefined;
    /** Whether what is open was opened by focus, tap or a call. */
    get held(): boolean;
    tell(happening: Happening<Target>): void;
    stop(): void;
}
