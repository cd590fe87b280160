import type { PageMention } from '../api/mention.js';
import type { Settings } from '../api/settings.js';
import type { LoadedDossier } from '../dossier/load/loaded-dossier.js';
import type { Block } from '../page/blocks.js';
import type { Painting } from '../paint/painter.js';
import { type Appearance } from '../ui/appearance.js';
import { type Language } from './language-controller.js';
import { PanelController, type PanelControllerDeps } from './popovers/panel-controller.js';
/** What a run gives to its `Interaction`. */
export interface InteractionDeps extends Settings, Pick<PanelControllerDeps, 'aliases'> {
    /** The blocks of the reprint, in document order. */
    readonly blocks: readonly Block[];
    /** All mentions in them, marked or not. */
    readonly mentions: readonly PageMention[];
    /** What is painted, and what paints anew after the reader's choice. */
    readonly painting: Painting;
    readonly paint: () => Painting;
    readonly cards: LoadedDossier['cards'];
    readonly translations: LoadedDossier['translations'];
    readonly language: Language;
    readonly appearance: () => Appearance;
    /** Begins another run. */
    readonly onChange: () => Promise<void>;
    /** Dispatches an event of the widget. */
    readonly emit: (event: Event) => void;
}
/**
 * Connects what a reader does on the marked text (pointer, keys, focus, links, printing) with what the widget shows:
 * launcher, cards and panel. One for each run; `stop()` undoes it.
 */
export declare class Interaction {
    #private;
    readonly panel: PanelController;
    constructor(deps: InteractionDeps);
    /** Settles once the launcher is rendered. */
    get shown(): Promise<boolean>;
    /** Opens the card of a mention, or of an entry's first mention. Does nothing for one that is not of this run. */
    showAny(entryIdOrMention: unknown): void;
    /**
     * Opens what hides a mention, scrolls to it and opens its card; where it stays hidden, that of another mention of the
     * entry. Where all are hidden, it says so. The focus stays where it is. @param enter whether the card gets the focus
     */
    readonly show: (mention: PageMention, enter?: boolean) => void;
    /** Whether a reader is at a card whose words are on the page, about to get one, or has the focus in the widget. */
    get isInUse(): boolean;
    /** To be called when blocks have been given other nodes of the page. */
    renewPlaces(): void;
    renewAppearance(): void;
    closeCards(): void;
    stop(): void;
}
