/** What the parts of a run hand to each other. */
import type { PageMention } from '../api/mention.js';
import type { Settings } from '../api/settings.js';
import type { LoadedDossier } from '../dossier/load/loaded-dossier.js';
import type { Interaction } from '../interaction/interaction.js';
import type { Lexicon } from '../match/lexicon/lexicon.js';
import type { Block } from '../page/blocks.js';
import type { Hit } from '../match/lexicon/scan.js';
import type { Reprint } from './find-reprint.js';
import type { PaintedMarks } from './marks/painted-marks.js';
/** What the element gives a run. */
export interface SessionOptions extends Settings {
    /**
     * Called after the page is parsed: an inline dossier is a child of the element, and may not be parsed when that
     * connects.
     */
    readonly load: () => Promise<LoadedDossier>;
    /** Called when the page has changed so that the reprint has come, is another, or is gone. */
    readonly onChange: () => Promise<void>;
    /** Called when most of the reprint's words have left the page, and before anything else is known. */
    readonly onGone: () => void;
    /** Called when all words of the reprint are found again, in other nodes of the page. */
    readonly onBack: () => void;
    /** Takes the finished session; `undefined` where the reprint was not found. */
    readonly adopt: (session: Session | undefined) => void;
}
/** A finished run: its marks are painted and it listens to the reader. */
export interface Session {
    /** Those whose words are on the page now. */
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
/** The marks of a run on a page that changes. */
export interface LiveMarks {
    /** Those that the mentions are in. */
    readonly blocks: readonly Block[];
    /** Whether `restore` may be called. */
    readonly canMove: boolean;
    /** Whether a reader is at a card or has the focus in the widget. */
    isInUse(): boolean;
    /** Takes the marks off blocks whose nodes have left the page, or hold other words. */
    drop(blocks: ReadonlySet<Block>): void;
    /** Puts the marks back on such blocks, which have other nodes by now. */
    restore(blocks: ReadonlySet<Block>): void;
}
/** A page on which the reprint has been found. */
export interface FoundReprint {
    readonly options: SessionOptions;
    readonly dossier: LoadedDossier;
    readonly reprint: Reprint;
    /** Begins to follow the page's changes. */
    readonly watch: (marks: LiveMarks) => void;
}
/** What the first pass gives to the second. */
export interface MarkedNames extends FoundReprint {
    readonly names: Lexicon;
    /** The names found, by index of the block in the reprint. */
    readonly hits: readonly (readonly Hit[])[];
    readonly painted: PaintedMarks;
}
