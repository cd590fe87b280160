/** Does the work of `article-context source add`: writes a source of a page, and the excerpt that was read of it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../folder/folder-files.js';
import { readTextFile } from '../folder/text-file.js';
import { makeFolder, writeAllWhole } from '../folder/write-file.js';
import { readYaml } from '../folder/yaml-file.js';
import { scalar } from '../folder/yaml-text.js';
import { canonicalAddress } from './canonical-address.js';
import type { PageFacts } from './page-facts.js';

export interface SourceToAdd {
  readonly folder: string;
  /** Where the page was found. */
  readonly url: string;
  readonly facts: PageFacts;
  readonly excerpt?: string;
  /** Today as an ISO date. */
  readonly today: string;
  /** The address of a copy in an archive. */
  readonly archived?: string;
}

/** What was done. */
export type AddedSource =
  | { readonly id: string; readonly isNew: true; readonly file: string; readonly missing: readonly string[] }
  /** The source that has this address already: nothing was written. */
  | { readonly id: string; readonly isNew: false };

/** @throws {Error} where the sources cannot be read or written */
export function addSource({ folder, url, facts, excerpt, today, archived }: SourceToAdd): AddedSource {
  const files = filesOf(folder);
  if (!existsSync(files.top)) throw new Error(`${folder}: expected a dossier’s folder, found no dossier.yaml`);
  const file = files.fields.get('sources') ?? join(folder, 'sources.yaml');
  const before = existsSync(file) ? textOf(file) : '';
  const sources = recordIn(before, file);
  const address = facts.canonical ?? url;
  const known = sameIn(sources, [url, address]);
  if (known !== undefined) return { id: known, isNew: false };
  const id = freshId(Object.keys(sources));
  const { title, publisher, date } = facts;
  const shown = /^https:/u.test(address) ? address : url;
  const lines = [
    `${id}:`,
    `  title: ${title === undefined ? '# the page does not say it' : scalar(title)}`,
    `  publisher: ${publisher === undefined ? scalar(new URL(url).hostname.replace(/^www\./u, '')) : scalar(publisher)}`,
    ...(date === undefined ? ['  # date: the page does not say it'] : [`  date: '${date}'`]),
    // Only https addresses become links; any other is shown as text.
    `  ${/^https:/u.test(shown) ? 'url' : 'address'}: ${JSON.stringify(shown)}`,
    ...(facts.lang === undefined ? [] : [`  # language: ${facts.lang}`]),
    ...(archived === undefined ? [] : [`  # archived: ${archived.replace(/\s/gu, '')}`]),
    `  status: ${excerpt === undefined ? 'unread # until somebody has read it: then write "read"' : 'read'}`,
  ];
  const text = `${before === '' || before.endsWith('\n') ? before : `${before}\n`}${lines.join('\n')}\n`;
  // Read again before it is written: what stands there must not turn into something else.
  recordIn(text, file);
  const texts = new Map([[file, text]]);
  const excerpts = join(folder, 'excerpts');
  const unmake = excerpt === undefined ? () => undefined : makeFolder(excerpts);
  if (excerpt !== undefined) {
    const url = /^https:/u.test(shown) ? `\n  url: ${JSON.stringify(shown)}` : '';
    texts.set(join(excerpts, `${id}.yaml`), `- text: ${scalar(excerpt)}${url}\n  read: ${today}\n`);
  }
  try {
    writeAllWhole(texts);
  } catch (error) {
    unmake();
    throw error;
  }
  const missing = [...(title === undefined ? ['title'] : []), ...(publisher === undefined ? ['publisher'] : []), ...(date === undefined ? ['date'] : [])]; // prettier-ignore
  return { id, isNew: true, file, missing };
}

function textOf(file: string): string {
  const read = readTextFile(file);
  if (read.text === undefined) throw new Error(`${file}: ${read.says}`);
  return read.text;
}

type Sources = Readonly<Record<string, unknown>>;

/** The sources of a file’s text. @throws {Error} where it is no YAML, or no map */
function recordIn(text: string, file: string): Sources {
  if (text.trim() === '') return {};
  const { value, problems } = readYaml(text, file);
  const [problem] = problems;
  if (problem) throw new Error(`${file}:${String(problem.place.line)}: ${problem.says}: mend it first`);
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new Error(`${file}:1: expected sources by their ids`);
  return value as Sources;
}

function sameIn(sources: Sources, addresses: readonly string[]): string | undefined {
  const wanted = new Set(addresses.map(canonicalAddress));
  return Object.entries(sources).find(([, source]) => {
    const { url, address } = (source ?? {}) as { readonly url?: unknown; readonly address?: unknown };
    return [url, address].some((one) => typeof one === 'string' && wanted.has(canonicalAddress(one)));
  })?.[0];
}

/** The id after the highest: as wide as that, since “S07” is followed by “S08”. */
function freshId(ids: readonly string[]): string {
  const numbers = ids.flatMap((id) => /^S(\d+)/u.exec(id)?.[1] ?? []);
  const highest = numbers.toSorted((a, b) => Number(b) - Number(a))[0] ?? '0';
  return `S${String(Number(highest) + 1).padStart(highest.startsWith('0') && numbers.length > 0 ? highest.length : 1, '0')}`;
}
