/** A place as the maps of cards and panel have it. */
import type { Place } from '../schema/schema.js';
/** A point of the map: `[x, y]` in map units, from the left and from the top. */
export type MapPoint = readonly [number, number];
/** A place as a map shows it. */
export interface CardPlace extends Pick<Place, 'id' | 'names' | 'kind' | 'approximate' | 'disputed'> {
    /** Where it is on the map; for a place with a `kind`, the points at which its name may stand, the best first. */
    readonly at?: readonly [MapPoint, ...MapPoint[]];
    /** The box of the country around it on the map: left, top, right, bottom. */
    readonly around?: readonly [number, number, number, number];
}
/** The map has the position, and the sources of a place are for editors. */
export declare const cardPlace: ({ id, names, kind, approximate, disputed }: Place) => CardPlace;
