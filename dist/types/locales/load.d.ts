import type { Strings } from './strings.js';
/**
 * The strings for a language tag such as `az-Cyrl-AZ`: those of the nearest language that there is, else the English
 * ones, as also where the others cannot be loaded; where those do not load either, the bare names of the strings.
 */
export declare function loadStrings(tag: string): Promise<Strings>;
