import type { CardHost } from './card-host.js';
import type { PageMention } from '../../api/mention.js';
/** A card that a reader has taken from its mark, to keep. */
export interface Pinned {
    readonly host: CardHost;
    readonly mention: PageMention;
}
/** The pinned cards, side by side at the end edge of a wide screen. */
export declare class Pins {
    #private;
    get isFull(): boolean;
    get oldest(): Pinned | undefined;
    get all(): readonly Pinned[];
    /** The one that Escape is for: that which has the focus, else the newest. */
    get foremost(): Pinned | undefined;
    /** What another card is to keep clear of. */
    get box(): DOMRect | undefined;
    of(host: CardHost): Pinned | undefined;
    has({ entry }: PageMention): boolean;
    add(pinned: Pinned): void;
    remove(pinned: Pinned): void;
}
