/** The `article-context` command: connects `run` with Node's process. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker } from 'node:worker_threads';
import { exitCodes } from './io.js';
import { run } from './run.js';

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

// Node ends the process at once for a signal that nobody listens for, and tells a listener only when the event loop is
// free. So nothing listens for one beside a command that computes: `preview`, which a signal is to end without an error,
// runs in a thread of its own.
if (isMainThread && process.argv[2] === 'preview') {
  const worker = new Worker(new URL(import.meta.url), { argv: process.argv.slice(2) });
  worker.once('exit', (code) => process.exit(code));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(exitCodes.fine));
} else {
  process.exitCode = await run(process.argv.slice(2), {
    out(line) {
      process.stdout.write(`${line}\n`);
    },
    err(line) {
      process.stderr.write(`${line}\n`);
    },
    async written() {
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
    },
    // Node opens it when it is asked for, which only a command that reads it does.
    get input() {
      return process.stdin;
    },
    cwd: process.cwd(),
    today: new Date().toISOString().slice(0, 10),
    dist,
    version,
    // Whatever is to be stopped ends with the process.
    untilStopped: () => new Promise(() => undefined),
  });
}
