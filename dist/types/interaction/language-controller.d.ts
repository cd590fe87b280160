/** Which language the widget speaks: the publisher's choice, else that of the article on the page. */
import type { CardsData } from '../dossier/compile.js';
import type { LoadedDossier } from '../dossier/load/loaded-dossier.js';
import { type Direction } from '../locales/direction.js';
import type { Strings } from '../locales/strings.js';
import type { Block } from '../page/blocks.js';
export interface Language {
    /** As the page has it: there may be cards in it though there are no strings. */
    readonly tag: string;
    readonly strings: Strings;
    readonly dir: Direction;
}
/** A view of the widget: its words, and the way they run. */
export type LanguageView = HTMLElement & {
    strings: Strings;
};
/** @throws where no strings can be had, not even the English ones */
export declare function languageOn({ host }: ShadowRoot, blocks: readonly Block[]): Promise<Language>;
export declare function applyLanguage(view: LanguageView, { strings, dir }: Language): void;
export interface LanguageControllerDeps {
    readonly root: ShadowRoot;
    readonly blocks: readonly Block[];
    readonly language: Language;
    readonly cards: LoadedDossier['cards'];
    readonly translations: LoadedDossier['translations'];
    readonly onChange: () => void;
    readonly onFailure: (error: unknown) => void;
}
/** The language at present. What it is on the page can change while the widget is at work. */
export declare class LanguageController {
    #private;
    constructor(deps: LanguageControllerDeps, signal: AbortSignal);
    get language(): Language;
    /** Looks at the page again. A later look wins over one that still waits. */
    look(): Promise<void>;
    /** The dossier's cards in this language if it has them, else in its own. */
    readonly cards: () => Promise<CardsData>;
}
