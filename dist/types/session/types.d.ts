/** What the parts of a run hand to each other. */
import type { PageMention } from '../api/mention.js';
import type { Settings } from '../api/settings.js';
import type { LoadedDossier } from '../dossier/load/loaded-dossier.js';
import type { Interaction } from '../interaction/interaction.js';
import type { Lexicon } from '../match/lexicon/lexicon.js';
import type { Hit } from '../match/lexicon/scan.js';
import type { Reprint } from './find-reprint.js';
import type { PaintedMarks } from './painted-marks.js';
/** What the element gives a run. */
export interface SessionOptions extends Settings {
    /**
     * Called after the page is parsed: an inline dossier is a child of the element, and may not be parsed when that
     * connects.
     */
    readonly load: () => Promise<LoadedDossier>;
    /** Called when the page has changed so that the reprint has come, is another, or is gone. */
    readonly onChange: () => Promise<void>;
    /** Takes the finished session; `undefined` where the reprint was not found. */
    readonly adopt: (session: Session | undefined) => void;
}
/** A finished run: its marks are painted and it listens to the reader. */
export interface Session {
    readonly mentions: readonly PageMention[];
    /** 0–1: the share of the article that is on the page. */
    readonly confidence: number;
    readonly interaction: Interaction;
    /** Whether its marks may be elements in the text. */
    readonly isInText: boolean;
    /** Applies the `theme`, `accent`, `underline`, `lang` and `dir` that are set now. An open card stays open. */
    restyle(): void;
    /** Removes marks, cards, panel and launcher, and stops listening. */
    end(): void;
}
/** A page on which the reprint has been found. */
export interface FoundReprint {
    readonly options: SessionOptions;
    readonly dossier: LoadedDossier;
    readonly reprint: Reprint;
    /** Begins to follow the page's changes. While `isBusy()` is true, it does not look at the page. */
    readonly watch: (isBusy: () => boolean) => void;
}
/** What the first pass gives to the second. */
export interface MarkedNames extends FoundReprint {
    readonly names: Lexicon;
    /** The names found, by index of the block in the reprint. */
    readonly hits: readonly (readonly Hit[])[];
    readonly painted: PaintedMarks;
}
