/** The package as npm would publish it, and projects that have it installed. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyOf, run } from '../project-copy.mjs';
import { articleFile, cache, root } from '../project.mjs';

const projects = fileURLToPath(new URL('projects/', import.meta.url));
const article = readArticle();

/** @returns the path of the package's file */
export function pack() {
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', cache], { cwd: root }));
  return join(cache, filename);
}

/**
 * A copy of one of the projects, with its own packages, with this one, and with the article: in `article.json`, and in the
 * pages that have a place for it.
 */
export function projectWith(packed, name) {
  const folder = copyOf(join(projects, name), `tools/${name}`);
  // npm takes the same version for the same package.
  rmSync(join(folder, 'node_modules/article-context'), { recursive: true, force: true });
  run('npm', ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error', packed], {
    cwd: folder,
  });
  writeFileSync(join(folder, 'article.json'), JSON.stringify(article));
  for (const page of ['index.html', 'embed.html', 'public/index.html', 'public/embed.html']) {
    const file = join(folder, page);
    if (existsSync(file))
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace('<!-- article -->', () => html),
      );
  }
  return folder;
}

const paragraph = (text) => `<p>${text}</p>`;
const html = `<article><h1>${article.title}</h1>${article.paragraphs.map(paragraph).join('\n')}</article>`;

function readArticle() {
  const [title, ...paragraphs] = readFileSync(articleFile, 'utf8')
    .trim()
    .split(/\n\s*\n/u);
  return { title, paragraphs };
}
