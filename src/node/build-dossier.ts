/** The work of `article-context build`: a folder in, one JSON file out. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { limits } from '../dossier/limits.js';
import { checkDossier } from './check.js';
import type { Remark } from './remark.js';
import { readDossier } from './targets.js';
import { writeWhole } from './write-file.js';

export type Built =
  { readonly file: string; readonly bytes: number } | { readonly file: undefined; readonly errors: readonly Remark[] };

/** @throws {Error} where the file cannot be written; nothing is written then, nor where there is an error in the dossier */
export function buildDossier(folder: string, out: string): Built {
  const { folder: read, dossier, remarks } = checkDossier(readDossier(folder));
  const errors = remarks.filter(({ severity }) => severity === 'error');
  if (!dossier || errors.length > 0) return { file: undefined, errors };
  const text = `${JSON.stringify(dossier)}\n`;
  const bytes = Buffer.byteLength(text);
  if (bytes > limits.fileBytes) {
    const args = { limit: limits.fileBytes };
    const issue = { kind: 'issue', code: 'too-large', severity: 'error', path: [], args } as const;
    return { file: undefined, errors: [{ ...issue, place: read.placeOf([]) }] };
  }
  mkdirSync(out, { recursive: true });
  const file = join(out, `${dossier.id}.json`);
  writeWhole(file, text);
  return { file, bytes };
}
