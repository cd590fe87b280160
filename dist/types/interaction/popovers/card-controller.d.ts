import type { Settings } from '../../api/settings.js';
import type { Walk } from '../../card/card-model.js';
import type { HoverIntentController } from '../hover-intent-controller.js';
import type { Point } from './pointer-corridor.js';
import type { MarkChoice } from '../../locales/strings.js';
import type { Mark } from '../../paint/painter.js';
import { CardHost } from './card-host.js';
import { type CardRequests } from './card-requests.js';
import { type Language, type LanguageController } from '../language-controller.js';
import type { Appearance } from '../../ui/appearance.js';
import type { PageMention } from '../../api/mention.js';
import { Pins } from './pinned-cards.js';
/** What the cards need to know, and whom they tell. */
export interface CardControllerDeps extends CardRequests {
    readonly root: ShadowRoot;
    readonly appearance: () => Appearance;
    readonly languages: Pick<LanguageController, 'cards' | 'language'>;
    readonly intent: HoverIntentController<PageMention>;
    /**
     * Where the pointer was when it opened the card, in CSS px of the viewport; `undefined` where a key or a call does.
     */
    readonly point: () => Point | undefined;
    /** Whether the reader uses a finger. */
    readonly isTouch: () => boolean;
    /** All mentions that the card for one shows as tabs, that one first. */
    readonly mentionsOver: (mention: PageMention) => readonly PageMention[];
    /** Paints the mark of the open card differently; `undefined` for none. */
    readonly setActive: (mark: Mark | undefined) => void;
    readonly attributes: Settings['attributes'];
    /** Where a mention stands among the marked ones. */
    readonly walkFrom: (mention: PageMention) => Walk;
    /** A card that had the focus has closed, so that the reader is back at its words. */
    readonly onLeft: (mention: PageMention) => void;
    readonly onFailure: (error: unknown) => void;
}
/**
 * Holds all cards: the one that follows the hover intent from mark to mark, and the pinned ones. Fires the events of
 * both.
 */
export declare class CardController {
    #private;
    constructor(deps: CardControllerDeps);
    /** The mention that this card is open for. */
    get shown(): PageMention | undefined;
    /** Its box in the viewport, in CSS px. */
    get box(): DOMRect | undefined;
    get pins(): Pick<Pins, 'has'>;
    /** Whether a card is open, pinned ones included, whose words are still on the page. */
    get isInUse(): boolean;
    isOn(event: Event): boolean;
    /**
     * Loads the card's code and texts when the reader first moves the pointer or the focus, or else when the page is
     * idle: then a first card is rendered unseen, too. See docs/decisions/0022.
     */
    prepareEarly(first: () => PageMention | undefined, signal: AbortSignal): void;
    renewAppearance(): void;
    speak(language: Language): void;
    setChoice(choice: MarkChoice): void;
    /**
     * Call it when the panel opens, which may cover an open card: that closes. On a larger screen pinned cards stay,
     * above the panel.
     */
    giveWay(): void;
    /** Brings the open cards to where they can be seen and used, above what has come to the top layer since. */
    raise(): void;
    /** Moves the focus into the card of a mention, now or when it opens. `undefined` takes an earlier wish back. */
    enter(mention: PageMention | undefined): void;
    /** Closes the open card, unless it is pinned: the reader has turned elsewhere. */
    leave(): void;
    /** Closes all cards, pinned ones included. */
    closeAll(): void;
    /** Closes all cards and takes them off the page, at the end of the run. */
    remove(): void;
    /** The card that Escape closes: the pinned one that has the focus, else the open one, else the one pinned last. */
    get foremost(): CardHost;
    /** Closes one card, pinned or not. */
    closeHost(host: CardHost): void;
    /** Opens, moves or closes the card. @param open the mention that the hover intent wants it for */
    follow(open: PageMention | undefined): Promise<void>;
}
