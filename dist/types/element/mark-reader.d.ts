import type { Painting } from '../paint/painter.js';
import type { PageMention } from './mention.js';
import type { Option } from './options.js';
export interface MarkSurroundings {
    /** The marks as they are painted at present. */
    readonly painting: () => Painting;
    readonly mentions: readonly PageMention[];
    readonly openOn: () => Option<'open-on'>;
    /** The card is to open; with `enter`, to get the focus too. */
    readonly onMark: (mention: PageMention, enter: boolean) => void;
    readonly onFocusLeave: (event: FocusEvent) => void;
}
/** What keys, and the presses of assistive technology, mean on marks that are buttons. */
export declare function readMarks(around: MarkSurroundings, signal: AbortSignal): void;
