/** Checks that a value is a dossier, and says as data what is wrong with it. */
import * as v from 'valibot';
import type { Issue, IssueCode } from './issue.js';
import { limits } from './limits.js';
import { referenceIssues } from './check-references.js';
import { dossierSchema, type Dossier } from './schema/schema.js';

export type Parsed =
  | { readonly dossier: Dossier; readonly issues: readonly [] }
  | { readonly dossier: undefined; readonly issues: readonly Issue[] };

/**
 * Checks that a value of any kind is a dossier: first its shape, then that the ids in it are unique, that what it names
 * exists, and that the sides that must speak do. Never throws, not even for a proxy that does.
 *
 * @returns the dossier, or at most 50 issues, with paths from its root
 * @example
 * const { dossier, issues } = parseDossier(JSON.parse(text));
 * if (!dossier) console.warn(issues[0]); // { code: 'missing-field', path: ['entries', 0, 'name'], args: { … } }
 */
export function parseDossier(value: unknown): Parsed {
  const { sound, issues } = checkShape(dossierSchema, value, referenceIssues);
  return sound ? { dossier: sound, issues: [] } : { dossier: undefined, issues };
}

export type Shaped<T> =
  | { readonly sound: T; readonly issues: readonly [] }
  | { readonly sound: undefined; readonly issues: readonly Issue[] };

/**
 * Checks a value against a schema and then, if it fits, by a function. Never throws.
 *
 * @param more finds what a schema cannot express, such as an id that names nothing
 */
export function checkShape<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  more: (value: T) => readonly Issue[],
): Shaped<T> {
  const result = safeParse(schema, value);
  if (!result) return { sound: undefined, issues: [unreadable] };
  // valibot takes an array for an object without fields, and would report each field as missing.
  if (Array.isArray(value)) return { sound: undefined, issues: [aList] };
  const issues = result.success ? more(result.output) : result.issues.flatMap(deepest).map(toIssue);
  if (result.success && issues.length === 0) return { sound: result.output, issues: [] };
  return { sound: undefined, issues: issues.slice(0, limits.issues) };
}

/** `undefined` where reading the value throws, as a proxy or a getter in an object from a script can. */
function safeParse<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
): v.SafeParseResult<v.GenericSchema<unknown, T>> | undefined {
  try {
    return v.safeParse(schema, value, { abortPipeEarly: true });
  } catch {
    return undefined;
  }
}

const aList: Issue = { code: 'wrong-type', path: [], args: { expected: 'an object', received: 'a list' } };

const unreadable: Issue = {
  code: 'wrong-type',
  path: [],
  args: { expected: 'plain data', received: 'an object that throws when it is read' },
};

/** The issue codes that the schema gives as the `message` of a check. Other issues have valibot's own messages. */
const ownCodes: ReadonlySet<string> = new Set<IssueCode>([
  'empty', 'too-long', 'too-many', 'not-one-of', 'not-an-id', 'not-a-date', 'not-a-language', 'not-a-link', 'markup',
  'control-character', 'no-source', 'too-few-framings', 'wrong-type',
]); // prettier-ignore

function toIssue(issue: v.BaseIssue<unknown>): Issue {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : clip(String(key))));
  const args = { expected: issue.expected ?? '', received: clip(issue.received) };
  if (ownCodes.has(issue.message)) return { code: issue.message as IssueCode, path, args };
  if (issue.type === 'strict_object' && issue.expected === 'never') return { code: 'unknown-field', path, args: {} };
  if (issue.type === 'strict_object' && issue.received === 'undefined') return { code: 'missing-field', path, args };
  return { code: 'wrong-type', path, args };
}

/**
 * The issues within a union. Of a fact that is an object with a wrong date, valibot says that it is neither a text nor
 * a dated fact; the issues of that union say that the date is wrong.
 */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  if (issue.type !== 'union') return [issue];
  const within = (issue.issues ?? []).flatMap(({ path, ...inner }) =>
    path && issue.path ? [{ ...inner, path: [...issue.path, ...path] as typeof issue.path }] : [],
  );
  return within.length === 0 ? [issue] : within;
}

/** Shortens a text from the dossier: a hostile one must not fill the console. */
const clip = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
