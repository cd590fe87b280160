/**
 * Wraps a function so that what it makes of an object is made once, and kept as long as the object is.
 *
 * @example remembering(buildLexicon)(data) === remembering(buildLexicon)(data) // false: each wrapper has its own memory
 */
export declare function remembering<From extends object, To>(make: (from: From) => To): (from: From) => To;
