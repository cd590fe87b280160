import type { Painting } from '../paint/painter.js';
import type { PageMention } from '../api/mention.js';
import type { Settings } from '../api/settings.js';
export interface MarkControllerDeps {
    /** The marks as they are painted at present. */
    readonly painting: () => Painting;
    readonly mentions: readonly PageMention[];
    readonly attributes: Settings['attributes'];
    /** The card is to open; with `enter`, to get the focus too. */
    readonly onMark: (mention: PageMention, enter: boolean) => void;
    readonly onFocusLeave: (event: FocusEvent) => void;
}
/** What keys, and the presses of assistive technology, mean on marks that are buttons. */
export declare function listenToMarks(deps: MarkControllerDeps, signal: AbortSignal): void;
