/** `article-context/element`: the widget's class, which is not registered, and all that goes with it. */
export { ArticleContextElement, type State } from './element/article-context-element.js';
export { ArticleContextErrorEvent, ArticleContextReadyEvent } from './api/run-events.js';
export { ArticleContextCloseEvent, ArticleContextOpenEvent, ArticleContextPanelEvent, ArticleContextSourceEvent, ArticleContextWrongMatchEvent, } from './api/reader-events.js';
export type { ArticleContextAttributes } from './api/attributes.js';
export type { ArticleContextEventMap } from './api/event-map.js';
export type { Mention } from './api/mention.js';
export type { Issue, IssueCode } from './dossier/issue.js';
