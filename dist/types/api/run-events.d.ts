/**
 * The public events of a run, and the base of all public events. They bubble and cross shadow roots, so a listener on
 * `document` hears them. Nothing leaves the page unless a listener sends it.
 */
import { NativeEvent } from '../dom/natives.js';
import type { Issue } from '../dossier/issue.js';
import type { Mention } from './mention.js';
/** An event with a `detail`, like `CustomEvent`, but with a class of its own for each kind. */
export declare abstract class DetailEvent<Detail> extends NativeEvent {
    readonly detail: Detail;
    /** The widget. */
    readonly target: HTMLElementTagNameMap['article-context'];
    constructor(type: string, detail: Detail);
}
/** The reprint was found and its mentions are marked. */
export declare class ArticleContextReadyEvent extends DetailEvent<{
    readonly mentions: readonly Mention[];
    readonly confidence: number;
}> {
    constructor(mentions: readonly Mention[], confidence: number);
}
/**
 * Nothing is marked, or a card did not open: the dossier cannot be used, the reprint is not here, a part did not
 * arrive.
 */
export declare class ArticleContextErrorEvent extends DetailEvent<{
    readonly issues: readonly Issue[];
}> {
    constructor(issues: readonly Issue[]);
}
