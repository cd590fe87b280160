/**
 * The index that a script tag's `data-dossiers` names: of each dossier its address and a few hashes of its article, by
 * which a page finds its own (`embed/choose-dossier.ts`).
 */
import { dirname, relative } from 'node:path';
import { limits } from '../../dossier/limits.js';
import { sampleOf } from '../../text/fingerprint.js';
import { readTextFile } from '../folder/text-file.js';

/** Enough to tell thousands of articles apart: a page has four of them by chance once in some hundred million. */
const HASHES = 16;

export interface DossierIndex {
  readonly articles: readonly { readonly dossier: string; readonly fingerprint: string }[];
}

/** An index, and the files that cannot be in it, each with why. */
export interface MadeIndex {
  readonly index: DossierIndex;
  readonly leftOut: readonly { readonly file: string; readonly says: string }[];
}

/**
 * @param files that `article-context build` has written: whole dossiers or lexicons
 * @param at the file that the index is for: addresses are relative to it
 */
export function indexOf(files: readonly string[], at: string): MadeIndex {
  const articles: { dossier: string; fingerprint: string }[] = [];
  const leftOut: { file: string; says: string }[] = [];
  for (const file of files) {
    const { fingerprint, says } = fingerprintIn(file);
    if (fingerprint === undefined) leftOut.push({ file, says });
    else
      articles.push({
        dossier: encodeURI(relative(dirname(at), file).replaceAll('\\', '/')),
        fingerprint: sampleOf(fingerprint, HASHES),
      });
  }
  return { index: { articles }, leftOut };
}

function fingerprintIn(file: string): { readonly fingerprint?: string; readonly says: string } {
  const found = readTextFile(file, limits.fileBytes);
  if (found.text === undefined) return { says: found.says };
  try {
    const read = JSON.parse(found.text) as { fingerprint?: unknown; article?: { fingerprint?: unknown } } | null;
    const fingerprint = read?.fingerprint ?? read?.article?.fingerprint;
    if (typeof fingerprint === 'string' && fingerprint !== '') return { fingerprint, says: '' };
    return { says: 'it has no fingerprint of an article: a dossier about a topic is named on its own pages' };
  } catch {
    return { says: 'it is not JSON' };
  }
}
