/**
 * Does the work of `check --fix`: repeated aliases, straight quotation marks, spaces at the ends of lines. Each change
 * is made in the file's own text, so comments and layout stay. It is kept only if the file, read again, has exactly the
 * value that was wanted.
 */
import type { Checked } from './check.js';
import type { Remark } from './remark.js';
import { readYaml, type Path, type YamlFile } from '../folder/yaml-file.js';

/** A file with the text that it is to have. */
export interface FixedFile {
  readonly file: string;
  readonly text: string;
  /** How many things were mended. */
  readonly count: number;
}

/** @returns the files that change; it writes nothing itself */
export function fixesFor({ folder, remarks }: Checked): FixedFile[] {
  const fixed = new Map<string, { file: YamlFile; count: number }>();
  const take = (file: YamlFile, mended: YamlFile | undefined): void => {
    if (mended) fixed.set(file.file, { file: mended, count: (fixed.get(file.file)?.count ?? 0) + 1 });
  };
  // From the last remark to the first: an item that is taken out changes the paths of those after it, and not of those
  // before.
  for (const remark of remarks.toReversed()) {
    const { file, path } = folder.partOf(remark.path);
    const latest = fixed.get(file.file)?.file ?? file;
    take(latest, mend(remark, latest, path));
  }
  for (const name of folder.files) {
    const file = fixed.get(name)?.file ?? yamlOf(name, folder);
    if (file) take(file, withoutTrailingSpaces(file));
  }
  return [...fixed.values()].map(({ file, count }) => ({ file: file.file, text: file.text, count }));
}

const yamlOf = (name: string, folder: Checked['folder']): YamlFile | undefined =>
  name.endsWith('.txt') ? undefined : folder.yamlFiles.find(({ file }) => file === name);

function mend({ code }: Remark, file: YamlFile, path: Path): YamlFile | undefined {
  if (code === 'repeated-alias') return withoutItem(file, path);
  return code === 'straight-quote' ? withCurlyQuotes(file, path) : undefined;
}

function withoutTrailingSpaces(file: YamlFile): YamlFile | undefined {
  const text = file.text.replace(/(?<![ \t])[ \t]+(?=\r?$)/gmu, '');
  return text === file.text ? undefined : ifItSays(file.value, text, file);
}

/** Takes an item out of a list; `undefined` where something else, such as a comment, stands on its lines. */
function withoutItem(file: YamlFile, path: Path): YamlFile | undefined {
  const itemPath = path.at(-1) === 'text' ? path.slice(0, -1) : path;
  const extent = file.extentOf(itemPath);
  const index = itemPath.at(-1);
  if (!extent || typeof index !== 'number') return undefined;
  const lineStart = file.text.lastIndexOf('\n', extent.start - 1) + 1;
  const lineEnd = file.text.indexOf('\n', extent.end);
  const before = file.text.slice(lineStart, extent.start);
  const after = file.text.slice(extent.end, lineEnd < 0 ? undefined : lineEnd);
  if (!/^\s*-\s+$/u.test(before) || after.trim() !== '') return undefined;
  const text = file.text.slice(0, lineStart) + (lineEnd < 0 ? '' : file.text.slice(lineEnd + 1));
  const wanted = changedAt(file.value, itemPath.slice(0, -1), (list) =>
    Array.isArray(list) ? list.filter((_, i) => i !== index) : list,
  );
  return ifItSays(wanted, text, file);
}

function withCurlyQuotes(file: YamlFile, path: Path): YamlFile | undefined {
  const extent = file.extentOf(path);
  if (!extent) return undefined;
  const written = file.text.slice(extent.start, extent.end);
  const inDoubleQuotes = written.startsWith('"');
  const inner = inDoubleQuotes ? written.slice(1, -1).replaceAll('\\"', '"') : written;
  const curled = curly(inner);
  if (curled === undefined) return undefined;
  const text =
    file.text.slice(0, extent.start) + (inDoubleQuotes ? `"${curled}"` : curled) + file.text.slice(extent.end);
  return ifItSays(
    changedAt(file.value, path, (value) => (typeof value === 'string' ? curly(value) : value)),
    text,
    file,
  );
}

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

/** A copy of a value with another value at a path. */
function changedAt(value: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item: unknown, i) => (i === key ? changedAt(item, rest, change) : item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, unknown]) => [
      name,
      name === String(key) ? changedAt(item, rest, change) : item,
    ]),
  );
}
