import { spawnSync } from 'node:child_process';
import { firefoxPath, openFirefox as openAt } from '../project.mjs';

export async function openFirefox() {
  const path = firefoxPath();
  if (!path) throw new Error('Firefox is not on this machine: `npm run setup -- --browsers` installs it on Debian');
  const { run, goTo, close } = await openAt(path);
  const [version] = /[\d.]+/u.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout) ?? ['?'];
  return { name: `Firefox ${version}`, goTo, evaluate: (script, ...args) => run(script, args), close };
}
