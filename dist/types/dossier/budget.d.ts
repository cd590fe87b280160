/**
 * Counts what a value has in it before the schema reads it. The schema would check every item of a list before it found
 * the list too long, and make an issue for each fault; a dossier from a foreign server must not take that time.
 */
import type { Issue } from './issue.js';
/**
 * The first way in which a value is larger than any dossier may be. It is a walk without recursion, which ends at the
 * first excess, so that a list without end, deep nesting or a circle costs no more than the largest dossier.
 *
 * @returns `undefined` where all counts are within the limits
 * @throws what a proxy or a getter in the value throws
 * @example excessIn({ entries: Array(6000) }) // { code: 'too-many', path: ['entries'], args: { … } }
 */
export declare function excessIn(value: unknown): Issue | undefined;
/** Shortens a text from the dossier: a hostile one must not fill the console. */
export declare const clipped: (text: string) => string;
