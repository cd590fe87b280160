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
            converter: (value: string | null) => "fill" | "first" | "all" | "none" | "section" | "dotted" | "solid" | "wavy" | "double" | "auto" | "light" | "dark" | "sepia" | "contrast" | "highlight" | "inline" | "hover" | "click" | "corner";
        };
        accent: {
            reflect: boolean;
        };
        marks: {
            attribute: "underline" | "theme" | "marks" | "density" | "open-on" | "launcher";
            reflect: boolean;
            useDefault: boolean;
            converter: (value: string | null) => "fill" | "first" | "all" | "none" | "section" | "dotted" | "solid" | "wavy" | "double" | "auto" | "light" | "dark" | "sepia" | "contrast" | "highlight" | "inline" | "hover" | "click" | "corner";
        };
        underline: {
            attribute: "underline" | "theme" | "marks" | "density" | "open-on" | "launcher";
            reflect: boolean;
            useDefault: boolean;
            converter: (value: string | null) => "fill" | "first" | "all" | "none" | "section" | "dotted" | "solid" | "wavy" | "double" | "auto" | "light" | "dark" | "sepia" | "contrast" | "highlight" | "inline" | "hover" | "click" | "corner";
        };
        density: {
            attribute: "underline" | "theme" | "marks" | "density" | "open-on" | "launcher";
            reflect: boolean;
            useDefault: boolean;
            converter: (value: string | null) => "fill" | "first" | "all" | "none" | "section" | "dotted" | "solid" | "wavy" | "double" | "auto" | "light" | "dark" | "sepia" | "contrast" | "highlight" | "inline" | "hover" | "click" | "corner";
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
            converter: (value: string | null) => "fill" | "first" | "all" | "none" | "section" | "dotted" | "solid" | "wavy" | "double" | "auto" | "light" | "dark" | "sepia" | "contrast" | "highlight" | "inline" | "hover" | "click" | "corner";
        };
        launcher: {
            attribute: "underline" | "theme" | "marks" | "density" | "open-on" | "launcher";
            reflect: boolean;
            useDefault: boolean;
            converter: (value: string | null) => "fill" | "first" | "all" | "none" | "section" | "dotted" | "solid" | "wavy" | "double" | "auto" | "light" | "dark" | "sepia" | "contrast" | "highlight" | "inline" | "hover" | "click" | "corner";
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
    theme: Option<'theme'>;
    accent: string | null | undefined;
    marks: Option<'marks'>;
    underline: Option<'underline'>;
    density: Option<'density'>;
    /** Entry types to mark, with spaces between; `contested` for all contested entries; empty for all. */
    types: string;
    openOn: Option<'open-on'>;
    launcher: Option<'launcher'>;
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
