/** The public events of what a reader does. They load with what a reader uses. */
import { DetailEvent } from './events.js';
import type { Mention } from './mention.js';
/** A card opened. */
export declare class ArticleContextOpenEvent extends DetailEvent<{
    readonly mention: Mention;
}> {
    constructor(mention: Mention);
}
/** A card closed. */
export declare class ArticleContextCloseEvent extends DetailEvent<{
    readonly mention: Mention;
}> {
    constructor(mention: Mention);
}
/** The panel opened or closed. */
export declare class ArticleContextPanelEvent extends DetailEvent<{
    readonly open: boolean;
}> {
    constructor(open: boolean);
}
/** A reader followed a link to a source. */
export declare class ArticleContextSourceEvent extends DetailEvent<{
    readonly entryId: string;
    readonly sourceId: string;
    readonly url: string;
}> {
    constructor(entryId: string, sourceId: string, url: string);
}
declare global {
    interface HTMLElementEventMap {
        'article-context-open': ArticleContextOpenEvent;
        'article-context-close': ArticleContextCloseEvent;
        'article-context-panel': ArticleContextPanelEvent;
        'article-context-source': ArticleContextSourceEvent;
    }
}
