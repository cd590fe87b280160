import type { PageMention } from '../../api/mention.js';
import type { CardModel, Walk } from '../../card/card-model.js';
import type { ArticleContextCard } from '../../card/card-view.js';
import type { CardsData } from '../../dossier/compile.js';
import type { Appearance } from '../../ui/appearance.js';
import type { Language } from '../language-controller.js';
import type { MarkChoice } from '../../locales/strings.js';
import type { Point } from './pointer-corridor.js';
import { PopoverHost } from './popover-host.js';
import { type PaneSide } from './keep-pane.js';
/** What a card is opened with. */
export interface Opening {
    /** The mentions at the place, one tab each; the first is shown. */
    readonly mentions: readonly PageMention[];
    /** The publisher's address for wrong matches. */
    readonly feedback: string | undefined;
    /** Where the first mention stands among the marked ones. */
    readonly walk: Walk;
    readonly openLink?: CardModel['openLink'];
    /** Which marks the reader has chosen. */
    readonly choice: MarkChoice;
    /** Box of the pinned cards in the viewport, which the card keeps clear of. */
    readonly beside: DOMRect | undefined;
    /** Where the pointer was, in CSS px of the viewport; `undefined` where a key or a call opens the card. */
    readonly point: Point | undefined;
    /** At which side the card is a pane; `undefined` where it stands beside its mark. */
    readonly pane: PaneSide | undefined;
    /** Whether the reader uses a finger: on a narrow screen the card is a sheet then. */
    readonly isTouch: boolean;
    /** Called when the mark has left the viewport or its words are gone. */
    readonly onGone: () => void;
}
/**
 * One card as a popover: loads its code and texts when it is first wanted, shows it beside its mark (on a small screen
 * as a sheet), and docks it at the edge of the screen when it is pinned.
 */
export declare class CardHost extends PopoverHost<ArticleContextCard> {
    #private;
    constructor(root: ShadowRoot, appearance: () => Appearance, data: () => Promise<CardsData>, onCreate: (card: ArticleContextCard) => void);
    /** The mentions that the card was last opened for, in the order of its tabs. */
    get mentions(): readonly PageMention[];
    /** Changes the language of the card, and its texts where the dossier has a translation. An open card stays open. */
    speak(language: Language): void;
    /** Loads the card's code and texts. Call it on the first sign of interest, before an opening. */
    prepare(): Promise<CardsData>;
    /**
     * Renders a card that is not shown, when the page is idle: the first rendering takes several times as long as a later
     * one.
     */
    rehearse(mention: PageMention | undefined): Promise<void>;
    /**
     * Opens or moves the card. @returns whether it is open; `false` where a later `open` or `close` came while this one
     * waited
     */
    open(opening: Opening): Promise<boolean>;
    /** Takes the card from its mark to the end edge of the screen. @param place 0 at the edge, 1 beside that */
    dock(place: number): void;
    /** Its place from the edge (0 or 1); `undefined` where it is not docked. */
    get dockedAt(): number | undefined;
    close(): void;
    protected create(): ArticleContextCard;
    protected beforeHiding(): void;
    protected afterHiding(): void;
}
