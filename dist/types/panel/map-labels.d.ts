/** Which places get their names written on a map, and where: every name of a place in one label, no label on another. */
import type { CardsData, LocatorMap } from '../dossier/compile.js';
import type { Place } from '../dossier/schema.js';
export interface View {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
}
export interface PlaceOnMap {
    readonly place: Place;
    readonly x: number;
    readonly y: number;
    /** Where its name is anchored, with the baseline; absent where there is no room for it. */
    readonly label?: {
        readonly x: number;
        readonly y: number;
        readonly anchor: 'start' | 'middle' | 'end';
    };
}
/** All the names, in one order and one look. */
export declare const namesOf: ({ names }: Place) => string;
/** The places that the map knows, with their points. */
export declare const pointsOf: ({ places, map }: Pick<CardsData, "places" | "map">) => PlaceOnMap[];
/** The part of the map that has all points, or the surroundings of one of them. */
export declare function viewOf(points: readonly PlaceOnMap[], map: LocatorMap, closer?: PlaceOnMap): View;
/** @param unit map units in a pixel of the screen */
export declare function withLabels(points: readonly PlaceOnMap[], view: View, unit: number): PlaceOnMap[];
