/** The public events by their names, for listeners on any element, on `document` and on `window`. */
import type { ArticleContextCloseEvent, ArticleContextOpenEvent, ArticleContextPanelEvent, ArticleContextSourceEvent, ArticleContextWrongMatchEvent } from './reader-events.js';
import type { ArticleContextErrorEvent, ArticleContextReadyEvent } from './run-events.js';
export interface ArticleContextEventMap {
    'article-context-ready': ArticleContextReadyEvent;
    'article-context-error': ArticleContextErrorEvent;
    'article-context-open': ArticleContextOpenEvent;
    'article-context-close': ArticleContextCloseEvent;
    'article-context-panel': ArticleContextPanelEvent;
    'article-context-source': ArticleContextSourceEvent;
    'article-context-wrong-match': ArticleContextWrongMatchEvent;
}
declare global {
    interface GlobalEventHandlersEventMap extends ArticleContextEventMap {
    }
}
