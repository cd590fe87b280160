/** The `article-context` command: connects `run` with Node's process. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './run.js';

const dist = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stop.abort();
  });
// The program at the other end of a pipe may end first, as `head` does in `article-context check … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  out(line) {
    process.stdout.write(`${line}\n`);
  },
  err(line) {
    process.stderr.write(`${line}\n`);
  },
  cwd: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
  dist,
  version,
  signal: stop.signal,
});
