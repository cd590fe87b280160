/**
 * The index that a script tag's `data-dossiers` names: of each dossier its address and a few hashes of its article, by
 * which a page finds its own (`embed/choose-dossier.ts`).
 */
import { dirname, relative, sep } from 'node:path';
import { limits } from '../../dossier/limits.js';
import { readFingerprint, sampleOf } from '../../text/fingerprint.js';
import { readTextFile } from '../folder/text-file.js';

/** A page of a thousand hashes has four of them by chance once in 7e8 times: see `embed/article-choice.ts`. */
const HASHES = 16;

export interface DossierIndex {
  readonly articles: readonly { readonly dossier: string; readonly fingerprint: string }[];
}

/** Fewer a page may have by chance, so that it would be taken for the article. */
const LEAST_HASHES = 4;

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
        dossier: relative(dirname(at), file).split(sep).map(encodeURIComponent).join('/'),
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
    if (typeof fingerprint === 'string' && readFingerprint(fingerprint).size >= LEAST_HASHES)
      return { fingerprint, says: '' };
    if (fingerprint) return { says: 'its article is too short to be known by its wording' };
    return { says: 'it has no fingerprint of an article: a dossier about a topic is named on its own pages' };
  } catch {
    return { says: 'it is not JSON' };
  }
}
