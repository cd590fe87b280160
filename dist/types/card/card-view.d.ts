import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { MarkChoice, Strings } from '../locales/strings.js';
import type { CardModel } from './card-model.js';
import { type Foot } from './card-foot.js';
/** A related entry that the reader has opened, and how far the entry before it was scrolled, in CSS px. */
interface Step {
    readonly id: string;
    readonly scrolled: number;
}
/**
 * Renders the card: a non-modal dialog. It knows neither the page nor the marks: it gets a model, and fires
 * `card-close`, `card-pin`, `card-walk`, `card-wrong`, `card-choice` and `card-source`. A `CardHost` shows it in the top layer.
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
        more: {
            state: boolean;
        };
    };
    static styles: import("lit").CSSResult[];
    model: CardModel | undefined;
    strings: Strings;
    pinned: boolean;
    /** The reader's choice of marks. */
    choice: MarkChoice;
    /** Index of the subject that is shown. */
    tab: number;
    /** The related entries opened from that subject; the last one is shown. Empty while the subject's own entry is. */
    trail: readonly Step[];
    /** Id of the source whose number the reader has pressed. */
    line: string | undefined;
    foot: Foot;
    /** Whether all of the entry is shown, and not its first layer alone. */
    more: boolean;
    constructor();
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    focus(options?: FocusOptions): void;
    /**
     * Call it before the card is hidden: engines restore the scroll position of a box that is shown again, whatever it
     * holds by then.
     */
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
