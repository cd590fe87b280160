/** One of the applications, with its own packages, in one file for a page. */
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { copyOf } from '../project-copy.mjs';
import { articleFile } from '../project.mjs';

const apps = fileURLToPath(new URL('apps/', import.meta.url));

/** @returns the folder with `app.js` */
export async function buildApp(name) {
  const folder = copyOf(join(apps, name), `frameworks/${name}`);
  cpSync(join(apps, 'story.js'), join(folder, '../story.js'));
  const [main] = ['main.js', 'main.jsx'].map((file) => join(folder, file)).filter((file) => existsSync(file));
  const own = join(folder, 'build.mjs');
  const { default: options } = existsSync(own) ? await import(pathToFileURL(own)) : {};
  const made = join(folder, 'made');
  await build({
    entryPoints: [main],
    outfile: join(made, 'app.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    // As it is published: the warnings of a development build are not what readers get.
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: { 'article.txt': articleFile },
    loader: { '.txt': 'text' },
    logLevel: 'error',
    ...options,
    ...(options?.define && { define: { 'process.env.NODE_ENV': '"production"', ...options.define } }),
  });
  return made;
}
