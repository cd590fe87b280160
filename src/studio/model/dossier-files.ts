/** Makes the files of a new dossier, and finds those of one that is brought along. */
import { mostArticleBytes, parseArticle, tooLargeArticle } from '../../authoring/article/article.js';
import { notAText, otherThanText } from '../../authoring/article/beginnings.js';
import { paragraphsIn } from '../../authoring/article/paragraphs.js';
import { freshId } from '../../authoring/draft/candidates.js';
import { languageOf } from '../../authoring/draft/languages.js';
import { skeletonOf, type Skeleton } from '../../authoring/draft/skeleton.js';
import type { Texts } from './history.js';

/** An article as it was read, or why it cannot be. */
export type ReadPaste =
  | { readonly paragraphs: readonly string[]; readonly says?: undefined }
  | { readonly paragraphs?: undefined; readonly says: string };

/** Reads an article that was pasted, by the rules of the command line. @param isHtml as in `parseArticle` */
export function readPaste(text: string, isHtml?: boolean): ReadPaste {
  const bytes = text.length > mostArticleBytes / 3 ? new TextEncoder().encode(text).length : text.length;
  const { article, problem } =
    bytes > mostArticleBytes ? tooLargeArticle('', bytes) : parseArticle('', text.replaceAll('\0', ''), isHtml);
  if (!article) return { says: problem.mend === undefined ? problem.says : `${problem.says}: ${problem.mend}` };
  const paragraphs = paragraphsIn(article, text);
  return paragraphs.length === 0 ? { says: 'no text was found in it' } : { paragraphs };
}

/** Reads an article of a file. */
export function readArticleFile(name: string, bytes: Uint8Array): ReadPaste {
  const other = otherThanText(bytes);
  if (other !== undefined) return { says: notAText(other) };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) return { says: 'expected text in UTF-8' };
    return readPaste(text, /\.html?$/iu.test(name) || undefined);
  } catch {
    return { says: 'expected text in UTF-8' };
  }
}

/** What a new dossier may begin with. */
export interface NewDraft extends Skeleton {
  readonly id: string;
  readonly lang: string;
  readonly words: number;
}

/** The letters of a language's own words, of which names can be found. */
export function draftOf(paragraphs: readonly string[]): NewDraft {
  const text = paragraphs.join(' ');
  const lang = languageOf(text);
  const id = freshId((paragraphs[0] ?? '').split(/\s+/u).slice(0, 6).join(' '), new Set());
  return { ...skeletonOf({ id, lang, paragraphs }), id, lang, words: text.match(/\p{L}+/gu)?.length ?? 0 };
}

/** The files of a new dossier, with the entries that are wanted alone. */
export function filesOfDraft({ files, entries }: NewDraft, wanted: ReadonlySet<string>): Texts {
  const unwanted = new Set(entries.filter(({ id }) => !wanted.has(id)).map(({ id }) => `entries/${id}.yaml`));
  return new Map([...files].filter(([path]) => !unwanted.has(path)).map(([path, { text }]) => [path, text]));
}

/** A file that a folder or a zip has. */
export interface BroughtFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The largest folder that is read: twice what a check reads of one. */
export const mostFolderBytes = 12_000_000;

/**
 * The folder among some files that has the dossier, with a slash behind it, or nothing.
 *
 * @throws {Error} where there is none, or more than one as near
 */
export function baseAmong(files: readonly BroughtFile[]): string {
  const bases = files.flatMap(({ path }) =>
    isPart(path) && /(?:^|\/)dossier\.ya?ml$/u.test(path) ? path.slice(0, path.lastIndexOf('/') + 1) : [],
  );
  const depthOf = (base: string): number => base.split('/').length;
  const least = Math.min(...bases.map(depthOf));
  const [top, other] = new Set(bases.filter((base) => depthOf(base) === least));
  if (top === undefined) throw new Error('expected a folder with a dossier.yaml in it, found none');
  if (other !== undefined) throw new Error(`expected one dossier, found ${top} and ${other}: choose one of these folders`); // prettier-ignore
  return top;
}

/**
 * The texts of a dossier's folder among some files: those beside `dossier.yaml`, and in folders within.
 *
 * @throws {Error} where there is no dossier, or it is no text
 */
export function dossierAmong(files: readonly BroughtFile[]): Texts {
  const base = baseAmong(files);
  const own = files.filter(({ path }) => path.startsWith(base) && isPart(path.slice(base.length)));
  if (own.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostFolderBytes) throw new Error('expected a folder of at most 12 MB'); // prettier-ignore
  return new Map(own.map(({ path, bytes }) => [path.slice(base.length), textOf(path, bytes)]));
}

/** The texts with the ending that Studio writes. Where a file is there with both, that one is read as the commands read it. */
export const usuallyNamed = (texts: Texts): Texts =>
  new Map(
    [...texts].map(([path, text]) => {
      const usual = path.replace(/\.yml$/u, '.yaml');
      return [texts.has(usual) ? path : usual, text] as const;
    }),
  );

/** Texts of the folder, and nothing that a program hides. */
const isPart = (path: string): boolean =>
  /\.(?:ya?ml|txt)$/u.test(path) && !path.split('/').some((name) => name.startsWith('.') || name === 'node_modules');

function textOf(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${path}: expected text in UTF-8`);
  }
}
