/** The folder that `article-context studio FOLDER` serves beside the page. */
import { changedPaths, type Texts } from '../model/history.js';

const address = new URL('folder', location.href);

/** @returns its texts; `undefined` where the page is served without one @throws {Error} with what the command says */
export async function servedFolder(): Promise<Texts | undefined> {
  const answer = await fetch(address);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(await answer.text());
  return new Map(Object.entries((await answer.json()) as Record<string, string>));
}

/**
 * Writes what has changed.
 *
 * @throws {Error} with what the command says, as where a file on the disk is another than this page knows: then nothing is
 *   written
 */
export async function writeServed(texts: Texts, before: Texts): Promise<void> {
  const paths = changedPaths(texts, before);
  if (paths.length === 0) return;
  const changes = paths.map((path) => ({ path, before: before.get(path) ?? null, after: texts.get(path) ?? null }));
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(changes),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
