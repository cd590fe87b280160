import type { Settings } from '../../api/settings.js';
import type { HoverIntentController } from '../hover-intent-controller.js';
import type { Point } from './pointer-corridor.js';
import type { MarkChoice } from '../../locales/strings.js';
import type { Mark } from '../../paint/painter.js';
import { CardHost } from './card-host.js';
import { type Language, type LanguageController } from '../language-controller.js';
import type { Appearance } from '../../ui/appearance.js';
import type { PageMention } from '../../api/mention.js';
import { Pins } from './pinned-cards.js';
export interface CardControllerDeps {
    readonly root: ShadowRoot;
    readonly appearance: Appearance;
    readonly languages: Pick<LanguageController, 'cards' | 'language'>;
    readonly intent: HoverIntentController<PageMention>;
    /** Where the pointer was, if it is to open a card. */
    readonly point: () => Point | undefined;
    /** All mentions over a place, the one asked for first. */
    readonly mentionsOver: (mention: PageMention) => readonly PageMention[];
    readonly setActive: (mark: Mark | undefined) => void;
    readonly attributes: Settings['attributes'];
    readonly onChoice: (choice: MarkChoice) => void;
    readonly onFocusLeave: (event: FocusEvent) => void;
    readonly emit: (event: Event) => void;
    readonly onFailure: (error: unknown) => void;
}
/** The cards of a reader: the one that follows the intent, and those that are pinned. */
export declare class CardController {
    #private;
    constructor(deps: CardControllerDeps);
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
    setAppearance(appearance: Appearance): void;
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
