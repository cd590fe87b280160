/** Does the work of `article-context new`: makes a dossier’s folder of an article. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { FileKind } from '../../dossier/schema/file-schemas.js';
import type { Article } from '../../authoring/article/article.js';
import { stemOf } from '../../authoring/folder/folder-parts.js';
import { filesOf } from '../folder/disk.js';
import { schemaLine, schemaName } from '../folder/schema-line.js';
import { paragraphsIn } from '../../authoring/article/paragraphs.js';
import { makeFolder, makeFolderWithin, writeNew } from '../folder/write-file.js';
import { freshId } from '../../authoring/draft/candidates.js';
import { languageOf } from '../../authoring/draft/languages.js';
import { skeletonOf, type Skeleton } from '../../authoring/draft/skeleton.js';

export interface NewRequest {
  readonly folder: string;
  readonly article: Article;
  /** The language of the article as a tag; without it, it is guessed. */
  readonly lang?: string;
  /** The folder that has the built widget, and the schemas. */
  readonly dist: string;
  /** The folder of the project: schemas within it are named where they are, and others are copied. */
  readonly cwd: string;
}

export interface NewDossierMade extends Pick<Skeleton, 'names' | 'loaded' | 'quotations'> {
  readonly folder: string;
  readonly id: string;
  readonly lang: string;
  readonly files: number;
  /** How many of them are drafts of entries. */
  readonly drafts: number;
  /** Files that were there already, and were left as they were. */
  readonly kept: readonly string[];
  /** Words of the article. */
  readonly words: number;
}

/** @throws {Error} where there is a dossier in the folder already, or it cannot be written; then no file is changed */
export function newDossier({ folder, article, lang, dist, cwd }: NewRequest): NewDossierMade {
  for (const name of ['dossier.yaml', 'dossier.yml'])
    if (existsSync(join(folder, name))) throw new Error(`${join(folder, name)} is there already: nothing was written`);
  const paragraphs = paragraphsIn(article, 'paragraphs' in article.content ? readFileSync(article.file, 'utf8') : '');
  if (paragraphs.length === 0) throw new Error(`${article.file}: no text was found in it`);
  const language = lang ?? languageOf(paragraphs.join(' '));
  const id = freshId(basename(resolve(folder)), new Set());
  const skeleton = skeletonOf({ id, lang: language, paragraphs });
  const schemas = schemasFor(folder, dist, cwd);
  const texts = new Map([
    ...schemas.copies,
    ...[...skeleton.files].map(([path, { text, kind }]) => {
      return [
        join(folder, path),
        kind ? `${schemaLine(join(folder, path), schemas.addressOf(kind))}\n${text}` : text,
      ] as const;
    }),
  ]);
  const present = presentIn(folder);
  const there = [...texts.keys()].flatMap((file) => present.get(file) ?? []);
  for (const file of present.keys()) texts.delete(file);
  const unmake: (() => void)[] = [];
  try {
    unmake.push(makeFolder(folder));
    for (const name of ['entries', ...schemas.folders]) unmake.push(makeFolderWithin(folder, name));
    const kept = writeNew(texts);
    const isEntry = (file: string): boolean => dirname(file) === join(folder, 'entries') && !kept.includes(file);
    const { names, loaded, quotations } = skeleton;
    const words = paragraphs.join(' ').match(/\p{L}+/gu)?.length ?? 0;
    const drafts = [...texts.keys()].filter(isEntry).length;
    return { folder, id, lang: language, files: texts.size - kept.length, drafts, kept: [...there, ...kept], words, names, loaded, quotations }; // prettier-ignore
  } catch (error) {
    for (const undo of unmake.toReversed()) undo();
    throw error;
  }
}

/** The files that a folder has, by the path that a new one of their kind has: they may end in `.yml`, or stand deeper. */
function presentIn(folder: string): ReadonlyMap<string, string> {
  const { fields, registers, entries } = filesOf(folder);
  const parts = [...fields, ...registers].map(([name, file]) => [join(folder, `${name}.yaml`), file] as const);
  return new Map([
    ...parts,
    ...entries.files.map((file) => [join(folder, 'entries', `${stemOf(file)}.yaml`), file] as const),
  ]);
}

interface Schemas {
  readonly addressOf: (kind: FileKind) => string;
  /** Files to write besides, where the package is not in the project. */
  readonly copies: ReadonlyMap<string, string>;
  /** The names of folders to make in the dossier's. */
  readonly folders: readonly string[];
}

/**
 * Where the schemas are: in the package, where that is part of the project, as in its `node_modules`. From anywhere else,
 * such as npm’s cache, they are copied, since another editor’s machine has nothing there.
 */
function schemasFor(folder: string, dist: string, cwd: string): Schemas {
  const source = join(dist, 'schemas');
  const isInProject = [dist, resolve(folder)].every((path) => !relative(cwd, path).startsWith('..'));
  if (isInProject) return { addressOf: (kind) => join(source, schemaName(kind)), copies: new Map(), folders: [] };
  const own = join(folder, 'schemas');
  const names = existsSync(source) ? readdirSync(source) : [];
  const copies = new Map(names.map((name) => [join(own, name), readFileSync(join(source, name), 'utf8')]));
  return { addressOf: (kind) => join(own, schemaName(kind)), copies, folders: names.length > 0 ? ['schemas'] : [] };
}
