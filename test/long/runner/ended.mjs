/** Runs a command to its end, or to the end of its time, and leaves nothing of it behind. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * One that hangs must not take the other suites' answer with it, nor stay beside them.
 *
 * @param {number} limit ms
 * @returns how it ended, in words; `undefined` where all went well
 */
export async function ended([program, ...args], { env, limit }) {
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env, detached: true });
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // All of the group are gone.
    }
  };
  const interrupted = () => {
    signal('SIGTERM');
    process.exit(130);
  };
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
  let isLate = false;
  // Browsers are in groups of their own: who started them ends them when asked to, not when killed.
  const late = setTimeout(() => {
    isLate = true;
    signal('SIGTERM');
  }, limit);
  const tooLate = setTimeout(signal, limit + 10_000, 'SIGKILL');
  const [code, killedBy] = await once(child, 'exit').catch(({ message }) => [message]);
  clearTimeout(late);
  clearTimeout(tooLate);
  process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  signal('SIGKILL');
  if (isLate) return `was not done in ${limit / 60_000} minutes`;
  if (killedBy) return `was ended by ${killedBy}`;
  return code === 0 ? undefined : `ended with exit code ${code}`;
}
