/**
 * The public events that a reader's doings fire. They load with the code that listens to the reader, after the first
 * marks.
 */
import { DetailEvent } from './run-events.js';
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
/** A reader says that a card does not belong to its words. */
export declare class ArticleContextWrongMatchEvent extends DetailEvent<{
    readonly mention: Mention;
}> {
    constructor(mention: Mention);
}
