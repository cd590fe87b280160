import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { PanelPart, Strings } from '../locales/strings.js';
import { type ListState } from './views/entries-view.js';
import type { PanelModel } from './panel-model.js';
/**
 * Renders the panel: a non-modal dialog with all that the dossier has for this page. It knows neither the page nor the
 * marks nor the card: it gets a model, and fires `panel-close`, `panel-entry`, `panel-note`, `panel-option`,
 * `panel-source` and `panel-failure`.
 */
export declare class ArticleContextPanel extends LitElement {
    #private;
    static properties: {
        model: {
            attribute: boolean;
        };
        strings: {
            attribute: boolean;
        };
        tab: {
            reflect: boolean;
        };
        list: {
            state: boolean;
        };
        trail: {
            state: boolean;
        };
        place: {
            state: boolean;
        };
        width: {
            state: boolean;
        };
        said: {
            attribute: boolean;
        };
    };
    static styles: import("lit").CSSResult[];
    model: PanelModel | undefined;
    strings: Strings;
    /** The tab that is open. */
    tab: PanelPart;
    list: ListState;
    /** Ids of the entries opened from that tab; the last one is shown. Empty while the tab's own view is. */
    trail: readonly string[];
    /** Id of the place that the map shows closer. */
    place: string | undefined;
    /** Width of what a part shows, in CSS px. */
    width: number;
    /** What is to be said to the reader at present. */
    said: string | undefined;
    constructor();
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Moves the focus into the panel: to the element that had it last, else to the dialog. */
    focus(options?: FocusOptions): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(changed: PropertyValues<this>): void;
    protected render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'article-context-panel': ArticleContextPanel;
    }
}
