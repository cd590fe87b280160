/** Renders locator maps: in a card around the entry's places, in the panel all of the dossier's. */
import { nothing, type TemplateResult } from 'lit';
import type { LocatorMap } from '../../dossier/compile.js';
import type { Place } from '../../dossier/schema/schema.js';
import { type Strings } from '../../locales/strings.js';
import type { EntryContext } from '../entry-context.js';
import { type Frame, type Spot } from './map-frame.js';
/**
 * A place on the picture. `lines` are its names, one a line; `isNear` is true where it is only near what the picture is
 * about.
 */
export interface Shown extends Spot {
    readonly lines: readonly {
        readonly text: string;
        readonly lang?: string;
    }[];
    readonly isNear: boolean;
    /** Whether it goes without its names where there is no room for them. */
    readonly optional: boolean;
}
/**
 * Renders where an entry's places are. All names of a place are written in the same way, so that none seems the right
 * one.
 */
export declare function renderEntryMap({ card, data, strings }: EntryContext): TemplateResult | typeof nothing;
/**
 * Renders a part of the base map with places on it. The caption says whose borders they are, and where their status is
 * disputed.
 *
 * @param label the places in words, for `aria-label`
 */
export declare function renderMap(map: LocatorMap, shown: readonly Shown[], { left, top, scale, width, height }: Frame, label: string, { card }: Strings): TemplateResult;
/** All names of a place in the dossier's order, as in `Shusha / Shushi`. */
export declare const namesOf: ({ names }: Place) => string;
