import type { LoadedDossier } from '../dossier/load.js';
import type { Painting } from '../paint/painter.js';
import type { Block } from '../page/blocks.js';
import { type Language } from './language.js';
import './launcher-view.js';
import { type Look } from './look.js';
import type { PageMention } from './mention.js';
import type { Option } from './options.js';
export interface ReadingOptions {
    readonly root: ShadowRoot;
    /** The blocks of the article. */
    readonly blocks: readonly Block[];
    readonly mentions: readonly PageMention[];
    readonly painting: Painting;
    readonly marks: Option<'marks'>;
    readonly cards: LoadedDossier['cards'];
    readonly translations?: LoadedDossier['translations'];
    readonly language: Language;
    readonly openOn: () => Option<'open-on'>;
    readonly launcher: Option<'launcher'>;
    readonly look: Look;
    readonly onOpen: (mention: PageMention) => void;
    readonly onClose: (mention: PageMention) => void;
    readonly onPanel: (open: boolean) => void;
    readonly onSource: (entryId: string, sourceId: string, url: string) => void;
    readonly onFailure: (error: unknown) => void;
}
/** A reader at work on the marked text: the launcher, keys, focus, and the one card that follows from it all. */
export declare class Reading {
    #private;
    constructor(options: ReadingOptions);
    show(mention: PageMention): void;
    /** Whether a reader is at a card whose words are still there, or at the launcher. */
    get isInUse(): boolean;
    setLook(look: Look): void;
    dismiss(): void;
    openPanel(): void;
    closePanel(): void;
    stop(): void;
}
