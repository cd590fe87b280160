import type { ArticleContextCard } from '../card/card-view.js';
import type { Point } from '../card/corridor.js';
import type { CardsData } from '../dossier/compile.js';
import { type Look } from './look.js';
import { type Language } from './language.js';
import type { PageMention } from './mention.js';
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
/** Holds a card of a widget: fetches its code and text when first wanted, shows it in the top layer, takes it away. */
export declare class CardHost {
    #private;
    constructor(root: ShadowRoot, look: Look, data: () => Promise<CardsData>, onCreate: (card: ArticleContextCard) => void);
    get card(): ArticleContextCard | undefined;
    get isOpen(): boolean;
    get box(): DOMRect | undefined;
    get hasFocus(): boolean;
    /** What the card was last opened for, in the order of its tabs. */
    get mentions(): readonly PageMention[];
    setLook(look: Look): void;
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
    /** Nobody asked for the focus to move: when the card closes it stays where it is. */
    forgetFocus(): void;
    close(): void;
    remove(): void;
    /** Whether a node is the card, or what holds it in a dialog. */
    holds(node: Node): boolean;
}
