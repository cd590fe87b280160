/** The run goes on, once the names are marked: finds the rest, and listens to the reader. A chunk of its own. */
import type { LoadedDossier } from '../dossier/load/loaded-dossier.js';
import type { Lexicon } from '../match/lexicon/lexicon.js';
import type { Hit } from '../match/lexicon/scan.js';
import { highlightPainter } from '../paint/highlight-painter.js';
import type { Painting } from '../paint/painter.js';
import { findAll } from './find-mentions.js';
import { languageOn } from '../interaction/language-controller.js';
import type { Reprint } from './find-reprint.js';
import {
  ArticleContextCloseEvent,
  ArticleContextOpenEvent,
  ArticleContextPanelEvent,
  ArticleContextSourceEvent,
  ArticleContextWrongMatchEvent,
} from '../api/reader-events.js';
import { Reading } from '../interaction/interaction.js';
import type { Painted, SessionOptions } from './session.js';
import { markWanted } from '../interaction/wanted-marks.js';

/** How far the run has come. */
export interface Marked {
  readonly options: SessionOptions;
  readonly dossier: LoadedDossier;
  readonly reprint: Reprint;
  readonly names: Lexicon;
  /** What the first pass found in each block of the reprint. */
  readonly hits: readonly (readonly Hit[])[];
  readonly painted: Painted;
  /** Follows the page's changes, but not while the widget is busy. */
  readonly watch: (isBusy: () => boolean) => void;
}

/** @throws an `AbortError` when `signal` fires first */
export async function readOn(marked: Marked, signal: AbortSignal): Promise<void> {
  // Lit's templates are HTML, which a document of another kind does not take.
  if (document.contentType !== 'text/html') throw new Error(`${document.contentType} is not text/html`);
  const { options, dossier, reprint, names, hits, painted, watch } = marked;
  const { phrases, cards, translations } = dossier;
  const [mentions, language] = await Promise.all([
    phrases().then((data) => findAll(reprint, hits, names, data, signal)),
    languageOn(options.root, reprint.blocks),
  ]);
  signal.throwIfAborted();
  const isInText = painted.painter !== highlightPainter;
  const paint = (): Painting => {
    markWanted(mentions, options.density, options.types);
    // Marks in the text cut it in pieces: the new ones need it whole.
    if (isInText) painted.clear();
    return painted.show(mentions.filter(({ marked }) => marked));
  };
  const { blocks, confidence } = reprint;
  const { host } = options.root;
  const reading = new Reading({
    ...options,
    look: options.style,
    blocks,
    mentions,
    paint,
    language,
    cards,
    ...(translations ? { translations } : {}),
    feedback: () => host.getAttribute('feedback'),
    onOpen: (mention) => host.dispatchEvent(new ArticleContextOpenEvent(mention)),
    onClose: (mention) => host.dispatchEvent(new ArticleContextCloseEvent(mention)),
    onPanel: (open) => host.dispatchEvent(new ArticleContextPanelEvent(open)),
    onSource: (entryId, sourceId, url) => host.dispatchEvent(new ArticleContextSourceEvent(entryId, sourceId, url)),
    onWrongMatch: (mention) => host.dispatchEvent(new ArticleContextWrongMatchEvent(mention)),
  });
  watch(() => reading.isInUse);
  let shown = options.style;
  options.adopt({
    mentions,
    isInText,
    confidence,
    reading,
    restyle(style) {
      // A new stylesheet has the engine style all of the page anew.
      if (JSON.stringify(style) !== JSON.stringify(shown)) painted.restyle(style);
      shown = style;
      reading.setLook(style);
    },
    end() {
      reading.stop();
      painted.undo();
    },
  });
}
