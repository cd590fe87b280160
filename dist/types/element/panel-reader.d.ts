import type { CardsData } from '../dossier/compile.js';
import type { Block } from '../page/blocks.js';
import { type Language } from './language.js';
import type { Look } from './look.js';
import type { PageMention } from './mention.js';
export interface PanelSurroundings {
    readonly root: ShadowRoot;
    readonly look: Look;
    readonly blocks: readonly Block[];
    readonly mentions: readonly PageMention[];
    readonly cards: () => Promise<CardsData>;
    readonly language: () => Language;
    readonly onToggle: (open: boolean) => void;
    /** An entry is wanted in the text; with `enter`, the focus goes to its card. */
    readonly onEntry: (entryId: string, enter: boolean) => PageMention | undefined;
    /** Something of the page is to be seen. */
    readonly onLook: () => void;
    readonly onSource: (entryId: string, sourceId: string, url: string) => void;
    readonly onFailure: (error: unknown) => void;
}
/** What a reader does with the panel: it is opened, closed, and leads into the text. */
export declare class PanelReader {
    #private;
    constructor(around: PanelSurroundings, signal: AbortSignal);
    setLook(look: Look): void;
    speak(language: Language): void;
    open(): void;
    close(): void;
    toggle(): void;
    remove(): void;
}
