/** Finds what an editor most likely meant by a name that does not exist, such as `bakground`. */
import { nearest } from '../../text/edit-distance.js';
import type { Issue } from '../../dossier/issue.js';
import { limits } from '../../dossier/limits.js';
import { dossierSchema } from '../../dossier/schema/schema.js';
import type { Path } from '../folder/yaml-file.js';

/**
 * @param value the dossier that the issue is about @returns the nearest name that exists; `undefined` where none is
 *   near
 */
export function suggestionFor({ code, path, args }: Issue, value: unknown): string | undefined {
  switch (code) {
    case 'unknown-field':
      return nearest(String(path.at(-1)), fieldsAt(path.slice(0, -1)));
    case 'not-one-of':
      return nearest(
        String(args['received']).replaceAll('"', ''),
        [...String(args['expected']).matchAll(/"([^"]+)"/gu)].map(([, word = '']) => word),
      );
    case 'unknown-source':
      return sameSource(String(args['source']), Object.keys(field(value, 'sources') ?? {}));
    case 'unknown-entry':
      return nearest(String(args['id']), idsIn(field(value, 'entries')));
    case 'unknown-place':
      return nearest(String(args['id']), idsIn(field(value, 'places')));
    case 'unknown-side':
      return nearest(String(args['side']), Object.keys(field(value, 'sides') ?? {}));
    default:
      return undefined;
  }
}

/**
 * The source whose id is the same but for its case, zeros or marks: “s2”, “S02” and “S-2” mean S2. An id with another
 * number is that of another source, however near it looks.
 */
function sameSource(id: string, ids: readonly string[]): string | undefined {
  const bare = (one: string): string =>
    one
      .toUpperCase()
      .replace(/[^A-Z0-9]/gu, '')
      .replace(/(?<!\d)0+(?=\d)/gu, '');
  return ids.find((one) => bare(one) === bare(id));
}

/**
 * One issue for each unknown field of an object. The schema reports only the first, and an editor wants to mend all at
 * once.
 */
export function everyUnknownField(issue: Issue, value: unknown): Issue[] {
  if (issue.code !== 'unknown-field') return [issue];
  const parent = issue.path.slice(0, -1);
  const known = new Set(fieldsAt(parent));
  let object: unknown = value;
  for (const key of parent) object = field(object, String(key));
  const names = (isObject(object) ? Object.keys(object) : [])
    .filter((name) => !known.has(name))
    .slice(0, limits.issues);
  return names.length === 0 ? [issue] : names.map((name) => ({ ...issue, path: [...parent, name] }));
}

/** The names of the fields that an object at a path of a dossier can have. */
function fieldsAt(path: Path): string[] {
  let schema: object | undefined = dossierSchema;
  for (const key of path) schema = schema && childOf(schema, key);
  return objectsIn(schema).flatMap((object) => Object.keys(field(object, 'entries') ?? {}));
}

/** The schema of a field of an object, or of the items of a list. */
function childOf(schema: object, key: string | number): object | undefined {
  for (const object of objectsIn(schema)) {
    const child = field(field(object, 'entries'), String(key));
    if (child) return child;
  }
  const list = unwrapped(schema);
  return field(list, 'item') ?? field(list, 'value');
}

/** The schemas of objects that a schema allows: itself, or those among the options of a union. */
function objectsIn(schema: object | undefined): object[] {
  const bare = unwrapped(schema);
  if (!bare) return [];
  const options = field(bare, 'options');
  if (Array.isArray(options))
    return options.flatMap((option: unknown) => objectsIn(isObject(option) ? option : undefined));
  return field(bare, 'entries') ? [bare] : [];
}

/** The schema within valibot's `optional` and its like. */
function unwrapped(schema: object | undefined): object | undefined {
  const inner = field(schema, 'wrapped');
  return inner ? unwrapped(inner) : schema;
}

const idsIn = (list: object | undefined): string[] =>
  (Array.isArray(list) ? list : []).flatMap((item: unknown) => {
    const { id, also } = isObject(item) ? (item as { id?: unknown; also?: unknown }) : {};
    return [id, ...(Array.isArray(also) ? (also as unknown[]) : [])].filter((name) => typeof name === 'string');
  });

/** The field of a value that may be anything; `undefined` unless both are objects. */
function field(value: unknown, name: string): object | undefined {
  const found: unknown =
    isObject(value) && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  return isObject(found) ? found : undefined;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
