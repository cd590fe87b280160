/** WordPress and what it runs on, from Debian's packages. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../project-copy.mjs';
import { aptInstall, cache, onPath } from '../project.mjs';

/** Unpacked and not installed: the package wants a web server on this machine, and the site needs none. */
const unpacked = ['wordpress', 'wordpress-theme-twentytwentythree', 'php-getid3', 'libjs-underscore', 'libjs-cropper'];
const installed = ['php-cli', 'php-mysql', 'mariadb-server-core', 'mariadb-client-core'];
const programs = ['php', 'mariadbd', 'mariadb-install-db', 'my_print_defaults'];

/** @returns the folder with WordPress */
export function wordpressFolder() {
  const folder = join(cache, 'wordpress');
  const wordpress = join(folder, 'usr/share/wordpress');
  if (!programs.every(isThere) && !aptInstall(installed))
    throw new Error(`WordPress needs ${installed.join(', ')}; on Debian, as root, they are installed`);
  if (existsSync(join(wordpress, 'wp-load.php'))) return wordpress;
  if (!onPath('apt-get')) throw new Error('WordPress is taken from Debian’s packages, and apt-get is not here');
  mkdirSync(folder, { recursive: true });
  run('apt-get', ['download', '-qq', ...unpacked], { cwd: folder });
  const files = readdirSync(folder).filter((name) => name.endsWith('.deb'));
  for (const file of files) run('dpkg-deb', ['--extract', file, '.'], { cwd: folder });
  return wordpress;
}

/** Servers stand where a user's PATH does not lead. */
export const programPath = (name) => onPath(name) ?? `/usr/sbin/${name}`;

const isThere = (name) => existsSync(programPath(name));
