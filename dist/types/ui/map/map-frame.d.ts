/** Computes which part of the base map a picture shows. Pure. */
import type { CardPlace } from '../../dossier/cards/card-place.js';
import type { LocatorMap } from '../../dossier/compile.js';
/** A place that is on the base map. */
export type Located = CardPlace & {
    readonly at: NonNullable<CardPlace['at']>;
};
type Box = NonNullable<CardPlace['around']>;
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
/** The places of a dossier that are on its base map. */
export declare const onMap: (places: readonly CardPlace[]) => Located[];
/** Where a place is, as a box without width and height. */
export declare const boxOf: ({ at: [[x, y]] }: Located) => Box;
/**
 * The frame that shows all of some places or countries. Their middle is the frame's, unless that would show what lies
 * beyond the map's edge.
 *
 * @param boxes of the places or countries on the map
 * @param size of the picture, in CSS px, about; the result is lower where the map is
 * @param closest the largest scale, in CSS px for a map unit
 */
export declare function frameOf(boxes: readonly Box[], map: LocatorMap, size: {
    readonly width: number;
    readonly height: number;
}, closest: number): Frame;
/** Whether one of the points of a place is in the frame, and far enough from the edge that its mark is not cut. */
export declare const isInFrame: ({ at }: Located, { left, top, scale, width, height }: Frame) => boolean;
export {};
