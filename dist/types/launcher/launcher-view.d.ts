import { NativeEvent } from '../dom/natives.js';
import { LitElement, type TemplateResult } from 'lit';
import { type Strings } from '../locales/strings.js';
import type { Mention } from '../api/mention.js';
import type { Option } from '../api/attributes.js';
/** The reader has walked to another marked mention by key. `index` counts in `marked`, from 0. */
export declare class LauncherWalkEvent extends NativeEvent {
    readonly index: number;
    constructor(index: number);
}
/**
 * The launcher: the widget's one tab stop on the page, a toolbar of two buttons
 * (https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/). On the first, arrow keys walk the marked words; before the first
 * word they lead to the second button, which opens the panel. It fires `launcher-walk`, `launcher-enter` (Enter or
 * Space), `launcher-press` (mouse or finger) and `launcher-panel`.
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
        said: {
            reflect: boolean;
        };
    };
    static styles: import("lit").CSSResult[];
    strings: Strings;
    /** The marked mentions, in document order. */
    marked: readonly Mention[];
    place: Option<'launcher'>;
    /** Index in `marked` of the mention that the keyboard is at; -1 before the first. */
    walkedTo: number;
    panelOpen: boolean;
    /** Whether the reader's own choice leaves no marks, so that the first button turns them on again. */
    off: boolean;
    /** What is to be said to the reader at present, in place of the hint and of where the walk is. */
    said: string | undefined;
    /** Whether the panel's button, and not the first, is the tab stop. */
    onPanel: boolean;
    constructor();
    /** Moves the focus to the tab stop. */
    focus(options?: FocusOptions): void;
    /** Goes to a mention, if there is one at this index. */
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
