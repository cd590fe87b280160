/** The packages of package-lock.json: are they here, and how they come here. It uses node's own modules only. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './children.mjs';
import { step } from './progress.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** npm leaves a copy of the lock in node_modules when, and only when, an installation is complete. */
export function dependenciesAreInstalled() {
  const copy = `${root}node_modules/.package-lock.json`;
  if (!existsSync(copy)) return false;
  const wanted = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(copy, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    // Optional ones are for other machines.
    return found ? found.version === version && found.integrity === integrity : optional;
  });
}

/** @returns {Promise<boolean>} whether they are here now */
export async function installDependencies() {
  console.log('> npm ci, the packages of package-lock.json');
  // --include=dev: NODE_ENV=production would leave out the tools. --loglevel: `npm test --silent` would hide a failure.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  return (await step('npm ci', () => run('npm', args, { cwd: root }))) === 0;
}
