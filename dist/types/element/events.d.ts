/** The public events. All bubble and cross shadow roots; nothing leaves the page unless a listener sends it. */
import type { Issue } from '../dossier/issue.js';
import type { Mention } from './mention.js';
declare abstract class DetailEvent<Detail> extends Event {
    readonly detail: Detail;
    constructor(type: string, detail: Detail);
}
/** The reprint was found and its mentions are marked. */
export declare class ArticleContextReadyEvent extends DetailEvent<{
    readonly mentions: readonly Mention[];
    readonly confidence: number;
}> {
    constructor(mentions: readonly Mention[], confidence: number);
}
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
/** Nothing is marked, or a card did not open: the dossier cannot be used, the reprint is not here, a part did not arrive. */
export declare class ArticleContextErrorEvent extends DetailEvent<{
    readonly issues: readonly Issue[];
}> {
    constructor(issues: readonly Issue[]);
}
declare global {
    interface HTMLElementEventMap {
        'article-context-ready': ArticleContextReadyEvent;
        'article-context-open': ArticleContextOpenEvent;
        'article-context-close': ArticleContextCloseEvent;
        'article-context-panel': ArticleContextPanelEvent;
        'article-context-source': ArticleContextSourceEvent;
        'article-context-error': ArticleContextErrorEvent;
    }
}
export {};
