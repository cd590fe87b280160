/** The hashes of all that a page may load, by SRI (https://www.w3.org/TR/sri-2/). */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTs } from './load-ts.mjs';

/** Where README.md has the folder. */
const usualBase = '/article-context/';

/** @returns {Record<string, string>} the hash of each script for pages, by its path in the folder */
export function hashesOf(dist) {
  const own = readdirSync(dist).filter((name) => /^article-context.*\.js$/u.test(name));
  const chunks = readdirSync(join(dist, 'chunks')).filter((name) => /^(?!.*package-|cli-).*\.js$/u.test(name));
  const names = [...own, ...chunks.map((name) => `chunks/${name}`)].toSorted();
  return Object.fromEntries(names.map((name) => [name, hashOf(readFileSync(join(dist, name)))]));
}

const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** HTML for the head of a page that has the folder where it is usual; for others there is `article-context embed`. */
export async function usualSnippet(hashes) {
  const { embedSnippet } = await loadTs('src/authoring/build/embed-snippet.ts');
  return `${embedSnippet(hashes, usualBase)}\n`;
}
