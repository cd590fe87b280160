/** Which part of a base map a picture shows. Pure. */
import type { CardsData, LocatorMap } from '../../dossier/compile.js';
import type { Place } from '../../dossier/schema/schema.js';
/** A place and where it is, in map units. */
export interface Spot {
    readonly place: Place;
    readonly at: readonly [number, number];
}
export interface Frame {
    /** In map units. */
    readonly left: number;
    readonly top: number;
    /** CSS px, about, for a map unit. */
    readonly scale: number;
    readonly width: number;
    readonly height: number;
}
/** The places that the map knows. */
export declare const spotsOf: ({ places, map }: Pick<CardsData, "places" | "map">) => Spot[];
/**
 * The frame that has all of the places, with their middle in its own as far as the map reaches.
 *
 * @param closest the largest scale
 */
export declare function frameOf(spots: readonly Spot[], map: LocatorMap, size: {
    readonly width: number;
    readonly height: number;
}, closest: number): Frame;
/** Clear of the edge, which would cut the sign. */
export declare const isInFrame: ({ at: [x, y] }: Spot, { left, top, scale, width, height }: Frame) => boolean;
