/** Hashes bind a page to the files of one build: a byte that is other is not run, and the page stays whole. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { servePages } from '../support/pages-server.mjs';
import { builtIn, run } from '../support/small-dossier.mjs';

const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const [title, ...paragraphs] = readFileSync(`${builtIn}/article.txt`, 'utf8').split(/\n\s*\n/u);
const article = `<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
const pageWith = (snippet) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><script>window.errors = []; addEventListener('error', ({ message }) => message && errors.push(message)); addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));</script>${snippet}</head><body>${article}</body></html>`; // prettier-ignore

describe('the hashes of a build', () => {
  it('integrity.json has the hash of each file that a page may load', () => {
    const chunks = readdirSync('dist/chunks').filter((name) => name.endsWith('.js') && !/package-|^cli-/u.test(name));
    const own = ['article-context.js', 'article-context.global.js', 'article-context.loader.js'];
    assert.deepEqual(Object.keys(hashes).toSorted(), [...own, ...chunks.map((name) => `chunks/${name}`)].toSorted());
    for (const [name, hash] of Object.entries(hashes))
      assert.equal(
        hash,
        `sha384-${createHash('sha384')
          .update(readFileSync(`dist/${name}`))
          .digest('base64')}`,
        name,
      );
  });

  it('the command embed writes the snippet of the build for any address', () => {
    assert.equal(run('embed').stdout, readFileSync('dist/integrity.html', 'utf8'));
    const { stdout } = run('embed', '--base', 'https://cdn.example/1.2.3');
    assert.match(
      stdout,
      /src="https:\/\/cdn\.example\/1\.2\.3\/article-context\.js" integrity="sha384-[^"]+" crossorigin="anonymous"/u,
    );
    assert.equal(Object.keys(JSON.parse(/\{[^]*\}/u.exec(stdout)[0]).integrity)[0], `https://cdn.example/1.2.3/${Object.keys(hashes).find((name) => name.startsWith('chunks/'))}`); // prettier-ignore
    assert.equal(run('embed', '--base', '/a"b/').status, 2);
  });
});

describe('a page bound to its files', () => {
  let site;
  let engine;
  /** A file of which one byte is other than it was built. */
  let broken;
  const change = (path, body) => {
    if (!broken?.test(path)) return body;
    const other = Buffer.from(body);
    // In the last statement, so that it is code as good as before.
    other.write(' ', other.length - 1);
    return other;
  };
  before(async () => {
    const { stdout } = run('embed', '--base', '/dist/');
    site = await servePages({ '/bound': pageWith(stdout) }, change);
    // Firefox keeps these hashes too, and takes three times as long to start as this takes.
    engine = await engines.Chromium();
  });
  after(async () => {
    await engine?.close();
    await site?.close();
  });

  const state = () => document.querySelector('article-context')?.state ?? null;
  const rest = () => ({ article: document.querySelector('article').outerHTML, errors: window.errors });

  it('a page whose files are those of the build has marks', async () => {
    await engine.goTo(`${site.url}/bound`);
    await engine.until(() => document.querySelector('article-context')?.state === 'ready', 'the widget is ready');
    assert.deepEqual((await engine.run(rest)).errors, []);
  });

  it('a part with a broken byte is not run, the widget says so, and the page is whole', async () => {
    broken = /\/first-pass-/u;
    await engine.goTo(`${site.url}/bound`);
    await engine.until(() => document.querySelector('article-context')?.state === 'error', 'an error');
    assert.deepEqual(await engine.run(rest), { article, errors: [] });
  });

  it('where the first file has a broken byte nothing of it runs, and the page is whole', async () => {
    broken = /\/dist\/article-context\.js$/u;
    await engine.goTo(`${site.url}/bound`);
    await engine.until(() => document.readyState === 'complete', 'the page has loaded');
    assert.equal(await engine.run(state), null);
    assert.deepEqual(await engine.run(rest), { article, errors: [] });
    broken = /\/start-/u;
    await engine.goTo(`${site.url}/bound`);
    await engine.until(() => document.readyState === 'complete', 'the page has loaded');
    assert.deepEqual(await engine.run(rest), { article, errors: [] });
  });
});
