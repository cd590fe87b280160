import { LitElement, type TemplateResult } from 'lit';
import { type Strings } from '../locales/strings.js';
import type { Mention } from '../api/mention.js';
import type { Option } from '../api/attributes.js';
/** The keyboard has gone to another marked mention. */
export declare class LauncherWalkEvent extends Event {
    readonly index: number;
    constructor(index: number);
}
/**
 * The launcher: the widget's one tab stop on the page, a toolbar of two buttons. One walks the marked words; the arrow
 * key that would lead before the first goes round to the other, which opens the panel. Fires `launcher-walk`,
 * `launcher-enter` (by key), `launcher-press` (by pointer) and `launcher-panel`.
 */
export declare class ArticleContextLauncher extends LitElement {
    #private;
    static properties: {
        strings: {
            attribute: boolean;
        };
        marked: {
            attribute: boolean;
        };
        place: {
            reflect: boolean;
        };
        walkedTo: {
            state: boolean;
        };
        panelOpen: {
            attribute: string;
            type: BooleanConstructor;
            reflect: boolean;
        };
        onPanel: {
            state: boolean;
        };
        off: {
            attribute: boolean;
        };
    };
    static styles: import("lit").CSSResult[];
    strings: Strings;
    /** The marked mentions, in document order. */
    marked: readonly Mention[];
    place: Option<'launcher'>;
    /** Index of the mention the keyboard is at; -1 before the first. */
    walkedTo: number;
    panelOpen: boolean;
    /** The reader wants no marks. */
    off: boolean;
    /** Whether the panel's button is the tab stop. */
    onPanel: boolean;
    constructor();
    /** Moves the focus to the tab stop. */
    focus(options?: FocusOptions): void;
    walk(index: number): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'article-context-launcher': ArticleContextLauncher;
    }
    interface HTMLElementEventMap {
        'launcher-walk': LauncherWalkEvent;
        'launcher-enter': Event;
        'launcher-press': Event;
        'launcher-panel': Event;
    }
}
