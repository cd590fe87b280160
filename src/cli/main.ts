/** The `article-context` command: connects `run` with Node's process. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exitCodes } from './io.js';
import { run } from './run.js';
import { stopSignals } from './stop-signals.js';

const dist = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

for (const stream of [process.stdout, process.stderr])
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    // The program at the other end of a pipe may end first, as `head` does in `article-context check … | head`.
    if (code === 'EPIPE') process.exit();
    // Any other, such as a full disk behind a `>`, loses what was to be said.
    if (stream === process.stdout) process.stderr.write(`article-context: ${message}\n`);
    process.exit(exitCodes.failed);
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
  ...stopSignals(),
});
