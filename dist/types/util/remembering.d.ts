import type { Pausing } from './pausing.js';
/**
 * Wraps a function so that what it makes of an object is made once, and kept as long as the object is.
 *
 * @example remembering(buildLexicon)(data) === remembering(buildLexicon)(data) // false: each wrapper has its own memory
 */
export declare function remembering<From extends object, To>(make: (from: From) => To): (from: From) => To;
/** The same for pausing work. Where two begin it at once, both do it. */
export declare function rememberingPausing<From extends object, To>(make: (from: From) => Pausing<To>): (from: From) => Pausing<To>;
