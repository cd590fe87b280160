import { type Happening } from './hover-intent.js';
/** Runs the hover-intent reducer on the page's clock and says when what is open changes. */
export declare class IntentController<Target> {
    #private;
    constructor(onChange: (open: Target | undefined, held: boolean) => void);
    get open(): Target | undefined;
    tell(happening: Happening<Target>): void;
    stop(): void;
}
