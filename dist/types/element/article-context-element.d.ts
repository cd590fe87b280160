import type { PropertyValues } from '@lit/reactive-element';
import type { Mention } from '../api/mention.js';
import { ElementWithAttributes } from './element-with-attributes.js';
/** How far a widget has come; see `ArticleContextElement.state`. */
export type State = 'idle' | 'loading' | 'ready' | 'not-found' | 'error';
/**
 * The widget. What it shows (launcher, card) is in views of their own that load after the marks are painted.
 *
 * Finds a reprinted article on the page, marks what its dossier explains, and shows a card for each mark.
 *
 * @example
 * <article-context dossier="/dossiers/my.json" theme="dark"></article-context>
 *
 * @cssprop --article-context-surface - Background of launcher, card and panel.
 * @cssprop --article-context-text - Their text.
 * @cssprop --article-context-quiet - Text of less weight: kinds, dates, counts.
 * @cssprop --article-context-line - Lines between parts.
 * @cssprop --article-context-edge - Outer borders, and those of controls.
 * @cssprop --article-context-tint - Background of what is apart or chosen.
 * @cssprop --article-context-accent - Links, focus rings and disputed wordings; taken as it is, unlike the attribute.
 * @cssprop --article-context-radius - Corners of card and panel.
 * @cssprop --article-context-shadow - Shadow of the card, the panel and a launcher in the corner.
 * @cssprop --article-context-font - Typeface of everything that the widget shows.
 * @cssprop --article-context-quote-font - Typeface of wordings and quotations.
 * @cssprop --article-context-corner-block - Distance of a launcher in the corner from the bottom.
 * @cssprop --article-context-corner-inline - Distance of a launcher in the corner from the side.
 * @cssprop --article-context-end-notes - `full`: end notes in print with all that cards have; `none`: no end notes.
 *
 * @csspart launcher - What stands around the launcher’s button.
 * @csspart launcher-button - The launcher’s button.
 * @csspart card - The card; not while it stands in a dialog of the page.
 * @csspart card-body - What scrolls in the card.
 * @csspart card-close - The card's close button.
 * @csspart panel - The panel.
 * @csspart panel-body - What scrolls in the panel.
 * @csspart panel-close - The panel's close button.
 * @csspart end-notes - The notes in print; not where the widget comes before the article.
 */
export declare class ArticleContextElement extends ElementWithAttributes {
    #private;
    /** How far the present run has come. */
    get state(): State;
    /** Settles when the present state is final, also after changes made just now. Never rejects. */
    get ready(): Promise<void>;
    /** All mentions in document order, those hidden by `density` included; outermost first where they nest. */
    get mentions(): readonly Mention[];
    /** 0–1: how surely the reprint was found, as the share of the article that is there. */
    get confidence(): number;
    /** Opens the card for a mention, or for the first mention of an entry. Does nothing where there is none. */
    show(entryIdOrMention: string | Mention): void;
    /** Closes the card. */
    hide(): void;
    /** Opens the panel: all that the dossier has for this page. Does nothing where the article is not found. */
    openPanel(): void;
    /** Closes the panel. */
    closePanel(): void;
    /** Finds and marks anew, as after a change of the page. @returns `ready` */
    refresh(): Promise<void>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** `moveBefore()` calls this in place of the two above (https://dom.spec.whatwg.org/#dom-parentnode-movebefore). */
    connectedMoveCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'article-context': ArticleContextElement;
    }
}
