import type { LoadedDossier } from '../dossier/load.js';
import type { Painting } from '../paint/painter.js';
import type { Block } from '../page/blocks.js';
import { type Language } from './language.js';
import { type Look } from './look.js';
import type { PageMention } from './mention.js';
import type { Option } from './options.js';
export interface ReadingOptions {
    readonly root: ShadowRoot;
    /** The blocks of the article. */
    readonly blocks: readonly Block[];
    readonly mentions: readonly PageMention[];
    /** Decides anew which mentions are marked, and paints these. */
    readonly paint: () => Painting;
    readonly marks: Option<'marks'>;
    readonly cards: LoadedDossier['cards'];
    readonly translations?: LoadedDossier['translations'];
    readonly language: Language;
    readonly openOn: () => Option<'open-on'>;
    readonly launcher: Option<'launcher'>;
    readonly look: Look;
    readonly feedback: () => string | null;
    readonly onOpen: (mention: PageMention) => void;
    readonly onClose: (mention: PageMention) => void;
    readonly onPanel: (open: boolean) => void;
    readonly onSource: (entryId: string, sourceId: string, url: string) => void;
    readonly onWrongMatch: (mention: PageMention) => void;
    readonly onFailure: (error: unknown) => void;
}
/** A reader at work on the marked text: keys, focus, and the cards and the panel that follow from it all. */
export declare class Reading {
    #private;
    constructor(options: ReadingOptions);
    show(mention: PageMention): void;
    /** Whether a reader is at a card whose words are still there, or at the launcher. */
    get isInUse(): boolean;
    setLook(look: Look): void;
    closeCards(): void;
    openPanel(): void;
    closePanel(): void;
    stop(): void;
}
