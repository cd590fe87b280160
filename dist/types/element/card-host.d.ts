import type { ArticleContextCard } from '../card/card-view.js';
import type { Point } from '../card/corridor.js';
import type { CardsData } from '../dossier/compile.js';
import { type Look } from './look.js';
import { type Language } from './language.js';
import type { PageMention } from './mention.js';
export interface Opening {
    /** The mentions at the place, the one to show first. */
    readonly mentions: readonly PageMention[];
    /** Where the pointer was, if it was one. */
    readonly point: Point | undefined;
    readonly onGone: () => void;
}
/** Holds the one card of a widget: fetches its code and text when first wanted, shows it in the top layer, takes it away. */
export declare class CardHost {
    #private;
    constructor(root: ShadowRoot, look: Look, data: () => Promise<CardsData>, onCreate: (card: ArticleContextCard) => void);
    get card(): ArticleContextCard | undefined;
    get box(): DOMRect | undefined;
    setLook(look: Look): void;
    /** An open card stays open and is shown anew, its text too where there is a translation. */
    speak(language: Language): void;
    /** Fetches what an opening needs; call it on the first sign of interest. */
    prepare(): Promise<CardsData>;
    /** @returns whether the card is open; a later call of `open` or `close` wins over one that still waits */
    open(opening: Opening): Promise<boolean>;
    /** Puts an open card before what has come to the top layer since. */
    raise(): void;
    close(): void;
    remove(): void;
    /** Whether a node is the card, or what holds it in a dialog. */
    holds(node: Node): boolean;
}
