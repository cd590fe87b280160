/** Programs that this process waits for, and that end with it, whatever ends it (but for a SIGKILL). */
import { spawn } from 'node:child_process';

const running = new Set();
const isWindows = process.platform === 'win32';
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** @returns {Promise<number>} the exit code; 1 where there is none */
export function run(program, args, options = {}) {
  // npm is a batch file on Windows, which a shell alone can start.
  const child = spawn(program, args, { stdio: 'inherit', shell: isWindows && program === 'npm', ...options });
  if (running.size === 0) watch('on');
  running.add(child);
  return new Promise((resolve) => {
    const ended = (code) => {
      running.delete(child);
      if (running.size === 0) watch('off');
      resolve(code ?? 1);
    };
    child.once('error', () => ended());
    child.once('exit', ended);
  });
}

/** Only while there are children: at other times signals mean what they mean to whoever uses this. */
function watch(onOrOff) {
  process[onOrOff]('exit', endChildren);
  for (const signal of Object.keys(signals)) process[onOrOff](signal, endAll);
}

const endAll = (signal) => process.exit(signals[signal]);

function endChildren() {
  for (const child of running) child.kill();
}
