import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import type { Dossier } from '../dossier/schema.js';
import type { Mention } from './mention.js';
import { type Option } from './options.js';
export type State = 'idle' | 'loading' | 'ready' | 'not-found' | 'error';
/**
 * The widget. It extends Lit's `ReactiveElement`, which has the properties and the lifecycle, and not `LitElement`: what
 * it shows (launcher, card) is in views of their own that load after the marks are painted, and lit-html with them.
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
 * @cssprop --article-context-end-notes - `none`: no end notes in print.
 *
 * @csspart launcher - The toolbar of two buttons.
 * @csspart launcher-button - Each of the two buttons.
 * @csspart card - The card; not while it stands in a dialog of the page.
 * @csspart card-body - What scrolls in the card.
 * @csspart card-close - The card's close button.
 * @csspart panel - The panel.
 * @csspart panel-body - What scrolls in the panel.
 * @csspart panel-close - The panel's close button.
 * @csspart end-notes - The notes in print; not where the widget comes before the article.
 */
export declare class ArticleContextElement extends ReactiveElement {
    #private;
    static properties: {
        dossier: {};
        scope: {
            reflect: boolean;
            useDefault: boolean;
            converter: (value: string | null) => string;
        };
        theme: {
            attribute: "underline" | "theme" | "marks" | "density" | "open-on" | "launcher";
            reflect: boolean;
            useDefault: boolean;
            converter: (value: string | null) => "fill" | "first" | "all" | "none" | "dotted" | "solid" | "wavy" | "double" | "section" | "auto" | "light" | "dark" | "sepia" | "contrast" | "highlight" | "inline" | "hover" | "click" | "corner";
        };
        accent: {
            reflect: boolean;
        };
        marks: {
            attribute: "underline" | "theme" | "marks" | "density" | "open-on" | "launcher";
            reflect: boolean;
            useDefault: boolean;
            converter: (value: string | null) => "fill" | "first" | "all" | "none" | "dotted" | "solid" | "wavy" | "double" | "section" | "auto" | "light" | "dark" | "sepia" | "contrast" | "highlight" | "inline" | "hover" | "click" | "corner";
        };
        underline: {
            attribute: "underline" | "theme" | "marks" | "density" | "open-on" | "launcher";
            reflect: boolean;
            useDefault: boolean;
            converter: (value: string | null) => "fill" | "first" | "all" | "none" | "dotted" | "solid" | "wavy" | "double" | "section" | "auto" | "light" | "dark" | "sepia" | "contrast" | "highlight" | "inline" | "hover" | "click" | "corner";
        };
        density: {
            attribute: "underline" | "theme" | "marks" | "density" | "open-on" | "launcher";
            reflect: boolean;
            useDefault: boolean;
            converter: (value: string | null) => "fill" | "first" | "all" | "none" | "dotted" | "solid" | "wavy" | "double" | "section" | "auto" | "light" | "dark" | "sepia" | "contrast" | "highlight" | "inline" | "hover" | "click" | "corner";
        };
        types: {
            reflect: boolean;
            useDefault: boolean;
            converter: (value: string | null) => string;
        };
        openOn: {
            attribute: "underline" | "theme" | "marks" | "density" | "open-on" | "launcher";
            reflect: boolean;
            useDefault: boolean;
            converter: (value: string | null) => "fill" | "first" | "all" | "none" | "dotted" | "solid" | "wavy" | "double" | "section" | "auto" | "light" | "dark" | "sepia" | "contrast" | "highlight" | "inline" | "hover" | "click" | "corner";
        };
        launcher: {
            attribute: "underline" | "theme" | "marks" | "density" | "open-on" | "launcher";
            reflect: boolean;
            useDefault: boolean;
            converter: (value: string | null) => "fill" | "first" | "all" | "none" | "dotted" | "solid" | "wavy" | "double" | "section" | "auto" | "light" | "dark" | "sepia" | "contrast" | "highlight" | "inline" | "hover" | "click" | "corner";
        };
        lang: {
            reflect: boolean;
            useDefault: boolean;
        };
        dir: {
            reflect: boolean;
            useDefault: boolean;
        };
        feedback: {
            reflect: boolean;
        };
        disabled: {
            type: BooleanConstructor;
            reflect: boolean;
        };
        state: {
            state: boolean;
        };
    };
    /** URL of a dossier, or a dossier itself; absent: an inline JSON script child, else the built-in one. */
    dossier: string | Dossier | null | undefined;
    /** `reprint`, `page`, or a CSS selector. */
    scope: string;
    /** Looks of card and panel; `auto` follows the `color-scheme` that the page declares. */
    theme: Option<'theme'>;
    /** A CSS colour for links and disputed wordings, darkened or lightened as far as legibility needs. */
    accent: string | null | undefined;
    /** Paint without touching the page, make the words buttons in the text, or paint nothing. */
    marks: Option<'marks'>;
    /** The line under names; disputed wordings always have a dashed one. */
    underline: Option<'underline'>;
    /** Mark the first mention in each section, only the very first, or every one. */
    density: Option<'density'>;
    /** Entry types to mark, with spaces between; `contested` for all contested entries; empty for all. */
    types: string;
    /** What opens a card, besides focus and tap. */
    openOn: Option<'open-on'>;
    /** Where the two buttons stand; `none` shows them only when one has the focus. */
    launcher: Option<'launcher'>;
    /** Of the widget's own words; empty: that of the article on the page. */
    lang: string;
    /** `ltr` or `rtl`; empty: as the language has it. */
    dir: string;
    /** Where “Wrong match?” leads: an `https:` or `mailto:` address with `{entry}`, `{text}` and `{page}`. */
    feedback: string | null | undefined;
    /** Everything off and undone. */
    disabled: boolean;
    /** How far the present run has come. */
    state: State;
    constructor();
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
    protected willUpdate(changed: PropertyValues<this>): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'article-context': ArticleContextElement;
    }
}
