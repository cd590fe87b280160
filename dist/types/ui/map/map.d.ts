/** Renders locator maps: in a card around the entry's places, in the panel all of the dossier's. */
import { nothing, type TemplateResult } from 'lit';
import type { CardPlace } from '../../dossier/cards/card-place.js';
import type { CardsData } from '../../dossier/compile.js';
import { type Strings } from '../../locales/strings.js';
import type { EntryContext } from '../entry-context.js';
import { type Frame, type Located } from './map-frame.js';
/** A place as a picture has it. */
export interface Drawn {
    readonly place: Located;
    /** Its names, one a line. */
    readonly lines: readonly {
        readonly text: string;
        readonly lang?: string;
    }[];
    /** What the picture is about, what is near that, or what has no mark. */
    readonly look: 'name' | 'near' | NonNullable<CardPlace['kind']>;
    /** Whether it goes without its names where there is no room for them. */
    readonly optional: boolean;
}
/**
 * Renders where an entry's places are, in their country. All names of a place are written in the same way, so that none
 * seems the right one.
 */
export declare function renderEntryMap({ card, data, strings }: EntryContext): TemplateResult | typeof nothing;
/**
 * Renders a part of the base map with places on it. The caption says whose borders they are, what of it is in dispute,
 * and what is on the map without its name.
 *
 * @param marks the places with marks, in the order in which their names are placed
 * @param label the places in words, for `aria-label`
 */
export declare function renderMap({ map, places }: Pick<CardsData, 'map' | 'places'>, marks: readonly Drawn[], frame: Frame, label: string, { card }: Strings): TemplateResult;
/** Renders places in a sentence; nothing where there are none. */
export declare const listed: (title: string, places: readonly {
    readonly place: CardPlace;
}[]) => TemplateResult | typeof nothing;
/** Renders all names of a place in the dossier's order, as in `Shusha / Shushi`. */
export declare const renderAllNames: ({ names }: CardPlace) => TemplateResult[];
/** The same as a text. */
export declare const namesOf: ({ names }: CardPlace) => string;
/**
 * What a place near the subject is called: for a disputed place all names, so that no side's stands alone, else the
 * first.
 */
export declare const nameOf: (place: CardPlace) => Drawn["lines"][number];
