import type { CardHost } from './card-host.js';
import type { PageMention } from '../../api/mention.js';
/** A card that a reader has pinned, and the mention that it was open for. */
export interface Pinned {
    readonly host: CardHost;
    readonly mention: PageMention;
}
/** The pinned cards, side by side at the end edge of a wide screen. */
export declare class Pins {
    #private;
    /** The one that makes room when another is pinned; `undefined` while there is room. */
    get overdue(): Pinned | undefined;
    get all(): readonly Pinned[];
    /** The pinned card that Escape closes: the one that has the focus, else the newest. */
    get foremost(): Pinned | undefined;
    /** The box around all pinned cards in the viewport, which another card keeps clear of. */
    get box(): DOMRect | undefined;
    of(host: CardHost): Pinned | undefined;
    /** Whether the mention's entry has a pinned card. */
    has({ entry }: PageMention): boolean;
    add(pinned: Pinned): void;
    remove(pinned: Pinned): void;
}
