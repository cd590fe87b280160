/**
 * The pages of test/pages as a browser gets them: with the article where `<!-- article -->` stands, and watched from
 * their first script on where the page around them wants to know. With `?twin` a page is as it would be without us.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'test/pages');
const chunks = join(root, 'dist/chunks');
const articleFile = join(root, 'dossiers/azerbaijan-turkey-exercises/article.txt');
const beginning = '/test/pages/';
const types = { '.html': 'text/html; charset=utf-8', '.xhtml': 'application/xhtml+xml; charset=utf-8' };

/** @returns {{ path: string, title: string, expected: object }[]} every page, its title the sentence that holds on it */
export function hostilePages() {
  const names = readdirSync(folder, { recursive: true }).toSorted();
  const isPage = (name) => types[extname(name)];
  return names.filter(isPage).flatMap((name) => described(name.replaceAll('\\', '/')));
}

function described(name) {
  const source = readFileSync(join(folder, name), 'utf8');
  const [, title] = /<title>([^<]+)<\/title>/u.exec(source);
  const expected = expectationIn(source);
  const [, lacking] = /\/lacking\/([\w-]+)\//u.exec(source) ?? [];
  if (lacking && !readdirSync(chunks).some((file) => isPart(file, lacking)))
    throw new Error(`test/pages/${name} lacks a chunk that there is no more: ${lacking}`);
  return expected ? [{ path: `${beginning}${name}`, title, expected: JSON.parse(expected) }] : [];
}

/** The bundler writes before a part that registers an element that it does. */
const isPart = (file, name) => file.replace(/^registers-/u, '').startsWith(`${name}-`);

/** A page that stands in a frame of another has none. */
const expectationIn = (source) => /<script type="application\/json" id="expected">([^<]+)<\/script>/u.exec(source)?.[1];

/**
 * @param {string} path of the address, decoded
 * @returns {{ type: string, body: string } | undefined} nothing where the address is no page of test/pages
 */
export function hostilePageAt(path, { isTwin = false } = {}) {
  const type = types[extname(path)];
  if (!path.startsWith(beginning) || !type) return undefined;
  const source = readFileSync(join(folder, normalize(`/${path.slice(beginning.length)}`)), 'utf8');
  const watch = expectationIn(source) ? '<script>parent.watchPage?.(window)</script>' : '';
  const page = source
    .replace('<!-- article -->', articleHtml)
    .replace('<meta charset="utf-8" />', (tag) => `${tag}${watch}`);
  return { type, body: isTwin ? page.replaceAll(ownScript, 'data-twin-src="$1"') : page };
}

const ownScript = /src="((?:\/dist|\/lacking\/[\w-]+)\/article-context[^"]*)"/gu;

/**
 * Files of `dist/` for pages that lack one of them: `/lacking/phrases/article-context.js` is the script, and whatever it
 * loads, but for the file in `chunks/` whose name begins with `phrases-`.
 *
 * @returns {{ type: string, body: string } | undefined}
 */
export function incompleteScriptAt(path) {
  const [, lacking, file] = /^\/lacking\/([\w-]+)\/((?:chunks\/)?[\w.-]+\.js)$/u.exec(path) ?? [];
  if (!file || isPart(file.replace('chunks/', ''), lacking)) return undefined;
  return { type: 'text/javascript; charset=utf-8', body: readFileSync(join(root, 'dist', file), 'utf8') };
}

function articleHtml() {
  const [title, ...paragraphs] = readFileSync(articleFile, 'utf8')
    .trim()
    .split(/\n\s*\n/u)
    .map(escaped);
  return `<article>\n<h1>${title}</h1>\n${paragraphs.map((text) => `<p>${text}</p>\n`).join('')}</article>`;
}

const escaped = (text) => text.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
