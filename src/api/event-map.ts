/** The public events by their names, for listeners on any element, on `document` and on `window`. */
import type {
  ArticleContextCloseEvent,
  ArticleContextOpenEvent,
  ArticleContextPanelEvent,
  ArticleContextSourceEvent,
  ArticleContextWrongMatchEvent,
} from './reader-events.js';
import type { ArticleContextErrorEvent, ArticleContextReadyEvent } from './run-events.js';

declare global {
  /** The maps of elements, of `document` and of `window` all extend this one. */
  interface GlobalEventHandlersEventMap {
    'article-context-ready': ArticleContextReadyEvent;
    'article-context-error': ArticleContextErrorEvent;
    'article-context-open': ArticleContextOpenEvent;
    'article-context-close': ArticleContextCloseEvent;
    'article-context-panel': ArticleContextPanelEvent;
    'article-context-source': ArticleContextSourceEvent;
    'article-context-wrong-match': ArticleContextWrongMatchEvent;
  }
}

/** The same by themselves, for frameworks. */
export type ArticleContextEventMap = Pick<
  GlobalEventHandlersEventMap,
  Extract<keyof GlobalEventHandlersEventMap, `article-context-${string}`>
>;
