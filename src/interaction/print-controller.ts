import type { CardsData } from '../dossier/compile.js';
import type { Block } from '../page/blocks.js';
import type { Mark, Painting } from '../paint/painter.js';
import { whenIdle } from '../util/when-idle.js';
import type { LanguageController } from './language-controller.js';
import type { PageMention } from '../api/mention.js';

export interface PrintControllerDeps {
  readonly root: ShadowRoot;
  readonly blocks: readonly Block[];
  /** Those that are marked at present. */
  readonly marked: () => readonly PageMention[];
  /** The marks as they are painted at present. */
  readonly painting: () => Painting;
  readonly languages: LanguageController;
}

/** Adds end notes to the page while it is printed. What they need is fetched before: printing waits for nothing. */
export function listenToPrinting(deps: PrintControllerDeps, signal: AbortSignal): void {
  const { root, blocks, languages } = deps;
  let view: typeof import('../print/end-notes.js') | undefined;
  let data: CardsData | undefined;
  let remove: (() => void) | undefined;

  const begin = (): void => {
    if (!data) prepare();
    const marked = deps.marked();
    if (!view || remove || marked.length === 0 || isUnwanted(root.host)) return;
    const painting = deps.painting();
    const { addEndNotes, markedEntries } = view;
    const entries = markedEntries(marked);
    const removeNotes = addEndNotes(placeFor(root, blocks), { entries, data, strings: languages.language.strings });
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
  // For those that change the medium and say no more: tools, and browsers as old as they come.
  const inPrint = ({ matches }: { readonly matches: boolean }): void => {
    if (matches) begin();
    else end();
  };
  matchMedia('print').addEventListener('change', inPrint, { signal });
  signal.addEventListener('abort', end);
}

/** The publisher's own choice: `article-context { --article-context-end-notes: none }`. */
const isUnwanted = (widget: Element): boolean =>
  getComputedStyle(widget).getPropertyValue('--article-context-end-notes').trim() === 'none';

/** In the widget, where that comes after the article; else at the end of the page. */
function placeFor(root: ShadowRoot, blocks: readonly Block[]): ParentNode {
  const last = blocks.at(-1)?.element;
  const comesAfter = last && last.compareDocumentPosition(root.host) & Node.DOCUMENT_POSITION_FOLLOWING;
  return comesAfter ? root : document.body;
}

function numbersOf(marked: readonly PageMention[], entries: readonly { readonly id: string }[]): Map<Mark, number> {
  const numbers = new Map(entries.map(({ id }, index) => [id, index + 1]));
  return new Map(marked.map(({ mark, entry }) => [mark, numbers.get(entry.id) as number]));
}
