/** Where the names of a map's places stand, so that none covers another name or a place. Pure. */
/** What is to be named: the middle and the radius of its sign, and its names, one a line. In CSS px, about. */
export interface Sign {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly names: readonly string[];
    /** Of the letters. */
    readonly size: number;
    /** Goes without its names where there is no room for them. */
    readonly optional: boolean;
}
export interface Label {
    readonly x: number;
    /** Middle of all its lines. */
    readonly y: number;
    readonly anchor: 'start' | 'middle' | 'end';
}
export declare const LINE_HEIGHT = 1.36;
/** A label for each sign, in their order: each where it covers least, at its right where nothing speaks against it. */
export declare function placeLabels(signs: readonly Sign[], view: {
    readonly width: number;
    readonly height: number;
}): (Label | undefined)[];
