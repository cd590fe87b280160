import type { Strings } from './strings.js';
/**
 * The strings for a language tag such as `az-Cyrl-AZ`: those of the nearest language that there is, else the English
 * ones, as also where the others cannot be loaded.
 *
 * @throws where the English ones cannot be loaded either
 */
export declare function loadStrings(tag: string): Promise<Strings>;
