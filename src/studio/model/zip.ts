/** Packs and unpacks folders. The only importer of `fflate`. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { mostFolderBytes, type BroughtFile } from './dossier-files.js';

/** A time that is the same on every machine, so that the same files give the same bytes. */
const mtime = new Date(1980, 0, 1);

export function zipOf(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const parts = [...files].map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, { mtime, level: 6 }); // prettier-ignore
}

/** @throws {Error} where it is no zip, or more than a dossier can be: a small zip may unpack to gigabytes */
export function unzipped(bytes: Uint8Array): BroughtFile[] {
  let total = 0;
  const entries = unzipSync(bytes, {
    filter({ name, size, originalSize }) {
      if (!/\.(?:ya?ml|txt)$/u.test(name)) return false;
      // A zip may say 0 of what it has: what is stored as it is takes its own size.
      total += Math.max(size, originalSize);
      if (total > mostFolderBytes) throw new Error('expected a folder of at most 12 MB');
      return true;
    },
  });
  return Object.entries(entries).map(([path, content]) => ({ path, bytes: content }));
}
