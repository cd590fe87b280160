import type { PageMention } from '../api/mention.js';
import type { Settings } from '../api/settings.js';
import type { LoadedDossier } from '../dossier/load/loaded-dossier.js';
import type { Interaction } from '../interaction/interaction.js';
import type { Lexicon } from '../match/lexicon/lexicon.js';
import type { Hit } from '../match/lexicon/scan.js';
import type { Reprint } from './find-reprint.js';
import type { PaintedMarks } from './painted-marks.js';
export interface SessionOptions extends Settings {
    /** Asked once the page is parsed: a dossier may be a child that comes after the element's start tag. */
    readonly load: () => Promise<LoadedDossier>;
    /** The page has changed: the reprint is there now, or is another, or is gone. */
    readonly onChange: () => Promise<void>;
    /** Takes what has been found and painted; `undefined` where there is nothing. */
    readonly adopt: (session: Session | undefined) => void;
}
export interface Session {
    readonly mentions: readonly PageMention[];
    readonly confidence: number;
    readonly interaction: Interaction;
    /** Whether its marks are elements in the text. */
    readonly isInText: boolean;
    /** Takes over the looks that are set now, and nothing else: what is open stays open. */
    restyle(): void;
    /** Takes everything off the page again. */
    end(): void;
}
/** A page on which the reprint has been found. */
export interface FoundReprint {
    readonly options: SessionOptions;
    readonly dossier: LoadedDossier;
    readonly reprint: Reprint;
    /** Follows the page's changes, but not while the widget is busy. */
    readonly watch: (isBusy: () => boolean) => void;
}
/** What the first pass leaves. */
export interface MarkedNames extends FoundReprint {
    readonly names: Lexicon;
    /** What was found in each block of the reprint. */
    readonly hits: readonly (readonly Hit[])[];
    readonly painted: PaintedMarks;
}
