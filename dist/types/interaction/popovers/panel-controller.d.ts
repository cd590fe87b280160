import type { Settings } from '../../api/settings.js';
import type { CardsData } from '../../dossier/compile.js';
import type { Block } from '../../page/blocks.js';
import { type Language } from '../language-controller.js';
import type { MarkChoice } from '../../locales/strings.js';
import type { Appearance } from '../../ui/appearance.js';
import type { PageMention } from '../../api/mention.js';
/** What the panel needs to know, and whom it tells. */
export interface PanelControllerDeps {
    readonly root: ShadowRoot;
    readonly appearance: () => Appearance;
    readonly launcher: HTMLElement;
    readonly blocks: readonly Block[];
    readonly mentions: readonly PageMention[];
    /** What each entry may be called, by its id. */
    readonly aliases: () => ReadonlyMap<string, readonly string[]>;
    readonly cards: () => Promise<CardsData>;
    readonly language: () => Language;
    readonly onToggle: (open: boolean) => void;
    /** Shows an entry in the text; with `enter`, its card gets the focus. @returns the mention shown */
    readonly onEntry: (entryId: string, enter: boolean) => PageMention | undefined;
    /** Called before a passage of the page is shown, so that no card covers it. */
    readonly onLook: () => void;
    readonly attributes: Settings['attributes'];
    readonly onChoice: (choice: MarkChoice) => void;
    /** Begins another run. */
    readonly onChange: () => Promise<void>;
    readonly emit: (event: Event) => void;
    readonly onFailure: (error: unknown) => void;
}
/** Opens and closes the panel, gathers what it shows, and follows its links into the text. */
export declare class PanelController {
    #private;
    constructor(deps: PanelControllerDeps, signal: AbortSignal);
    renewAppearance(): void;
    speak(language: Language): void;
    /** @param enter whether the panel gets the focus, wherever that is */
    open(enter?: boolean): void;
    close(): void;
    toggle(): void;
    remove(): void;
    raise(): void;
    /** Says something to a reader who is in the panel; `undefined` takes back what was said. */
    say(text: string | undefined): void;
}
