/** Computes which part of the base map a picture shows. Pure. */
import type { CardsData, LocatorMap } from '../../dossier/compile.js';
import type { Place } from '../../dossier/schema/schema.js';
/** A place and where it is on the base map, as x and y in map units from its left upper corner. */
export interface Spot {
    readonly place: Place;
    readonly at: readonly [number, number];
}
/** The part of the base map that a picture shows. */
export interface Frame {
    /** Left upper corner, in map units. */
    readonly left: number;
    readonly top: number;
    /** CSS px, about, for a map unit. */
    readonly scale: number;
    /** Size of the picture, in CSS px, about. */
    readonly width: number;
    readonly height: number;
}
/** The dossier's places that are on its base map. */
export declare const spotsOf: ({ places, map }: Pick<CardsData, "places" | "map">) => Spot[];
/**
 * The frame that shows all of some places. Their middle is the frame's, unless that would show what lies beyond the
 * map's edge.
 *
 * @param size of the picture, in CSS px, about; the result is lower where the map is
 * @param closest the largest scale, in CSS px for a map unit
 */
export declare function frameOf(spots: readonly Spot[], map: LocatorMap, size: {
    readonly width: number;
    readonly height: number;
}, closest: number): Frame;
/** Whether a place is in the frame, and far enough from the edge that its sign is not cut. */
export declare const isInFrame: ({ at: [x, y] }: Spot, { left, top, scale, width, height }: Frame) => boolean;
