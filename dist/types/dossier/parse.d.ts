import * as v from 'valibot';
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
 * Checks that a value from anywhere is a dossier: its shape, then that what it names exists. Never throws.
 *
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
 * Checks a value's shape, then what only a value of that shape can be asked. Never throws.
 *
 * @param more what the schema cannot see
 */
export declare function checkShape<T>(schema: v.GenericSchema<unknown, T>, value: unknown, more: (value: T) => readonly Issue[]): Shaped<T>;
