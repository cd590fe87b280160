/** The files that a command line names: by their names, by folders that they are in, or by patterns. */
import { isFolder, filesWithin } from '../folder/paths.js';

/** Stands for standard input on a command line. */
export const STANDARD_INPUT = '-';

/** Of a folder, these are read. */
const readable = /\.(?:txt|html?|ndjson|jsonl)$/iu;

/** In the order of the command line; within a folder and a pattern in that of their names. */
export function* inputFiles(paths: Iterable<string>): Generator<string> {
  for (const path of paths) {
    if (isFolder(path)) yield* only(filesWithin(path), readable);
    else if (/[*?{]/u.test(path)) yield* matching(path);
    else yield path;
  }
}

/** @param pattern that the shell has left as it is, as in quotation marks: `archive/**\/*.html` */
function* matching(pattern: string): Generator<string> {
  const segments = pattern.split('/');
  const first = segments.findIndex((segment) => /[*?{]/u.test(segment));
  const base = segments.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
  yield* only(filesWithin(base), patternOf(pattern.replace(/^\.\//u, '')));
}

function* only(files: Iterable<string>, wanted: RegExp): Generator<string> {
  for (const file of files) if (wanted.test(file)) yield file;
}

const signs: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
  '{': '(?:',
  '}': ')',
  ',': '|',
};

/** `**` stands for any folders, `*` for any part of a name, `?` for one character, `{a,b}` for one of both. */
const patternOf = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/\*\*\/|\*\*|[*?{},]|[\\^$.|+()[\]]/gu, (sign) => signs[sign] ?? `\\${sign}`)}$`, 'u');
