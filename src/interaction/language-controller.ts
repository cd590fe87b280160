/** Which language the widget speaks: the publisher's choice, else that of the article on the page. */
import type { CardsData } from '../dossier/compile.js';
import type { LoadedDossier } from '../dossier/load/loaded-dossier.js';
import { directionOf, type Direction } from '../locales/direction.js';
import { loadStrings } from '../locales/load.js';
import { lookUpLanguage } from '../locales/look-up.js';
import type { Strings } from '../locales/strings.js';
import type { Block } from '../page/blocks.js';

export interface Language {
  /** As the page has it: there may be cards in it though there are no strings. */
  readonly tag: string;
  readonly strings: Strings;
  readonly dir: Direction;
}

/** A view of the widget: its words, and the way they run. */
export type LanguageView = HTMLElement & { strings: Strings };

/** @throws where no strings can be had, not even the English ones */
export async function languageOn({ host }: ShadowRoot, blocks: readonly Block[]): Promise<Language> {
  const { lang, dir } = host as HTMLElement;
  const tag = lang || (blocks[0]?.element.closest('[lang]')?.getAttribute('lang') ?? '');
  const strings = await loadStrings(tag);
  return { tag, strings, dir: dir === 'ltr' || dir === 'rtl' ? dir : directionOf(strings.lang) };
}

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

/** The language at present. What it is on the page can change while the widget is at work. */
export class LanguageController {
  readonly #deps: LanguageControllerDeps;
  /** What has come: to import even what is there takes a task. */
  readonly #known = new Map<LoadedDossier['cards'], CardsData>();
  #language: Language;
  readonly #signal: AbortSignal;
  #turn = 0;

  constructor(deps: LanguageControllerDeps, signal: AbortSignal) {
    this.#deps = deps;
    this.#language = deps.language;
    this.#signal = signal;
    // A reader may choose another language on the page itself.
    const observer = new MutationObserver(() => void this.look());
    for (let at = deps.blocks[0]?.element; at; at = at.parentElement ?? undefined)
      observer.observe(at, { attributeFilter: ['lang'] });
    signal.addEventListener('abort', () => {
      observer.disconnect();
    });
  }

  get language(): Language {
    return this.#language;
  }

  /** Looks at the page again. A later look wins over one that still waits. */
  async look(): Promise<void> {
    const turn = ++this.#turn;
    const language = await languageOn(this.#deps.root, this.#deps.blocks).catch(() => this.#language);
    if (turn !== this.#turn || this.#signal.aborted || isSameLanguage(language, this.#language)) return;
    this.#language = language;
    this.#deps.onChange();
  }

  /** The dossier's cards in this language if it has them, else in its own. */
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
