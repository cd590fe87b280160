/** A WordPress of its own: files, a database that listens on no port, and PHP's own server. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from '../project-copy.mjs';
import { articleFile, root } from '../project.mjs';
import { programPath, wordpressFolder } from './packages.mjs';

const own = (name) => fileURLToPath(new URL(name, import.meta.url));

/** @returns the address of the article, and what ends all of it */
export async function openSite() {
  const packaged = wordpressFolder();
  const folder = mkdtempSync(join(tmpdir(), 'article-context-wp-'));
  const files = join(folder, 'site');
  // Links lead to other packages, by ways that only the package's own folder has, and some to what is not installed.
  cpSync(packaged, files, { recursive: true, dereference: true, filter: existsSync });
  cpSync(own('wp-config.php'), join(files, 'wp-config.php'));
  cpSync(own('article-context.php'), join(files, 'wp-content/mu-plugins/article-context.php'));
  cpSync(join(root, 'dist'), join(files, 'article-context'), { recursive: true });

  const started = [];
  const start = (program, args, env) =>
    started.push(spawn(programPath(program), args, { stdio: 'ignore', env: { ...process.env, ...env } }));
  const close = async () => {
    for (const child of started) {
      if (child.exitCode !== null) continue;
      child.kill();
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const socket = await openDatabase(folder, start);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const env = { ARTICLE_CONTEXT_SOCKET: socket, ARTICLE_CONTEXT_URL: url };
    const post = run('php', [own('install.php'), files], {
      input: readFileSync(articleFile, 'utf8'),
      env: { ...process.env, ...env },
    });
    start('php', ['-S', `127.0.0.1:${port}`, '-t', files], env);
    const address = `${url}/?p=${Number(post)}`;
    await until('WordPress answers', async () => (await fetch(address)).ok);
    return { address, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @returns the socket that it listens on */
async function openDatabase(folder, start) {
  const data = join(folder, 'database');
  const socket = join(folder, 'socket');
  // Root has to say that it means it.
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  run(programPath('mariadb-install-db'), [
    ...['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...user],
  ]);
  start('mariadbd', ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', ...user]);
  await until('the database listens', () => existsSync(socket));
  run('php', ['-r', 'mysqli_connect(null, "root", "", "", 0, $argv[1])->query("CREATE DATABASE wordpress");', socket]);
  return socket;
}

async function until(what, isSo) {
  for (const end = Date.now() + 60_000; Date.now() < end; await wait(100)) {
    if (await Promise.resolve(isSo()).catch(() => false)) return;
  }
  throw new Error(`waited in vain until ${what}`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
