/**
 * Looks at what is still being written: the entries, or the whole dossier, whose files say `draft: true`. What they lack
 * is collected and not reported as a fault, and stand-ins are put in its place, so that all that is there can be checked
 * and shown.
 */
import type { Issue } from '../../dossier/issue.js';
import { parseDossier, type Parsed } from '../../dossier/parse.js';
import type { Path } from '../folder/yaml-file.js';
import { stemOf } from '../folder/folder-parts.js';
import type { DossierFolder } from '../folder/dossier-folder.js';

/** A folder's value as a dossier, and what its drafts lack. */
export interface ReadDrafts {
  readonly parsed: Parsed;
  /** The value that was parsed: as in the folder, with stand-ins. */
  readonly value: unknown;
  /** Issues of drafts, in the order in which they were found. */
  readonly gaps: readonly Issue[];
}

type Fields = Record<string, unknown>;

/** Each try mends as many issues as a dossier reports. */
const MOST_TRIES = 120;

/** The source that stand-ins cite. */
const noSource = 'S0';

/** @param today as an ISO date: the day of review of a draft that has none yet */
export function readDrafts(folder: DossierFolder, today: string): ReadDrafts {
  let parsed = parseDossier(folder.value);
  if (!folder.isDraft && folder.draftEntries.size === 0) return { parsed, value: folder.value, gaps: [] };
  const value = structuredClone(folder.value) as Fields;
  const gaps = new Map<string, Issue>();
  for (let tries = 0; tries < MOST_TRIES && !parsed.dossier; tries++) {
    const own = parsed.issues.filter((issue) => isGap(issue, folder));
    if (own.length === 0) break;
    for (const issue of own) {
      gaps.set(`${issue.code} ${issue.path.join(' ')}`, issue);
      mend(value, issue, folder, today);
    }
    parsed = parseDossier(value);
  }
  return { parsed, value, gaps: [...gaps.values()] };
}

/** Whether an issue is of a draft. An id that two entries have is a fault even there: nobody can tell which is meant. */
export const isGap = ({ code, path }: Issue, folder: DossierFolder): boolean =>
  code !== 'duplicate-id' && isInDraft(path, folder);

/** Whether a path leads into a draft. */
export function isInDraft(path: Path, { isDraft, draftEntries }: DossierFolder): boolean {
  const [list, index] = path;
  return list === 'entries' && index !== undefined ? draftEntries.has(Number(index)) : isDraft;
}

function mend(value: Fields, { code, path, args }: Issue, folder: DossierFolder, today: string): void {
  if (code === 'unknown-source') {
    addSource(value, String(args['source']));
    return;
  }
  if (code === 'no-source') {
    addSource(value, noSource);
    cite(value, path);
    return;
  }
  const [list, index, field] = path;
  if (list !== 'entries') {
    standIn(value, String(list), topStandIns(folder, today));
    return;
  }
  const entries = value['entries'];
  if (!Array.isArray(entries) || typeof index !== 'number') return;
  if (!isFields(entries[index])) entries[index] = {};
  const entry = entries[index] as Fields;
  addSource(value, noSource);
  standIn(entry, String(field ?? 'id'), entryStandIns(folder, index));
}

/** Puts what can stand there in place of a field, or takes the field out. */
function standIn(object: Fields, field: string, standIns: Fields): void {
  if (Object.hasOwn(standIns, field)) object[field] = standIns[field];
  else Reflect.deleteProperty(object, field);
}

const topStandIns = ({ root }: DossierFolder, today: string): Fields => ({
  id: idOf(stemOf(root)),
  lang: 'en',
  title: stemOf(root) || 'A draft',
  reviewed: today,
  sources: {},
});

function entryStandIns({ entryFiles }: DossierFolder, index: number): Fields {
  const stem = stemOf(entryFiles[index] ?? '');
  return { id: idOf(stem), type: 'other', name: stem || 'A draft', background: `This entry is a draft. [${noSource}]` };
}

const idOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '') || 'draft'; // prettier-ignore

function addSource(value: Fields, id: string): void {
  if (!isFields(value['sources'])) value['sources'] = {};
  const sources = value['sources'] as Fields;
  if (!Object.hasOwn(sources, id))
    sources[id] = { title: 'A source that is still to be found', publisher: 'Draft', status: 'unread' };
}

/** Has the text or the list of sources at a path cite what stands in for its source. */
function cite(value: Fields, path: Path): void {
  const key = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<unknown>((at, step) => (isFields(at) || Array.isArray(at) ? (at as Fields)[step] : undefined), value); // prettier-ignore
  if (!isFields(holder) && !Array.isArray(holder)) return;
  const held = (holder as Fields)[key];
  if (isFields(held) && typeof held['text'] === 'string') held['text'] = `${held['text']} [${noSource}]`;
  else (holder as Fields)[key] = typeof held === 'string' ? `${held} [${noSource}]` : [noSource];
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
