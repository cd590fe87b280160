import type { PageMention } from '../api/mention.js';
import type { Settings } from '../api/settings.js';
import type { LoadedDossier } from '../dossier/load/loaded-dossier.js';
import type { Block } from '../page/blocks.js';
import type { Painting } from '../paint/painter.js';
import { type Appearance } from '../ui/appearance.js';
import { type Language } from './language-controller.js';
export interface InteractionDeps extends Settings {
    /** The blocks of the article. */
    readonly blocks: readonly Block[];
    readonly mentions: readonly PageMention[];
    /** Decides anew which mentions are marked, and paints these. */
    readonly paint: () => Painting;
    readonly cards: LoadedDossier['cards'];
    readonly translations: LoadedDossier['translations'];
    readonly language: Language;
    readonly appearance: Appearance;
    /** Dispatches an event of the widget. */
    readonly emit: (event: Event) => void;
}
/** A reader at work on the marked text: pointer, keys and focus, and the cards and the panel that follow from it all. */
export declare class Interaction {
    #private;
    constructor(deps: InteractionDeps);
    /** Shows a mention that is one of its own, or the first of an entry. */
    showAny(entryIdOrMention: unknown): void;
    show(mention: PageMention): void;
    /** Whether a reader is at a card whose words are still there, or at the launcher. */
    get isInUse(): boolean;
    setAppearance(appearance: Appearance): void;
    closeCards(): void;
    openPanel(): void;
    closePanel(): void;
    stop(): void;
}
