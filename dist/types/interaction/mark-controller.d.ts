import type { Painting } from '../paint/painter.js';
import type { PageMention } from '../api/mention.js';
import type { Settings } from '../api/settings.js';
/** What marks that are buttons need to know, and what pressing one does. */
export interface MarkControllerDeps {
    readonly root: ShadowRoot;
    /** The marks as they are painted at present. */
    readonly painting: () => Painting;
    readonly mentions: readonly PageMention[];
    readonly attributes: Settings['attributes'];
    /** Opens the card of a mention; with `enter`, the card gets the focus. */
    readonly onMark: (mention: PageMention, enter: boolean) => void;
    readonly onFocusLeave: (event: FocusEvent) => void;
}
/**
 * Listens to keys, and to presses by assistive technology, on the marks that are buttons: those in the text, and those in
 * the widget's own layer, whose events the document sees as the widget's. Does nothing for highlights, which are no
 * elements. Presses of mouse and finger are the pointer's controller's.
 */
export declare function listenToMarks(deps: MarkControllerDeps, signal: AbortSignal): void;
