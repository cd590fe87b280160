import type { Language, LanguageView } from '../language-controller.js';
import { type Appearance } from '../../ui/appearance.js';
/** A view that stands in the top layer. */
export type PopoverView = LanguageView & {
    readonly updateComplete: Promise<boolean>;
};
/**
 * What card and panel have in common: the view is made when it is first wanted, stands in the top layer as a popover, and
 * when it closes gives the focus back to where it came from. A later opening or closing wins over one that still waits.
 */
export declare abstract class PopoverHost<View extends PopoverView> {
    #private;
    protected readonly root: ShadowRoot;
    constructor(root: ShadowRoot, appearance: Appearance);
    get view(): View | undefined;
    get isOpen(): boolean;
    get hasFocus(): boolean;
    get box(): DOMRect | undefined;
    /** Whether a node is the view, or what holds it. */
    holds(node: Node): boolean;
    setAppearance(appearance: Appearance): void;
    speak(language: Language): void;
    /** Nobody asked for the focus to move: on closing it stays where it is. */
    forgetFocus(): void;
    close(): void;
    remove(): void;
    /** Defined by then: whoever opens it has waited for its class. */
    protected abstract create(): View;
    /** What only a view that is shown can do. */
    protected abstract beforeHiding(): void;
    protected abstract afterHiding(wasOpen: boolean): void;
    /** The view, made and set up where there is none yet. */
    protected made(): View;
    /** @returns whether nothing has been asked since */
    protected takeTurn(): () => boolean;
    /** The same, for what takes the turn from nobody. */
    protected get turn(): () => boolean;
}
