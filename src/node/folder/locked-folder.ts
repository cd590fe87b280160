/** Keeps two commands from changing the same folder at once. */
import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { systemCode } from './text-file.js';

/** Milliseconds after which a lock is of a command that was ended: none holds it for longer than it takes to write. */
const LEFT_BEHIND = 10_000;
const BETWEEN_TRIES = 25;

/**
 * Does some work when nobody else does any in the folder.
 *
 * @throws {Error} of the work, or from `node:fs` where the folder cannot be written
 */
export async function lockedFolder<T>(folder: string, work: () => T): Promise<T> {
  const lock = join(folder, '.article-context.lock');
  while (!taken(lock)) await setTimeout(BETWEEN_TRIES);
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx'));
    return true;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > LEFT_BEHIND) rmSync(lock, { force: true });
    return false;
  }
}
