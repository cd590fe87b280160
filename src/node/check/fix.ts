/**
 * Does the work of `check --fix`: repeated aliases, straight quotation marks, years without quotes, spaces at the
 * ends of lines. Each change
 * is made in the file's own text, so comments and layout stay. It is kept only if the file, read again, has exactly the
 * value that was wanted.
 */
import { groupBy } from '../../util/group-by.js';
import type { Checked } from '../../authoring/check/check.js';
import type { Remark } from '../../authoring/check/remark.js';
import { readYaml, type Path, type YamlFile } from '../../authoring/folder/yaml-file.js';

/** A file with the text that it is to have. */
export interface FixedFile {
  readonly file: string;
  readonly text: string;
  /** How many things were mended. */
  readonly count: number;
}

/** A change of a file's text, and the same change of its value. */
interface Edit {
  /** UTF-16 offsets of the text that is replaced; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The way to the value. */
  readonly path: Path;
  /** What takes the value's place; `undefined` takes it out of its list. */
  readonly value: string | undefined;
}

/** @returns the files that change; it writes nothing itself */
export function fixesFor({ folder, remarks }: Checked): FixedFile[] {
  const edits = remarks.flatMap((remark) => {
    const { file, path } = folder.partOf(remark.path);
    return editsFor(remark, file, path).map((edit) => ({ file, edit }));
  });
  const byFile = groupBy(edits, ({ file }) => file);
  return folder.yamlFiles.flatMap((file) => {
    const kept = soundEdits(file, inOrder((byFile.get(file) ?? []).map(({ edit }) => edit)));
    const mended = kept.length > 0 ? (edited(file, kept) ?? file) : file;
    const tidied = withoutTrailingSpaces(mended);
    const count = kept.length + (tidied ? 1 : 0);
    return count > 0 ? [{ file: file.file, text: (tidied ?? mended).text, count }] : [];
  });
}

/** In the order of the text, without those that overlap another. */
const inOrder = (edits: readonly Edit[]): Edit[] =>
  edits.toSorted((a, b) => a.start - b.start).filter(({ start }, i, all) => i === 0 || start >= (all[i - 1]?.end ?? 0));

/** How often a file is read again at most, to find the edits that change it otherwise than they should. */
const MOST_TRIES = 40;

/** The edits after which the file says what is wanted. They are tried together, and only where that fails in halves. */
function soundEdits(file: YamlFile, edits: readonly Edit[], tries = { left: MOST_TRIES }): readonly Edit[] {
  if (edits.length === 0 || tries.left-- <= 0) return [];
  if (edited(file, edits)) return edits;
  if (edits.length === 1) return [];
  const middle = edits.length >> 1;
  const sound = [...soundEdits(file, edits.slice(0, middle), tries), ...soundEdits(file, edits.slice(middle), tries)];
  return edited(file, sound) ? sound : [];
}

/** The file with some edits made, in the order of the text; `undefined` where it then has another value than is wanted. */
function edited(file: YamlFile, edits: readonly Edit[]): YamlFile | undefined {
  const wanted = structuredClone(file.value);
  let text = '';
  let at = 0;
  for (const { start, end, text: replacement } of edits) {
    text += file.text.slice(at, start) + replacement;
    at = end;
  }
  // From the last to the first: an item that is taken out changes the paths of those after it, and not of those before.
  for (const edit of edits.toReversed()) change(wanted, edit);
  return ifItSays(wanted, text + file.text.slice(at), file);
}

function change(root: unknown, { path, value }: Edit): void {
  const holder = valueAt(root, path.slice(0, -1));
  const key = path.at(-1) ?? '';
  if (value !== undefined) (holder as Record<string, unknown>)[key] = value;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
}

function withoutTrailingSpaces(file: YamlFile): YamlFile | undefined {
  const text = file.text.replace(/(?<![ \t])[ \t]+(?=\r?$)/gmu, '');
  return text === file.text ? undefined : ifItSays(file.value, text, file);
}

function editsFor({ code }: Remark, file: YamlFile, path: Path): Edit[] {
  if (code === 'repeated-alias') return withoutItem(file, path);
  if (code === 'wrong-type') return asText(file, path);
  return code === 'straight-quote' ? withCurlyQuotes(file, path) : [];
}

/** Puts a year into quotes, which YAML takes for a number. Any other number may be meant as one. */
function asText(file: YamlFile, path: Path): Edit[] {
  const extent = file.extentOf(path);
  const value = valueAt(file.value, path);
  if (!extent || path.at(-1) !== 'date' || typeof value !== 'number') return [];
  const written = file.text.slice(extent.start, extent.end);
  return /^\d{4}$/u.test(written) ? [{ ...extent, text: `'${written}'`, path, value: written }] : [];
}

/** Takes an item out of a list, unless something else, such as a comment, stands on its lines. */
function withoutItem(file: YamlFile, path: Path): Edit[] {
  const itemPath = path.at(-1) === 'text' ? path.slice(0, -1) : path;
  const extent = file.extentOf(itemPath);
  if (!extent || typeof itemPath.at(-1) !== 'number') return [];
  const lineStart = file.text.lastIndexOf('\n', extent.start - 1) + 1;
  const lineEnd = file.text.indexOf('\n', extent.end);
  const before = file.text.slice(lineStart, extent.start);
  const after = file.text.slice(extent.end, lineEnd < 0 ? undefined : lineEnd);
  if (!/^\s*-\s+$/u.test(before) || after.trim() !== '') return [];
  const end = lineEnd < 0 ? file.text.length : lineEnd + 1;
  return [{ start: lineStart, end, text: '', path: itemPath, value: undefined }];
}

function withCurlyQuotes(file: YamlFile, path: Path): Edit[] {
  const extent = file.extentOf(path);
  const value = valueAt(file.value, path);
  const curled = typeof value === 'string' ? curly(value) : undefined;
  if (!extent || curled === undefined) return [];
  const written = file.text.slice(extent.start, extent.end);
  const inDoubleQuotes = written.startsWith('"');
  const inner = curly(inDoubleQuotes ? written.slice(1, -1).replaceAll('\\"', '"') : written);
  if (inner === undefined) return [];
  return [{ ...extent, text: inDoubleQuotes ? `"${inner}"` : inner, path, value: curled }];
}

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], root);

/**
 * Makes each pair of straight double quotes curly.
 *
 * @returns `undefined` where there is none, or the pairs are not clear
 * @example
 * curly('He said "no" twice.'); // 'He said “no” twice.'
 * curly('5" by 6"'); // undefined
 */
export function curly(text: string): string | undefined {
  const marks = [...text.matchAll(/"/gu)].map(({ index }) => index);
  const areClear = marks.every((index, i) => {
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    return i % 2 === 0
      ? /[\s([{–—]/u.test(before) && /\S/u.test(after)
      : /\S/u.test(before) && /[^\p{L}\p{N}]/u.test(after);
  });
  if (marks.length === 0 || marks.length % 2 === 1 || !areClear) return undefined;
  let count = 0;
  return text.replace(/"/gu, () => (count++ % 2 === 0 ? '“' : '”'));
}

/** The file with another text; `undefined` where that text, read again, has another value than `wanted`. */
function ifItSays(wanted: unknown, text: string, { file }: YamlFile): YamlFile | undefined {
  const mended = readYaml(text, file);
  return mended.problems.length === 0 && JSON.stringify(mended.value) === JSON.stringify(wanted) ? mended : undefined;
}
