import { nothing, type TemplateResult } from 'lit';
import type { LocatorMap } from '../../dossier/compile.js';
import type { Place } from '../../dossier/schema/schema.js';
import { type Strings } from '../../locales/strings.js';
import type { EntryContext } from '../entry-context.js';
import { type Frame, type Spot } from './map-frame.js';
/** A place with its names as they are to be written, one a line; the picture's subject, or only near it. */
export interface Shown extends Spot {
    readonly lines: readonly {
        readonly text: string;
        readonly lang?: string;
    }[];
    readonly isNear: boolean;
    readonly optional: boolean;
}
/** Where the entry's places are, with every name in use, equal in looks. */
export declare function renderEntryMap({ card, data, strings }: EntryContext): TemplateResult | typeof nothing;
/** The borders are the map's, and it says so. */
export declare function renderMap(map: LocatorMap, shown: readonly Shown[], { left, top, scale, width, height }: Frame, label: string, { card }: Strings): TemplateResult;
/** All the names, in one order and one look. */
export declare const namesOf: ({ names }: Place) => string;
