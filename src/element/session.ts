/** One run of the flow: load, find, paint, listen. Ended, it has undone all of it. */
import type { EntryHead } from '../dossier/compile.js';
import { loadDossier, type DossierSource, type LoadedDossier } from '../dossier/load.js';
import { buildLexicon, type Lexicon } from '../match/lexicon.js';
import { findHits } from '../match/hits.js';
import type { Hit } from '../match/scan.js';
import type { Block } from '../page/blocks.js';
import { hasHighlights, highlightPainter } from '../paint/highlight-painter.js';
import type { MarkStyle, Underline } from '../paint/mark-style.js';
import type { Painter, Painting } from '../paint/painter.js';
import { applyDensity, type Markable } from './density.js';
import type { Look } from './look.js';
import { findReprint, type Reprint } from './find-reprint.js';
import type { PageMention } from './mention.js';
import type { Option } from './options.js';
import type { Reading, ReadingOptions } from './reading.js';

/** The publisher's choice of looks. */
export interface Style extends Look {
  readonly underline: Underline;
}

export interface SessionOptions extends Omit<ReadingOptions, 'blocks' | 'mentions' | 'painting' | 'cards' | 'look'> {
  /** Asked once the page is parsed: a dossier may be a child that comes after the element's start tag. */
  readonly source: () => DossierSource;
  readonly scope: string;
  readonly density: Option<'density'>;
  readonly types: string;
  readonly style: Style;
}

export interface Session {
  readonly mentions: readonly PageMention[];
  readonly confidence: number;
  readonly reading: Reading;
  /** Changes the looks and nothing else: what is open stays open. */
  restyle(style: Style): void;
  /** Takes everything off the page again. */
  end(): void;
}

/**
 * @returns `undefined` where the reprint is not on the page
 * @throws {DossierError} when the dossier cannot be used; an `AbortError` when `signal` fires first
 */
export async function startSession(options: SessionOptions, signal: AbortSignal): Promise<Session | undefined> {
  await parsed();
  const { lexicon, phrases, cards } = await loadDossier(options.source(), signal);
  signal.throwIfAborted();
  const reprint = findReprint(lexicon, options.scope);
  if (!reprint) return undefined;
  const names = buildLexicon(lexicon);
  const hits = reprint.read.map((block) => findHits(block, names));
  const painter = await painterFor(options.marks);
  signal.throwIfAborted();
  const painted = new Painted(painter);
  let removeStyle = painter.adoptStyle(markStyle(options.style));
  const unpaint = (): void => {
    painted.undo();
    removeStyle();
  };
  // What is to come may be long on its way; a widget that goes meanwhile takes its marks with it at once.
  signal.addEventListener('abort', unpaint);
  try {
    // Inline marks edit the page: once is enough.
    if (painter === highlightPainter) painted.show(markedHits(reprint, hits, names, options));
    const [{ Reading }, mentions] = await Promise.all([
      import('./reading.js'),
      allMentions(reprint, hits, names, phrases),
    ]);
    signal.throwIfAborted();
    applyDensity(mentions, options.density, options.types);
    const painting = painted.show(mentions.filter(({ marked }) => marked));
    const reading = new Reading({ ...options, look: options.style, blocks: reprint.blocks, mentions, painting, cards });
    return {
      mentions,
      confidence: reprint.confidence,
      reading,
      restyle(style) {
        removeStyle();
        removeStyle = painter.adoptStyle(markStyle(style));
        reading.setLook(style);
      },
      end() {
        reading.stop();
        unpaint();
      },
    };
  } catch (error) {
    if (!signal.aborted) unpaint();
    throw error;
  } finally {
    signal.removeEventListener('abort', unpaint);
  }
}

/** What the first pass found, enough to be painted while the rest is on its way. */
function markedHits(
  { blocks }: Reprint,
  hits: readonly (readonly Hit[])[],
  names: Lexicon,
  { density, types }: SessionOptions,
): Markable[] {
  const markables = hits.flatMap((inBlock, index) =>
    inBlock.map((hit) => markable(hit, blocks[index] as Block, names)),
  );
  applyDensity(markables, density, types);
  return markables.filter(({ marked }) => marked);
}

const markable = ({ start, end, alias }: Hit, block: Block, { entries, owner }: Lexicon): Markable => {
  const entry = entries[owner[alias] as number] as EntryHead;
  return { entry, mark: { block, start, end, entryId: entry.id, contested: entry.contested }, marked: false };
};

async function allMentions(
  reprint: Reprint,
  hits: readonly (readonly Hit[])[],
  names: Lexicon,
  phrases: LoadedDossier['phrases'],
): Promise<PageMention[]> {
  const [{ findAll }, data] = await Promise.all([import('./find-all.js'), phrases()]);
  return findAll(reprint, hits, names, data);
}

/** What is on the page of one run: shown anew, the new marks are there before the old ones go. */
class Painted {
  readonly #painter: Painter;
  #painting: Painting | undefined;

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  show(mentions: readonly Markable[]): Painting {
    const before = this.#painting;
    this.#painting = this.#painter.paint(mentions.map(({ mark }) => mark));
    before?.undo();
    return this.#painting;
  }

  undo(): void {
    this.#painting?.undo();
    this.#painting = undefined;
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
