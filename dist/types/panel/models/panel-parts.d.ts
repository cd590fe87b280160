import type { CardsData } from '../../dossier/compile.js';
import type { PanelPart } from '../../locales/strings.js';
/** The parts that a dossier has something for, each of which is a tab. */
export declare function partsOf({ events, map, places, notes, cards }: CardsData): readonly PanelPart[];
