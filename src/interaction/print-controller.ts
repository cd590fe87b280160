import { isBefore } from '../dom/natives.js';
import { document } from '../dom/page.js';
import { matchMedia } from '../dom/platform.js';
import type { CardsData } from '../dossier/compile.js';
import type { Block } from '../page/blocks.js';
import type { Mark, Painting } from '../paint/painter.js';
import { whenIdle } from '../util/when-idle.js';
import type { LanguageController } from './language-controller.js';
import type { PageMention } from '../api/mention.js';

/** What printing needs to know of the page and its marks. */
export interface PrintControllerDeps {
  readonly root: ShadowRoot;
  readonly blocks: readonly Block[];
  /** The mentions that are marked at present. */
  readonly marked: () => readonly PageMention[];
  /** The marks as they are painted at present. */
  readonly painting: () => Painting;
  readonly languages: LanguageController;
}

/**
 * Adds end notes to the page while it is printed. A browser prints as soon as the listeners of `beforeprint` return, so
 * code and texts are fetched when the page is idle. See docs/decisions/0018.
 */
export function listenToPrinting(deps: PrintControllerDeps, signal: AbortSignal): void {
  const { root, blocks, languages } = deps;
  let view: typeof import('../print/end-notes.js') | undefined;
  let data: CardsData | undefined;
  let remove: (() => void) | undefined;

  const begin = (): void => {
    if (!data) prepare();
    const marked = deps.marked();
    const wanted = wantedNotes(root.host);
    if (!view || remove || marked.length === 0 || wanted === 'none') return;
    const painting = deps.painting();
    const { addEndNotes, markedEntries } = view;
    const entries = markedEntries(marked);
    const { strings } = languages.language;
    const isFull = wanted === 'full';
    const removeNotes = addEndNotes(placeFor(root, blocks), { entries, data, strings, isFull });
    painting.setNumbers?.(numbersOf(marked, entries));
    remove = () => {
      removeNotes();
      painting.setNumbers?.(new Map());
    };
  };
  const end = (): void => {
    remove?.();
    remove = undefined;
  };
  const prepare = (): void => void languages.cards().then((loaded) => (data = loaded), () => {}); // prettier-ignore

  void import('../print/end-notes.js').then((loaded) => (view = loaded), () => {}); // prettier-ignore
  whenIdle(prepare, signal);
  addEventListener('beforeprint', begin, { signal });
  addEventListener('afterprint', end, { signal });
  // Some tools switch to the print medium without `beforeprint`, such as the emulation of print in a browser's
  // developer tools.
  const inPrint = ({ matches }: { readonly matches: boolean }): void => {
    if (matches) begin();
    else end();
  };
  matchMedia('print').addEventListener('change', inPrint, { signal });
  signal.addEventListener('abort', end);
}

/** Which end notes the publisher wants: in brief, or by `--article-context-end-notes` in `full` or `none`. */
const wantedNotes = (widget: Element): string =>
  getComputedStyle(widget).getPropertyValue('--article-context-end-notes').trim();

/**
 * Where the notes go: into the widget if it comes after the article, else to the end of the body, never into the
 * article.
 */
function placeFor(root: ShadowRoot, blocks: readonly Block[]): ParentNode {
  const last = blocks.at(-1)?.element;
  return last && isBefore(last, root.host) ? root : document.body;
}

/** The number of its end note for each mark, from 1. */
function numbersOf(marked: readonly PageMention[], entries: readonly { readonly id: string }[]): Map<Mark, number> {
  const numbers = new Map(entries.map(({ id }, index) => [id, index + 1]));
  return new Map(marked.map(({ mark, entry }) => [mark, numbers.get(entry.id) as number]));
}
