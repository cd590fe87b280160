import { Readable } from 'node:stream';
import type { Io } from '../../../src/cli/io.js';
import { run } from '../../../src/cli/run.js';
import { changed } from '../node/folders.js';

/** Runs the command in this process. @returns its exit code and what it printed */
export async function command(argv: readonly string[], more: Partial<Io> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    written: () => Promise.resolve(),
    input: Readable.from([]),
    cwd: '/',
    today: '2026-11-22',
    dist: '/nowhere',
    version: '1.2.3',
    untilStopped: () => Promise.resolve(),
    ...more,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A dossier with one error, and one with one warning. */
export const loaded = changed('entries/armenia.yaml', 'Armenia is a state in the South Caucasus.', 'The regime fell.');
export const nearby = changed('entries/armenia.yaml', '- Republic of Armenia', '- border');
