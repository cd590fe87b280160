/**
 * Finds which language the widget speaks: that of its `lang` attribute, else that of the article. See
 * docs/decisions/0016.
 */
import { MutationObserver } from '../dom/platform.js';
import { closest } from '../dom/search.js';
import { attributeOf, parentOf } from '../dom/natives.js';
import type { CardsData } from '../dossier/compile.js';
import type { LoadedDossier } from '../dossier/load/loaded-dossier.js';
import { directionOf, type Direction } from '../locales/direction.js';
import { loadStrings } from '../locales/load.js';
import { lookUpLanguage } from '../locales/look-up.js';
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
export type LanguageView = HTMLElement & { strings: Strings };

/** The language that the page gives an element, or what is around it. */
export function langAround(element: Element | undefined): string {
  const around = closest(element ?? null, '[lang]');
  return (around && attributeOf(around, 'lang')) ?? '';
}

/**
 * The language of the widget on its page.
 *
 * @param blocks of the reprint; the nearest `lang` around the first one counts
 */
export async function languageOn({ host }: ShadowRoot, blocks: readonly Block[]): Promise<Language> {
  const { lang, dir } = host as HTMLElement;
  const tag = lang || langAround(blocks[0]?.element);
  const strings = await loadStrings(tag);
  return { tag, strings, dir: dir === 'ltr' || dir === 'rtl' ? dir : directionOf(strings.lang) };
}

/** Gives a view the words, the `lang` and the `dir` of a language. */
export function applyLanguage(view: LanguageView, { strings, dir }: Language): void {
  view.strings = strings;
  view.lang = strings.lang;
  view.dir = dir;
}

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
export class LanguageController {
  readonly #deps: LanguageControllerDeps;
  /**
   * The cards that have arrived, by their loader. Even an `import()` of a loaded module takes a task, which each
   * opening would wait for.
   */
  readonly #known = new Map<LoadedDossier['cards'], CardsData>();
  #language: Language;
  readonly #signal: AbortSignal;
  #turn = 0;

  constructor(deps: LanguageControllerDeps, signal: AbortSignal) {
    this.#deps = deps;
    this.#language = deps.language;
    this.#signal = signal;
    // A page with a language menu changes its own `lang`.
    const observer = new MutationObserver(() => void this.look());
    for (let at = deps.blocks[0]?.element; at; at = parentOf(at) ?? undefined)
      observer.observe(at, { attributeFilter: ['lang'] });
    signal.addEventListener('abort', () => {
      observer.disconnect();
    });
  }

  get language(): Language {
    return this.#language;
  }

  /**
   * Finds the language again; calls `onChange` if it is another. The answer of a look is dropped where a later one has
   * begun.
   */
  async look(): Promise<void> {
    const turn = ++this.#turn;
    const language = await languageOn(this.#deps.root, this.#deps.blocks).catch(() => this.#language);
    if (turn !== this.#turn || this.#signal.aborted || isSameLanguage(language, this.#language)) return;
    this.#language = language;
    this.#deps.onChange();
  }

  /**
   * The dossier's cards in the present language. Where it has no translation, or the translation does not load, they
   * are in the dossier's own language.
   */
  readonly cards = async (): Promise<CardsData> => {
    const { cards, translations, onFailure } = this.#deps;
    const found = lookUpLanguage(this.#language.tag, [...(translations?.keys() ?? [])]);
    const inLanguage = translations?.get(found ?? '') ?? cards;
    try {
      if (inLanguage !== cards) return await this.#ask(inLanguage);
    } catch (error) {
      onFailure(error);
    }
    return this.#ask(cards);
  };

  async #ask(cards: LoadedDossier['cards']): Promise<CardsData> {
    const data = this.#known.get(cards) ?? (await cards());
    this.#known.set(cards, data);
    return data;
  }
}

const isSameLanguage = (a: Language, b: Language): boolean =>
  a.tag === b.tag && a.dir === b.dir && a.strings.lang === b.strings.lang;
