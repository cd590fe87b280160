/** Puts the periods of an entry's figure in order for its card. */
import type { Entry } from '../schema/schema.js';
type Figure = NonNullable<Entry['figure']>;
/**
 * The figure with its periods by the years that they begin with, and others after them as they are, and without those of which no row has a value;
 * `undefined` where no period is left.
 */
export declare function figureInOrder(figure: Figure): Figure | undefined;
export {};
