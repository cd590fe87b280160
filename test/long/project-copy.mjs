/** Small projects with dependencies of their own: each is copied out of git and has its locked packages installed there. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cache } from './project.mjs';

/**
 * @param {string} source the project's folder, with package.json and package-lock.json
 * @param {string} name of its folder in the cache
 * @returns the path of the copy
 */
export function copyOf(source, name) {
  const copy = join(cache, name);
  const stamp = join(copy, 'node_modules/.installed');
  const lock = readFileSync(join(source, 'package-lock.json'), 'utf8');
  const isInstalled = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
  if (!isInstalled) rmSync(copy, { recursive: true, force: true });
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(source, copy, { recursive: true, filter: (path) => !path.includes('node_modules', source.length) });
  if (!isInstalled) {
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: copy });
    writeFileSync(stamp, lock);
  }
  return copy;
}

/** What a program printed. Where it fails, what it said is the error. */
export function run(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', timeout: 10 * 60_000, ...options }); // prettier-ignore
  if (status === 0) return stdout;
  const said = shortened(`${stdout ?? ''}${stderr ?? ''}`.trim().split('\n')).join('\n');
  throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? `exit code ${status}`}\n${said}`);
}

/** A fault is told of at the beginning or at the end. */
const shortened = (lines) => (lines.length > 60 ? [...lines.slice(0, 30), '…', ...lines.slice(-30)] : lines);
