import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { type Strings } from '../locales/strings.js';
import { type CardModel } from './card-model.js';
/**
 * The card: a non-modal dialog in the top layer. It knows neither the page nor the marks; it gets a model and fires
 * `card-close` and `card-source`.
 */
export declare class ArticleContextCard extends LitElement {
    #private;
    static properties: {
        model: {
            attribute: boolean;
        };
        strings: {
            attribute: boolean;
        };
        tab: {
            state: boolean;
        };
        trail: {
            state: boolean;
        };
    };
    static styles: import("lit").CSSResult[];
    model: CardModel | undefined;
    strings: Strings;
    /** Which of the model's subjects is shown. */
    tab: number;
    /** Ids of related entries followed from there, the one shown last. */
    trail: readonly string[];
    constructor();
    /** Moves the focus into the card. */
    focus(options?: FocusOptions): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(changed: PropertyValues): void;
    protected render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'article-context-card': ArticleContextCard;
    }
}
