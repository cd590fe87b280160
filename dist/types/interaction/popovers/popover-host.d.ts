import type { Language, LanguageView } from '../language-controller.js';
import { type Appearance } from '../../ui/appearance.js';
/** A view that is shown as a popover. */
export type PopoverView = LanguageView & {
    readonly updateComplete: Promise<boolean>;
};
/**
 * What card and panel have in common. The view is made when it is first wanted and is shown in the top layer: in the
 * widget's own shadow root or, where the reader is in a dialog or another part that alone is live, in a layer there. When
 * it closes, it gives the focus back to where it came from. An opening that still waits for code or texts is dropped
 * when another opening or a closing comes.
 */
export declare abstract class PopoverHost<View extends PopoverView> {
    #private;
    protected readonly root: ShadowRoot;
    constructor(root: ShadowRoot, appearance: () => Appearance);
    get view(): View | undefined;
    get isOpen(): boolean;
    get hasFocus(): boolean;
    /** Its box in the viewport, in CSS px; `undefined` while it is closed. */
    get box(): DOMRect | undefined;
    /** Whether a node is the view, or the layer that it stands in. */
    holds(node: Node): boolean;
    isOn(event: Event): boolean;
    /** To be called before each opening, too: a page may have turned dark since. */
    renewAppearance(): void;
    speak(language: Language): void;
    /**
     * Forgets where the focus came from, so that closing does not move it: for a card that goes without the reader's
     * asking.
     */
    forgetFocus(): void;
    close(): void;
    /** Closes the view and takes it off the page. A later opening makes a new one. */
    remove(): void;
    /**
     * Brings an open view to where the live part of the page is now, above what has come to the top layer since, which is
     * in the order in which its elements were shown. @param place the words that the view is about
     */
    raise(place: Element | undefined): void;
    /** Makes the view. Its element is defined by then: whoever calls `made()` has waited for its code. */
    protected abstract create(): View;
    /** Called before the view is hidden, for what only a view with a box can do. */
    protected abstract beforeHiding(): void;
    /** Called after the view is hidden. @param wasOpen whether it was shown before */
    protected abstract afterHiding(wasOpen: boolean): void;
    /** The view, made and set up where there is none yet. */
    protected made(): View;
    /** Moves the view into a part of the page, or back into the widget; the move takes an open one out of the top layer. */
    protected moveTo(part: Element | undefined): void;
    /** Makes every opening that still waits void. @returns a test whether this call was the last one */
    protected takeTurn(): () => boolean;
    /** The same test for work that makes no opening void, such as a change of language. */
    protected get turn(): () => boolean;
}
