import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { MarkChoice, Strings } from '../locales/strings.js';
import type { CardModel } from './card-model.js';
import { type Foot } from './card-tools.js';
/** What the reader has followed: a related entry, and where they were in the one before. */
interface Step {
    readonly id: string;
    readonly scrolled: number;
}
/**
 * The card: a non-modal dialog in the top layer. It knows neither the page nor the marks; it gets a model and fires
 * `card-close`, `card-pin`, `card-wrong`, `card-choice` and `card-source`.
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
        pinned: {
            attribute: boolean;
        };
        choice: {
            attribute: boolean;
        };
        tab: {
            state: boolean;
        };
        trail: {
            state: boolean;
        };
        line: {
            state: boolean;
        };
        foot: {
            state: boolean;
        };
    };
    static styles: import("lit").CSSResult[];
    model: CardModel | undefined;
    strings: Strings;
    pinned: boolean;
    /** Which marks the reader wants. */
    choice: MarkChoice;
    /** Which of the model's subjects is shown. */
    tab: number;
    /** Related entries followed from there, the one shown last. */
    trail: readonly Step[];
    /** The source whose line a citation has led to. */
    line: string | undefined;
    foot: Foot;
    constructor();
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /** Moves the focus into the card. */
    focus(options?: FocusOptions): void;
    /** Call it before the card is hidden: engines give what is shown again its place back, whatever it says by then. */
    scrollToTop(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(changed: PropertyValues<this>): void;
    protected render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'article-context-card': ArticleContextCard;
    }
}
export {};
