/** The run goes on, once the names are marked: finds the rest, and listens to the reader. A chunk of its own. */
import type { LoadedDossier } from '../dossier/load.js';
import type { Lexicon } from '../match/lexicon.js';
import type { Hit } from '../match/scan.js';
import type { Reprint } from './find-reprint.js';
import type { Painted, SessionOptions } from './session.js';
/** How far the run has come. */
export interface Marked {
    readonly options: SessionOptions;
    readonly dossier: LoadedDossier;
    readonly reprint: Reprint;
    readonly names: Lexicon;
    /** What the first pass found in each block of the reprint. */
    readonly hits: readonly (readonly Hit[])[];
    readonly painted: Painted;
    /** Follows the page's changes, but not while the widget is busy. */
    readonly watch: (isBusy: () => boolean) => void;
}
/** @throws an `AbortError` when `signal` fires first */
export declare function readOn(marked: Marked, signal: AbortSignal): Promise<void>;
