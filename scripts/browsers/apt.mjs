/** Debian packages, where this process may install them. ARTICLE_CONTEXT_NO_APT=1 says that it may not. */
import { spawnSync } from 'node:child_process';
import { run } from '../running/children.mjs';
import { step } from '../running/progress.mjs';

export const isRoot = process.getuid?.() === 0;
// A CI's user is seldom root, but often may become it without a password.
const [program, ...become] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];

export function mayUseApt() {
  if (process.platform !== 'linux' || process.env.ARTICLE_CONTEXT_NO_APT) return false;
  return (isRoot || process.env.CI === 'true') && spawnSync('apt-get', ['--version']).status === 0;
}

/** @returns {Promise<boolean>} whether all of them are installed now */
export async function aptInstall(packages) {
  if (!mayUseApt()) return false;
  console.log(`> apt-get install ${packages.join(' ')}`);
  // An old list of packages may still do, so a failed update is no failure yet.
  await step('apt-get update', () => aptGet('update', '-qq'));
  return step('apt-get install', () => aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages));
}

async function aptGet(...args) {
  // Another apt-get may be at work: wait for it, but not for ever.
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=2', '-o', 'Acquire::http::Timeout=30'];
  const status = await run(program, [...become, ...wait, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 10 * 60_000,
  });
  return status === 0;
}
