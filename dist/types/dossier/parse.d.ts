/** Checks that a value is a dossier, and says as data what is wrong with it. */
import type * as v from 'valibot';
import type { Issue } from './issue.js';
import { type Dossier } from './schema/schema.js';
export type Parsed = {
    readonly dossier: Dossier;
    readonly issues: readonly [];
} | {
    readonly dossier: undefined;
    readonly issues: readonly Issue[];
};
/**
 * Checks that a value of any kind is a dossier: first its shape, then that the ids in it are unique, that what it names
 * exists, and that the sides that must speak do. Never throws, not even for a proxy that does.
 *
 * @returns the dossier, or at most 50 issues, with paths from its root
 * @example
 * const { dossier, issues } = parseDossier(JSON.parse(text));
 * if (!dossier) console.warn(issues[0]); // { code: 'missing-field', path: ['entries', 0, 'name'], args: { … } }
 */
export declare function parseDossier(value: unknown): Parsed;
export type Shaped<T> = {
    readonly sound: T;
    readonly issues: readonly [];
} | {
    readonly sound: undefined;
    readonly issues: readonly Issue[];
};
/**
 * Counts what is in a value, checks it against a schema and then, if it fits, by a function. Each step ends early: the
 * first at the first excess, the others once there are enough issues. Never throws.
 *
 * @param more finds what a schema cannot express, such as an id that names nothing
 */
export declare function checkShape<T>(schema: v.GenericSchema<unknown, T>, value: unknown, more: (value: T) => Iterable<Issue>): Shaped<T>;
