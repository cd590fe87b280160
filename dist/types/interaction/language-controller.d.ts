import type { CardsData } from '../dossier/compile.js';
import type { LoadedDossier } from '../dossier/load/loaded-dossier.js';
import { type Direction } from '../locales/direction.js';
import type { Strings } from '../locales/strings.js';
import type { Block } from '../page/blocks.js';
/** A language of the widget. */
export interface Language {
    /**
     * The tag as the page has it. The dossier may have cards in it even where the widget's own strings fall back to
     * English.
     */
    readonly tag: string;
    readonly strings: Strings;
    readonly dir: Direction;
}
/** A view of the widget, which takes its words by `strings` and their direction by `dir`. */
export type LanguageView = HTMLElement & {
    strings: Strings;
};
/** The language that the page gives an element, or what is around it. */
export declare function langAround(element: Element | undefined): string;
/**
 * The language of the widget on its page.
 *
 * @param blocks of the reprint; the nearest `lang` around the first one counts
 */
export declare function languageOn({ host }: ShadowRoot, blocks: readonly Block[]): Promise<Language>;
/** Gives a view the words, the `lang` and the `dir` of a language. */
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
/** Holds the widget's present language and the cards in it, and follows the page when its `lang` changes. */
export declare class LanguageController {
    #private;
    constructor(deps: LanguageControllerDeps, signal: AbortSignal);
    get language(): Language;
    /**
     * Finds the language again; calls `onChange` if it is another. The answer of a look is dropped where a later one has
     * begun.
     */
    look(): Promise<void>;
    /**
     * The dossier's cards in the present language. Where it has no translation, or the translation does not load, they
     * are in the dossier's own language.
     */
    readonly cards: () => Promise<CardsData>;
}
