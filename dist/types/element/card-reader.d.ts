import type { IntentController } from '../card/intent-controller.js';
import type { Point } from '../card/corridor.js';
import type { MarkChoice } from '../locales/strings.js';
import type { Mark } from '../paint/painter.js';
import { CardHost } from './card-host.js';
import { type Language, type Speech } from './language.js';
import type { Look } from './look.js';
import type { PageMention } from './mention.js';
import { Pins } from './pins.js';
export interface CardSurroundings {
    readonly root: ShadowRoot;
    readonly look: Look;
    readonly speech: Pick<Speech, 'cards' | 'language'>;
    readonly intent: IntentController<PageMention>;
    /** Where the pointer was, if it is to open a card. */
    readonly point: () => Point | undefined;
    /** All mentions over a place, the one asked for first. */
    readonly together: (mention: PageMention) => readonly PageMention[];
    readonly setActive: (mark: Mark | undefined) => void;
    readonly feedback: () => string | null | undefined;
    readonly onChoice: (choice: MarkChoice) => void;
    readonly onFocusLeave: (event: FocusEvent) => void;
    readonly onOpen: (mention: PageMention) => void;
    readonly onClose: (mention: PageMention) => void;
    readonly onSource: (entryId: string, sourceId: string, url: string) => void;
    readonly onWrongMatch: (mention: PageMention) => void;
    readonly onFailure: (error: unknown) => void;
}
/** The cards of a reader: the one that follows the intent, and those that are pinned. */
export declare class CardReader {
    #private;
    constructor(around: CardSurroundings);
    /** What the card is open for. */
    get shown(): PageMention | undefined;
    get box(): DOMRect | undefined;
    get pins(): Pick<Pins, 'isFull' | 'has'>;
    /** Whether a reader is at a card whose words are still there. */
    get isInUse(): boolean;
    holds(node: Node): boolean;
    isOn(event: Event): boolean;
    prepare(): void;
    rehearse(mention: PageMention | undefined): void;
    setLook(look: Look): void;
    speak(language: Language): void;
    setChoice(choice: MarkChoice): void;
    /** To the panel. What is pinned stays, above it, where there is room for both. */
    giveWay(): void;
    /** Moves the focus into the card of a mention, now or once it opens; for none, into none that is to open. */
    enter(mention: PageMention | undefined): void;
    /** The reader has turned elsewhere. */
    leave(): void;
    /** Closes what is pinned, too. */
    closeAll(): void;
    remove(): void;
    /** The card that Escape is for: the pinned one that has the focus, else the one that is open, else the last pinned. */
    get foremost(): CardHost;
    closeHost(host: CardHost): void;
    /** Opens or moves the card as the intent has it. */
    follow(open: PageMention | undefined): Promise<void>;
}
