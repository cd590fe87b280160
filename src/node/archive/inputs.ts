/** The files that a command line names: by their names, by folders that they are in, or by patterns. */
import { existsSync } from 'node:fs';
import { normalize, sep } from 'node:path';
import { isFolder, filesWithin } from '../folder/paths.js';

/** Stands for standard input on a command line. */
export const STANDARD_INPUT = '-';

/** Of a folder, these are read. */
const readable = /\.(?:txt|html?|ndjson|jsonl)$/iu;

/** Whether an argument is a pattern that the shell has left as it is, and not the name of a file, such as `notes{1}.txt`. */
export const isPattern = (path: string): boolean => /[*?{]/u.test(path) && !existsSync(path);

/**
 * In the order of the command line; within a folder and a pattern in that of their names. A pattern that nothing is like
 * is given as it is, so that whoever reads it says that there is no such file.
 */
export function* inputFiles(paths: Iterable<string>): Generator<{ readonly file: string; readonly isNamed: boolean }> {
  for (const path of paths) {
    const isMany = isFolder(path) || isPattern(path);
    let isNamed = true;
    if (isMany)
      for (const file of isFolder(path) ? only(filesWithin(path), readable) : matching(path)) {
        isNamed = false;
        yield { file, isNamed };
      }
    if (isNamed && !isFolder(path)) yield { file: path, isNamed };
  }
}

/** @example [...matching('archive/**\/*.html')] // ['archive/2024/a.html', 'archive/b.html'] */
function* matching(path: string): Generator<string> {
  // Like the paths of the files found.
  const pattern = normalize(path).replaceAll(sep, '/');
  const segments = pattern.split('/');
  const first = segments.findIndex((segment) => /[*?{]/u.test(segment));
  const base = segments.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
  const isDeep = /\*\*|\{[^{}/]*\//u.test(pattern);
  const wanted = new RegExp(`^${sourceOf(pattern)}$`, 'u');
  yield* only(filesWithin(base, isDeep ? Infinity : segments.length - first), wanted);
}

function* only(files: Iterable<string>, wanted: RegExp): Generator<string> {
  for (const file of files) if (wanted.test(file.replaceAll(sep, '/'))) yield file;
}

const signs: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };

/** `**` stands for any folders, `*` for any part of a name, `?` for one character, `{a,b}` for one of both. */
const sourceOf = (pattern: string): string =>
  pattern.replace(/\{([^{}]*)\}|\*\*\/|\*\*|[\\^$.|+()[\]{}*?]/gu, (sign, choices?: string) =>
    choices === undefined ? (signs[sign] ?? `\\${sign}`) : `(?:${choices.split(',').map(sourceOf).join('|')})`,
  );
