/** Does the work of `article-context source add`: writes a source of a page, and the excerpt that was read of it. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../folder/disk.js';
import { lockedFolder } from '../folder/locked-folder.js';
import { schemaLineIn } from '../folder/schema-line.js';
import { readTextFile } from '../folder/text-file.js';
import { makeFolderWithin, writeNew, writeWhole } from '../folder/write-file.js';
import { readYaml } from '../../authoring/folder/yaml-file.js';
import { scalar } from '../../authoring/folder/yaml-text.js';
import { canonicalAddress } from '../../authoring/sources/canonical-address.js';
import type { PageFacts } from './page-facts.js';
import { freshSourceId } from './source-ids.js';

export interface SourceToAdd {
  readonly folder: string;
  /** The address that the editor gave. */
  readonly url: string;
  /** Where the page was found, after the moves that its server asked for. */
  readonly foundAt?: string;
  readonly facts: PageFacts;
  readonly excerpt?: string;
  /** Today as an ISO date. */
  readonly today: string;
  /** The address of a copy in an archive. */
  readonly archived?: string;
}

/** What was done. */
export type AddedSource =
  | {
      readonly id: string;
      readonly isNew: true;
      readonly file: string;
      readonly missing: readonly string[];
      /** The address that was written. */
      readonly address: string;
    }
  /** The source that has this address already: nothing was written. */
  | { readonly id: string; readonly isNew: false };

/** @throws {Error} where the sources cannot be read or written; then nothing is changed */
export async function addSource(source: SourceToAdd): Promise<AddedSource> {
  const { folder } = source;
  if (!existsSync(filesOf(folder).top))
    throw new Error(`${folder}: expected a dossier’s folder, found no dossier.yaml`);
  // Of two that read the sources at once, the later would write without what the earlier has added.
  return lockedFolder(folder, () => addToFolder(source));
}

function addToFolder({ folder, url, foundAt = url, facts, excerpt, today, archived }: SourceToAdd): AddedSource {
  const files = filesOf(folder);
  const file = files.fields.get('sources') ?? join(folder, 'sources.yaml');
  const isThere = files.fields.has('sources');
  const before = isThere ? textOf(file) : schemaLineIn(folder, file, 'sources');
  const sources = recordIn(before, file);
  const { sources: inline } = recordIn(textOf(files.top), files.top);
  // A file of sources takes their place, so that every citation of them would lead nowhere.
  if (isRecord(inline) && Object.keys(inline).length > 0)
    throw new Error(`${files.top}: expected sources in a file of their own, found "sources" here: move them to ${file} first`); // prettier-ignore
  const known = sameIn(sources, [url, foundAt]);
  if (known !== undefined) return { id: known, isNew: false };
  const id = freshSourceId(folder, Object.keys(sources));
  const { title, publisher, date } = facts;
  const address = addressOf(url, facts.canonical);
  const isLink = address.startsWith('https:');
  const lines = [
    `${id}:`,
    `  title: ${title === undefined ? '# the page does not say it' : scalar(title)}`,
    `  publisher: ${publisher === undefined ? scalar(new URL(url).hostname.replace(/^www\./u, '')) : scalar(publisher)}`,
    ...(date === undefined ? ['  # date: the page does not say it'] : [`  date: '${date}'`]),
    // Only https addresses become links; any other is shown as text.
    `  ${isLink ? 'url' : 'address'}: ${JSON.stringify(address)}`,
    ...(facts.lang === undefined ? [] : [`  # language: ${facts.lang}`]),
    ...(archived === undefined ? [] : [`  # archived: ${archived.replace(/\s/gu, '')}`]),
    `  status: ${excerpt === undefined ? 'unread # until somebody has read it: then write "read"' : 'read'}`,
  ];
  const text = appended(before, lines);
  // Read again before it is written: what stands there must stay, and not turn into something else.
  const after = readYaml(text, file);
  if (after.problems.length > 0 || Object.keys(recordIn(text, file)).length !== Object.keys(sources).length + 1)
    throw new Error(`${file}: expected sources with a line for each id; add there:\n${lines.join('\n')}`);
  const undo = excerpt === undefined ? () => undefined : keepExcerpt(excerpt, { folder, id, today, url: isLink ? address : undefined }); // prettier-ignore
  try {
    // What an editor saves meanwhile in another program is theirs.
    if (isThere && textOf(file) !== before) throw new Error(`${file} has just changed: nothing was written; try again`);
    writeWhole(file, text);
  } catch (error) {
    undo();
    throw error;
  }
  const missing = [...(title === undefined ? ['title'] : []), ...(publisher === undefined ? ['publisher'] : []), ...(date === undefined ? ['date'] : [])]; // prettier-ignore
  return { id, isNew: true, file, missing, address };
}

/** The address that the editor gave, or the page’s own where they differ in nothing but what campaigns add. */
const addressOf = (given: string, own: string | undefined): string =>
  own?.startsWith('https:') && canonicalAddress(own) === canonicalAddress(given) ? own : given;

/** A text with lines below it that end as its own do. */
function appended(before: string, lines: readonly string[]): string {
  const end = before.includes('\r\n') ? '\r\n' : '\n';
  return `${before === '' || before.endsWith('\n') ? before : before + end}${lines.join('\n').replaceAll('\n', end)}${end}`;
}

interface Excerpted {
  readonly folder: string;
  readonly id: string;
  readonly today: string;
  readonly url: string | undefined;
}

/** Writes an excerpt, over none that is there. @returns what takes it away again */
function keepExcerpt(excerpt: string, { folder, id, today, url }: Excerpted): () => void {
  const unmake = makeFolderWithin(folder, 'excerpts');
  const file = join(folder, 'excerpts', `${id}.yaml`);
  const address = url === undefined ? '' : `\n  url: ${JSON.stringify(url)}`;
  const text = `${schemaLineIn(folder, file, 'excerpts')}- text: ${scalar(excerpt)}${address}\n  read: ${today}\n`;
  try {
    if (writeNew(new Map([[file, text]])).length > 0) throw new Error(`${file} is there already: nothing was written`);
  } catch (error) {
    unmake();
    throw error;
  }
  return () => {
    rmSync(file, { force: true });
    unmake();
  };
}

function textOf(file: string): string {
  const read = readTextFile(file);
  if (read.text === undefined) throw new Error(`${file}: ${read.says}`);
  return read.text;
}

type Sources = Readonly<Record<string, unknown>>;

/** The fields of a file’s text. @throws {Error} where it is no YAML, or no map */
function recordIn(text: string, file: string): Sources {
  if (text.trim() === '') return {};
  const { value, problems } = readYaml(text, file);
  const [problem] = problems;
  if (problem) throw new Error(`${file}:${String(problem.place.line)}: ${problem.says}: mend it first`);
  if (value === null) return {};
  if (!isRecord(value)) throw new Error(`${file}:1: expected sources by their ids`);
  return value;
}

const isRecord = (value: unknown): value is Sources =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function sameIn(sources: Sources, addresses: readonly string[]): string | undefined {
  const wanted = new Set(addresses.map(canonicalAddress));
  return Object.entries(sources).find(([, source]) => {
    const { url, address } = (source ?? {}) as { readonly url?: unknown; readonly address?: unknown };
    return [url, address].some((one) => typeof one === 'string' && wanted.has(canonicalAddress(one)));
  })?.[0];
}
