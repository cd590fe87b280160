/** One run of the flow: load, find, paint, listen. Ended, it has undone all of it. */
import { applyDensity, type Markable } from '../annotate/density.js';
import type { EntryHead } from '../dossier/compile.js';
import type { LoadedDossier } from '../dossier/load/loaded-dossier.js';
import { findHits } from '../match/lexicon/first-pass.js';
import { buildLexicon, type Lexicon } from '../match/lexicon/lexicon.js';
import type { ReadBlock } from '../text/read-block.js';
import type { Hit } from '../match/lexicon/scan.js';
import type { Block } from '../page/blocks.js';
import { hasHighlights, highlightPainter } from '../paint/highlight-painter.js';
import type { MarkStyle, Underline } from '../paint/mark-style.js';
import type { Mark, Painter, Painting } from '../paint/painter.js';
import { mapPausing } from '../util/pausing.js';
import type { Look } from '../ui/appearance.js';
import { findReprint, type Reprint } from './find-reprint.js';
import type { PageMention } from '../api/mention.js';
import type { Option } from '../api/attributes.js';
import type { Reading, ReadingOptions } from '../interaction/interaction.js';
import { inSlices } from './time-slices.js';

/** The publisher's choice of looks. */
export interface Style extends Look {
  readonly underline: Underline;
}

export interface SessionOptions extends Omit<
  ReadingOptions,
  | 'blocks'
  | 'mentions'
  | 'paint'
  | 'cards'
  | 'translations'
  | 'language'
  | 'look'
  | 'feedback'
  | 'onOpen'
  | 'onClose'
  | 'onPanel'
  | 'onSource'
  | 'onWrongMatch'
> {
  /** Asked once the page is parsed: a dossier may be a child that comes after the element's start tag. */
  readonly load: () => Promise<LoadedDossier>;
  readonly scope: string;
  readonly density: Option<'density'>;
  readonly types: string;
  readonly style: Style;
  /** The page has changed: the reprint is there now, or is another, or is gone. */
  readonly onChange: () => Promise<void>;
  /** Takes what has been found and painted; `undefined` where there is nothing. */
  readonly adopt: (session: Session | undefined) => void;
}

export interface Session {
  readonly mentions: readonly PageMention[];
  readonly confidence: number;
  readonly reading: Reading;
  /** Whether its marks are elements in the text. */
  readonly isInText: boolean;
  /** Changes the looks and nothing else: what is open stays open. */
  restyle(style: Style): void;
  /** Takes everything off the page again. */
  end(): void;
}

/**
 * Hands the session over to `adopt`; none where the reprint is not on the page.
 *
 * @throws {DossierError} when the dossier cannot be used; an `AbortError` when `signal` fires first
 */
export async function startSession(options: SessionOptions, signal: AbortSignal): Promise<void> {
  await parsed();
  const dossier = await options.load();
  const { lexicon } = dossier;
  signal.throwIfAborted();
  const { length } = document.body.textContent;
  const reprint = await findReprint(lexicon, options.scope, signal);
  signal.throwIfAborted();
  // Without this part, which may be out of reach, the marks are as true as the page stays.
  const watch = (isBusy: () => boolean): void =>
    void import('./follow-page.js')
      .then(({ keepUp }) => {
        keepUp(options, { lexicon, reprint, length, isBusy }, signal);
      })
      .catch(() => {});
  if (!reprint) {
    watch(() => false);
    options.adopt(undefined);
    return;
  }
  const names = buildLexicon(lexicon);
  const { blocks, read } = reprint;
  const hits: Hit[][] = [];
  const find = (indices: Iterable<number>) =>
    inSlices(
      mapPausing(indices, (index) => (hits[index] ??= findHits(read[index] as ReadBlock, names))),
      signal,
    );
  const painter = await painterFor(options.marks);
  signal.throwIfAborted();
  const painted = new Painted(painter, options.style);
  const unpaint = (): void => {
    painted.undo();
  };
  // What is to come may be long on its way; a widget that goes meanwhile takes its marks with it at once.
  signal.addEventListener('abort', unpaint);
  try {
    // Inline marks edit the page: once is enough. And a reader who wants fewer must not see more first.
    const isShownEarly = painter === highlightPainter && !hasChoice();
    const inView = isShownEarly && (await reprint.blocksInView?.(blocks, options.density));
    if (inView) {
      signal.throwIfAborted();
      await find(inView);
      painted.show(markedHits(reprint, hits, names, options));
    }
    await find(blocks.keys());
    if (isShownEarly) painted.show(markedHits(reprint, hits, names, options));
    const { readOn } = await import('./second-pass.js');
    await readOn({ options, dossier, reprint, names, hits, painted, watch }, signal);
  } catch (error) {
    if (!signal.aborted) unpaint();
    throw error;
  } finally {
    signal.removeEventListener('abort', unpaint);
  }
}

/** Whether this reader has chosen anything here, besides having seen the hint: what, only the part that is to come can tell. */
function hasChoice(): boolean {
  try {
    return (localStorage.getItem('article-context') ?? 'hinted') !== 'hinted';
  } catch {
    return false;
  }
}

interface Paintable extends Markable {
  readonly mark: Mark;
}

/** What the first pass found, enough to be painted while the rest is on its way. */
function markedHits(
  { blocks }: Reprint,
  hits: readonly (readonly Hit[])[],
  names: Lexicon,
  { density, types }: SessionOptions,
): Paintable[] {
  const markables = hits.flatMap((inBlock, index) =>
    inBlock.map((hit) => markable(hit, blocks[index] as Block, names)),
  );
  applyDensity(markables, density, types);
  return markables.filter(({ marked }) => marked);
}

const markable = ({ start, end, alias }: Hit, block: Block, { entries, owner }: Lexicon): Paintable => {
  const entry = entries[owner[alias] as number] as EntryHead;
  return { entry, mark: { block, start, end, entryId: entry.id, contested: entry.contested }, marked: false };
};

/** What is on the page of one run: shown anew, the new marks are there before the old ones go. */
export class Painted {
  readonly painter: Painter;
  #painting: Painting | undefined;
  #removeStyle: () => void;

  constructor(painter: Painter, style: Style) {
    this.painter = painter;
    this.#removeStyle = painter.adoptStyle(markStyle(style));
  }

  show(mentions: readonly Paintable[]): Painting {
    const before = this.#painting;
    this.#painting = this.painter.paint(mentions.map(({ mark }) => mark));
    before?.undo();
    return this.#painting;
  }

  restyle(style: Style): void {
    this.#removeStyle();
    this.#removeStyle = this.painter.adoptStyle(markStyle(style));
  }

  clear(): void {
    this.#painting?.undo();
    this.#painting = undefined;
  }

  undo(): void {
    this.clear();
    this.#removeStyle();
  }
}

const markStyle = ({ underline, accent, theme }: Style): MarkStyle => ({
  underline,
  accent,
  strong: theme === 'contrast',
});

const noPainter: Painter = {
  adoptStyle: () => () => {},
  paint: () => ({ setActive: () => {}, undo: () => {} }),
};

/** Inline marks are a chunk of their own: few pages need them. */
async function painterFor(marks: Option<'marks'>): Promise<Painter> {
  if (marks === 'none') return noPainter;
  if (marks === 'highlight' && hasHighlights()) return highlightPainter;
  return (await import('../paint/mark-painter.js')).inlinePainter();
}

/** Until the page is parsed, the article may still be on its way. */
async function parsed(): Promise<void> {
  if (document.readyState === 'loading')
    await new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve, { once: true });
    });
}
