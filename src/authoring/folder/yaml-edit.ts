/** Changes a value in a YAML text and leaves the rest, remarks included, as a person wrote it. */
import { isCollection, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { parsing, type Path } from './yaml-file.js';

/** Lines stay as long as they are, and lists in brackets without spaces at their edges. */
const writing = { lineWidth: 0, flowCollectionPadding: false } as const;

/**
 * Puts a value at a path, and makes the maps and lists on the way where they are missing. Of a text that is no YAML
 * nothing is changed.
 *
 * @param value `undefined` to take out what is there
 * @example withValue('id: a\n', ['contested', 'neutral'], 'the lane') // 'id: a\ncontested:\n  neutral: the lane\n'
 */
export function withValue(text: string, path: Path, value: unknown): string {
  const document = parseDocument(text, parsing);
  if (document.errors.length > 0) return text;
  const key = path.at(-1);
  if (key === undefined) return text;
  if (value === undefined) {
    if (!document.hasIn(path)) return text;
    document.deleteIn(path);
    return document.toString(writing);
  }
  const holder = collectionAt(document, path.slice(0, -1), typeof key === 'number');
  if (!isCollection(holder)) return text;
  const old = holder.get(key, true);
  if (isScalar(old) && isPlain(value)) {
    // What a new file says beside an empty field is how to fill it.
    if (old.value === null) delete old.comment;
    old.value = value;
    // A style that the old text had may not suit the new one.
    delete old.type;
    delete old.source;
  } else holder.set(key, document.createNode(value));
  return document.toString(writing);
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** The map or the list at a path, which is made where there is nothing yet. */
function collectionAt(document: Document, path: Path, isList: boolean): Node | null {
  const empty = (list: boolean): Node => document.createNode(list ? [] : {});
  const isEmpty = (node: unknown): boolean => node === null || node === undefined || (isScalar(node) && node.value === null); // prettier-ignore
  if (isEmpty(document.contents)) document.contents = empty(path.length === 0 ? isList : typeof path[0] === 'number');
  let at: Node | null = document.contents;
  for (const [i, key] of path.entries()) {
    if (!isMap(at) && !isSeq(at)) return null;
    const held = at.get(key, true) as Node | undefined;
    if (isEmpty(held)) at.set(key, empty(i === path.length - 1 ? isList : typeof path[i + 1] === 'number'));
    at = at.get(key, true) as Node;
  }
  return at;
}
