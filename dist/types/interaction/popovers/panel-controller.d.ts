import type { CardsData } from '../../dossier/compile.js';
import type { Block } from '../../page/blocks.js';
import { type Language } from '../language-controller.js';
import type { Appearance } from '../../ui/appearance.js';
import type { PageMention } from '../../api/mention.js';
export interface PanelControllerDeps {
    readonly root: ShadowRoot;
    readonly appearance: Appearance;
    readonly blocks: readonly Block[];
    readonly mentions: readonly PageMention[];
    readonly cards: () => Promise<CardsData>;
    readonly language: () => Language;
    readonly onToggle: (open: boolean) => void;
    /** An entry is wanted in the text; with `enter`, the focus goes to its card. */
    readonly onEntry: (entryId: string, enter: boolean) => PageMention | undefined;
    /** Something of the page is to be seen. */
    readonly onLook: () => void;
    readonly emit: (event: Event) => void;
    readonly onFailure: (error: unknown) => void;
}
/** What a reader does with the panel: it is opened, closed, and leads into the text. */
export declare class PanelController {
    #private;
    constructor(deps: PanelControllerDeps, signal: AbortSignal);
    setAppearance(appearance: Appearance): void;
    speak(language: Language): void;
    open(): void;
    close(): void;
    toggle(): void;
    remove(): void;
}
