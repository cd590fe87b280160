/** One run of the flow: load, find, paint, listen. Ended, it has undone all of it. */
import type { EntryHead } from '../dossier/compile.js';
import { loadDossier, type DossierSource, type LoadedDossier } from '../dossier/load.js';
import { buildLexicon, type Lexicon } from '../match/lexicon.js';
import { findHits } from '../match/hits.js';
import type { Hit } from '../match/scan.js';
import type { Block } from '../page/blocks.js';
import { hasHighlights, paintHighlights } from '../paint/highlight-painter.js';
import { adoptMarkStyle, type MarkStyle, type Underline } from '../paint/mark-style.js';
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

export interface SessionOptions extends Omit<ReadingOptions, 'blocks' | 'mentions' | 'paint' | 'cards' | 'look'> {
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
  const paint = await painterFor(options.marks);
  signal.throwIfAborted();
  const painted = new Painted(paint);
  let removeStyle = adoptMarkStyle(markStyle(options.style));
  const unpaint = (): void => {
    painted.undo();
    removeStyle();
  };
  // What is to come may be long on its way; a widget that goes meanwhile takes its marks with it at once.
  signal.addEventListener('abort', unpaint);
  try {
    // Inline marks edit the page: once is enough.
    if (paint === paintHighlights) painted.show(markedHits(reprint, hits, names, options));
    const [{ Reading }, mentions] = await Promise.all([
      import('./reading.js'),
      allMentions(reprint, hits, names, phrases),
    ]);
    signal.throwIfAborted();
    const paintMarked = (): Painting => {
      applyDensity(mentions, options.density, options.types);
      return painted.show(mentions.filter(({ marked }) => marked));
    };
    const { blocks } = reprint;
    const reading = new Reading({ ...options, look: options.style, blocks, mentions, cards, paint: paintMarked });
    return {
      mentions,
      confidence: reprint.confidence,
      reading,
      restyle(style) {
        removeStyle();
        removeStyle = adoptMarkStyle(markStyle(style));
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
  return { entry, mark: { block, start, end, contested: entry.contested }, marked: false };
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

/** What is on the page of one run. */
class Painted {
  readonly #paint: Painter;
  #painting: Painting | undefined;

  constructor(paint: Painter) {
    this.#paint = paint;
  }

  show(mentions: readonly Markable[]): Painting {
    // First the old ones: inline marks cut the page's text in pieces. Nothing is seen in between.
    this.undo();
    return (this.#painting = this.#paint(mentions.map(({ mark }) => mark)));
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

const paintNothing: Painter = () => ({ setActive: () => {}, undo: () => {} });

/** Inline marks are a chunk of their own: few pages need them. */
async function painterFor(marks: Option<'marks'>): Promise<Painter> {
  if (marks === 'none') return paintNothing;
  if (marks === 'highlight' && hasHighlights()) return paintHighlights;
  return (await import('../paint/mark-painter.js')).paintInline;
}

/** Until the page is parsed, the article may still be on its way. */
async function parsed(): Promise<void> {
  if (document.readyState === 'loading')
    await new Promise((resolve) => {
      document.addEventListener('DOMContentLoaded', resolve, { once: true });
    });
}
