/** Puts the periods of an entry's figure in order for its card. */
import type { Entry } from '../schema/schema.js';
type Figure = NonNullable<Entry['figure']>;
/**
 * The figure with its periods by their first number, which is a year as a rule, and without those of which no row has a
 * value; `undefined` where no period is left.
 */
export declare function figureInOrder(figure: Figure): Figure | undefined;
export {};
