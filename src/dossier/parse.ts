/** Checks that a value is a dossier, and says as data what is wrong with it. */
import type * as v from 'valibot';
import { clipped, excessIn } from './budget.js';
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
 * Counts what is in a value, checks it against a schema and then, if it fits, by a function. Each step ends early: the
 * first at the first excess, the others once there are enough issues. Never throws.
 *
 * @param more finds what a schema cannot express, such as an id that names nothing
 */
export function checkShape<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  more: (value: T) => Iterable<Issue>,
): Shaped<T> {
  const refused = (issues: readonly Issue[]): Shaped<T> => ({
    sound: undefined,
    issues: issues.slice(0, limits.issues),
  });
  try {
    const excess = excessIn(value);
    if (excess) return refused([excess]);
    // `safeParse` would read the options once, before it begins, and not while it checks.
    const result = schema['~run']({ value }, endingEarly());
    // valibot takes an array for an object without fields, and would report each field as missing.
    if (Array.isArray(value)) return refused([aList]);
    if (result.issues) return refused(result.issues.flatMap(deepest).map(toIssue));
    const issues = firstOf(more(result.value));
    return issues.length === 0 ? { sound: result.value, issues: [] } : refused(issues);
  } catch {
    // Reading a proxy or a getter, as in an object from a script, can throw anything.
    return refused([unreadable]);
  }
}

/**
 * Options for valibot by which it ends soon after it has made enough issues, and not after all. It reads `lang` once for
 * each issue that it makes, and `abortEarly` after each item of a list and each field that has one. An issue of a union
 * comes with one for each option, so more are made than are reported.
 */
function endingEarly(): v.Config<v.BaseIssue<unknown>> {
  let made = 0;
  return {
    abortPipeEarly: true,
    get lang() {
      made++;
      return undefined;
    },
    get abortEarly() {
      return made > limits.issues * 4;
    },
  };
}

function firstOf(issues: Iterable<Issue>): Issue[] {
  const first: Issue[] = [];
  for (const issue of issues) {
    first.push(issue);
    if (first.length === limits.issues) break;
  }
  return first;
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
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : clipped(String(key))));
  const args = { expected: issue.expected ?? '', received: clipped(issue.received) };
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
