/** Small dossier folders, written for one test each. A `▸` in a file marks the place that a test expects. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

export type Files = Readonly<Record<string, string | undefined>>;

/** Breaks no rule at all. */
export const soundFiles = {
  'dossier.yaml': `id: small
lang: en
title: A small dossier
reviewed: '2026-11-01'
article:
  title: Two neighbours, one hill
  date: '2021-04'
`,
  'sources.yaml': `S1:
  title: A page
  publisher: A publisher
  url: https://example.org/1
  status: read
S2:
  title: Another page
  publisher: A publisher
  status: unread
`,
  'entries/armenia.yaml': `# A state.
id: armenia
type: state
name: Armenia
aliases:
  - Republic of Armenia
background: >-
  Armenia is a state in the South Caucasus. [S1] Its
  capital is Yerevan. [S2]
related: [hill-dispute]
`,
  'entries/hill-dispute.yaml': `id: hill-dispute
type: claim
name: “the hill in dispute”
background: Two neighbours dispute the hill. [S1] Each has it on its maps. [S2]
contested:
  requiredSides: [az, am]
  framings:
    - holder: Ministry in Baku
      side: az
      wording: “our hill”
      quote: verbatim
      reason: It is on its maps.
      sources: [S1]
    - holder: Ministry in Yerevan
      side: am
      wording: “the old hill”
      quote: verbatim
      reason: It is in its books.
      sources: [S2]
related: [armenia]
`,
} as const;

export interface Written {
  readonly folder: string;
  /** Where the `▸` stood, as `entries/a.yaml:3:1`. */
  readonly marked: string | undefined;
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'article-context-'));
  made.push(folder);
  return folder;
}

/** @param changes files that are other than in `soundFiles`; `undefined` leaves one out */
export function writeFolder(changes: Files = {}): Written {
  const folder = emptyFolder();
  let marked: string | undefined;
  for (const [name, text] of Object.entries({ ...soundFiles, ...changes } as Files)) {
    if (text === undefined) continue;
    marked ??= placeOfMark(name, text);
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replace('▸', ''));
  }
  return { folder, marked };
}

function placeOfMark(name: string, text: string): string | undefined {
  const at = text.indexOf('▸');
  if (at < 0) return undefined;
  const before = text.slice(0, at).split('\n');
  return `${name}:${String(before.length)}:${String((before.at(-1) ?? '').length + 1)}`;
}

/** One of the sound files with a piece of it changed. */
export function changed(name: keyof typeof soundFiles, from: string, to: string): Files {
  const text = soundFiles[name];
  if (!text.includes(from)) throw new Error(`${name} has no “${from}”`);
  return { [name]: text.replace(from, () => to) };
}
