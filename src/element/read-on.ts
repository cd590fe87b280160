/** The run goes on, once the names are marked: finds the rest, and listens to the reader. A chunk of its own. */
import { applyDensity } from '../density.js';
import type { LoadedDossier } from '../dossier/load.js';
import type { Lexicon } from '../match/lexicon.js';
import type { Hit } from '../match/scan.js';
import { highlightPainter } from '../paint/highlight-painter.js';
import { findAll } from './find-all.js';
import { languageOn } from './language.js';
import type { Reprint } from './find-reprint.js';
import {
  ArticleContextCloseEvent,
  ArticleContextOpenEvent,
  ArticleContextPanelEvent,
  ArticleContextSourceEvent,
} from './reader-events.js';
import { Reading } from './reading.js';
import type { Painted, Session, SessionOptions } from './session.js';

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
export async function readOn(marked: Marked, signal: AbortSignal): Promise<Session> {
  const { options, dossier, reprint, names, hits, painted, watch } = marked;
  const { phrases, cards, translations } = dossier;
  const [mentions, language] = await Promise.all([
    phrases().then((data) => findAll(reprint, hits, names, data)),
    languageOn(options.root, reprint.blocks),
  ]);
  signal.throwIfAborted();
  applyDensity(mentions, options.density, options.types);
  const painting = painted.show(mentions.filter((mention) => mention.marked));
  const { blocks, confidence } = reprint;
  const { host } = options.root;
  const reading = new Reading({
    ...options,
    look: options.style,
    blocks,
    mentions,
    painting,
    language,
    cards,
    ...(translations ? { translations } : {}),
    onOpen: (mention) => host.dispatchEvent(new ArticleContextOpenEvent(mention)),
    onClose: (mention) => host.dispatchEvent(new ArticleContextCloseEvent(mention)),
    onPanel: (open) => host.dispatchEvent(new ArticleContextPanelEvent(open)),
    onSource: (entryId, sourceId, url) => host.dispatchEvent(new ArticleContextSourceEvent(entryId, sourceId, url)),
  });
  watch(() => reading.isInUse);
  return {
    mentions,
    isInText: painted.painter !== highlightPainter,
    confidence,
    reading,
    restyle(style) {
      painted.restyle(style);
      reading.setLook(style);
    },
    end(marksLater) {
      reading.stop();
      const unpaint = (): void => {
        painted.undo();
      };
      if (marksLater) setTimeout(unpaint, marksLater);
      else unpaint();
    },
  };
}
