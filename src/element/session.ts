/** One run of the flow: load, find, paint, listen. Ended, it has undone all of it. */
import { loadDossier, type DossierSource } from '../dossier/load.js';
import { hasHighlights, paintHighlights } from '../paint/highlight-painter.js';
import { adoptMarkStyle, type MarkStyle, type Underline } from '../paint/mark-style.js';
import type { Painter } from '../paint/painter.js';
import { applyDensity } from './density.js';
import type { Look } from './look.js';
import { findMentions } from './find-mentions.js';
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
  const { lexicon, cards } = await loadDossier(options.source(), signal);
  signal.throwIfAborted();
  const found = findMentions(lexicon, options.scope);
  if (!found) return undefined;
  const { blocks, mentions, confidence } = found;
  applyDensity(mentions, options.density);
  const paint = await painterFor(options.marks);
  signal.throwIfAborted();
  const painting = paint(mentions.filter(({ marked }) => marked).map(({ mark }) => mark));
  let removeStyle = adoptMarkStyle(markStyle(options.style));
  const unpaint = (): void => {
    painting.undo();
    removeStyle();
  };
  // What is to come may be long on its way; a widget that goes meanwhile takes its marks with it at once.
  signal.addEventListener('abort', unpaint);
  try {
    const { Reading } = await import('./reading.js');
    signal.throwIfAborted();
    const reading = new Reading({ ...options, look: options.style, blocks, mentions, painting, cards });
    return {
      mentions,
      confidence,
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
