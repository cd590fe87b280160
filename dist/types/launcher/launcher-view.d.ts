import { NativeEvent } from '../dom/natives.js';
import { LitElement, type TemplateResult } from 'lit';
import { type Strings } from '../locales/strings.js';
import type { PageMention } from '../api/mention.js';
import type { Option } from '../api/attributes.js';
/** The reader has walked to another marked mention by key. `index` counts in `marked`, from 0. */
export declare class LauncherWalkEvent extends NativeEvent {
    readonly index: number;
    constructor(index: number);
}
/** The reader has pressed the launcher. */
export declare class LauncherPressEvent extends NativeEvent {
    /** Whether by Enter or Space, and not by mouse or finger. */
    readonly byKey: boolean;
    constructor(
    /** Whether by Enter or Space, and not by mouse or finger. */
    byKey: boolean);
}
/**
 * The launcher: the widget's one tab stop on the page, in a landmark of its own. It opens the overview, and the arrow keys
 * walk the marked words from it. It fires `launcher-walk` and `launcher-press`.
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
        off: {
            attribute: boolean;
        };
        said: {
            reflect: boolean;
        };
        sentence: {
            attribute: boolean;
        };
    };
    static styles: import("lit").CSSResult[];
    strings: Strings;
    /** The marked mentions, in document order. */
    marked: readonly PageMention[];
    place: Option<'launcher'>;
    /** Index in `marked` of the mention that the keyboard is at; -1 before the first. */
    walkedTo: number;
    panelOpen: boolean;
    /** Whether the reader's own choice leaves no marks, so that the first button turns them on again. */
    off: boolean;
    /** What is to be said to the reader at present, in place of the hint and of where the walk is. */
    said: string | undefined;
    /** The sentence that the reader has come back to. */
    sentence: {
        readonly text: string;
        readonly lang: string;
    } | undefined;
    /** Where the reader is: an index in `marked`, or a number between two for the text between these. */
    here: () => number;
    constructor();
    focus(options?: FocusOptions): void;
    /** The first rendering is a task of its own, after the one that has made all that listens to the reader. */
    protected scheduleUpdate(): Promise<void>;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'article-context-launcher': ArticleContextLauncher;
    }
    interface HTMLElementEventMap {
        'launcher-walk': LauncherWalkEvent;
        'launcher-press': LauncherPressEvent;
    }
}
