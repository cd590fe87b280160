/** Tells whether a file of cards is the one that was built with a lexicon. */
import type { LexiconPart } from '../compile.js';
import type { Issue } from '../issue.js';

/** What a lexicon says of its cards. Both may be absent, as in files that were made by hand. */
export type Built = { readonly [Field in 'edition' | 'integrity']?: LexiconPart[Field] | undefined };

/** A file of JSON as it arrived, and as a value. */
export interface JsonFile {
  readonly text: string;
  readonly value: unknown;
}

/**
 * @returns why these are not the lexicon's cards: they are of another edition, as a cache may have them, or they are
 *   not as they were built. `undefined` where nothing speaks against them
 */
export async function mismatchOf({ text, value }: JsonFile, { edition, integrity }: Built): Promise<Issue | undefined> {
  const received = editionOf(value);
  if (edition !== undefined && received !== edition)
    return { code: 'edition-mismatch', path: ['edition'], args: { expected: edition, received } };
  if (integrity !== undefined && !(await isIntact(text, integrity)))
    return { code: 'integrity-mismatch', path: ['integrity'], args: { expected: integrity } };
  return undefined;
}

/** The edition that a file claims, which has not been checked yet; `none` where it claims none. */
function editionOf(value: unknown): string {
  const edition: unknown = typeof value === 'object' && value !== null && Object.hasOwn(value, 'edition') ? (value as { edition: unknown }).edition : undefined; // prettier-ignore
  return typeof edition === 'string' ? edition.slice(0, 80) : 'none';
}

/**
 * Whether a text has a hash. Browsers hash only on pages that are secure contexts
 * (https://w3c.github.io/webappsec-secure-contexts/): on others any text counts as intact.
 */
async function isIntact(text: string, integrity: string): Promise<boolean> {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (!subtle) return true;
  const [, bits = '', expected] = /^sha(\d+)-(.*)$/u.exec(integrity) ?? [];
  const hash = new Uint8Array(await subtle.digest(`SHA-${bits}`, new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...hash)) === expected;
}
