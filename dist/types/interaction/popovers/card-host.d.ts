import type { PageMention } from '../../api/mention.js';
import type { ArticleContextCard } from '../../card/card-view.js';
import type { CardsData } from '../../dossier/compile.js';
import { type Appearance } from '../../ui/appearance.js';
import type { Language } from '../language-controller.js';
import type { Point } from './pointer-corridor.js';
import { PopoverHost } from './popover-host.js';
export interface Opening {
    /** The mentions at the place, the one to show first. */
    readonly mentions: readonly PageMention[];
    readonly feedback: string | undefined;
    /** What it is to keep clear of: cards that are pinned. */
    readonly beside: DOMRect | undefined;
    /** Where the pointer was, if it was one. */
    readonly point: Point | undefined;
    readonly onGone: () => void;
}
/** The card of one reader: fetches its text when it is first wanted, shows it beside its mark, docks it where it is pinned. */
export declare class CardHost extends PopoverHost<ArticleContextCard> {
    #private;
    constructor(root: ShadowRoot, appearance: Appearance, data: () => Promise<CardsData>, onCreate: (card: ArticleContextCard) => void);
    /** What the card was last opened for, in the order of its tabs. */
    get mentions(): readonly PageMention[];
    /** An open card stays open and is shown anew, its text too where there is a translation. */
    speak(language: Language): void;
    /** Fetches what an opening needs; call it on the first sign of interest. */
    prepare(): Promise<CardsData>;
    /** Renders a card that is not shown: to make the first takes several times as long as to change one. */
    rehearse(mention: PageMention | undefined): Promise<void>;
    /** @returns whether the card is open; a later call of `open` or `close` wins over one that still waits */
    open(opening: Opening): Promise<boolean>;
    /** Puts an open card before what has come to the top layer since. */
    raise(): void;
    /** Takes the card from its mark to the edge of the screen, where it stays. */
    dock(place: number): void;
    /** Its place from the edge, where it is docked. */
    get dockedAt(): number | undefined;
    close(): void;
    holds(node: Node): boolean;
    protected create(): ArticleContextCard;
    protected beforeHiding(): void;
    /** Out of a dialog, which may be gone: a view that is removed with it is hidden already. */
    protected afterHiding(): void;
}
