import * as v from 'valibot';
import type { Issue, IssueCode } from './issue.js';
import { limits } from './limits.js';
import { referenceIssues } from './references.js';
import { dossierSchema, type Dossier } from './schema/schema.js';

export type Parsed =
  | { readonly dossier: Dossier; readonly issues: readonly [] }
  | { readonly dossier: undefined; readonly issues: readonly Issue[] };

/**
 * Checks that a value from anywhere is a dossier: its shape, then that what it names exists. Never throws.
 *
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
 * Checks a value's shape, then what only a value of that shape can be asked. Never throws.
 *
 * @param more what the schema cannot see
 */
export function checkShape<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  more: (value: T) => readonly Issue[],
): Shaped<T> {
  const result = safeParse(schema, value);
  if (!result) return { sound: undefined, issues: [unreadable] };
  // To valibot a list is an object too, one without fields.
  if (Array.isArray(value)) return { sound: undefined, issues: [aList] };
  const issues = result.success ? more(result.output) : result.issues.flatMap(deepest).map(toIssue);
  if (result.success && issues.length === 0) return { sound: result.output, issues: [] };
  return { sound: undefined, issues: issues.slice(0, limits.issues) };
}

/** An object made to be read, such as a proxy, may throw at any touch; then there is no result. */
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

/** Codes the schema gives itself, as the message of a check. */
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

/** Where a field may be a text or an object, what is wrong within the object says more than that it is neither. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  if (issue.type !== 'union') return [issue];
  const within = (issue.issues ?? []).flatMap(({ path, ...inner }) =>
    path && issue.path ? [{ ...inner, path: [...issue.path, ...path] as typeof issue.path }] : [],
  );
  return within.length === 0 ? [issue] : within;
}

/** A hostile dossier must not fill the console. */
const clip = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
