import { request } from 'node:http';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { CardsData } from '../../../src/dossier/compile.js';
import { parseCards, parseLexicon } from '../../../src/dossier/parse-parts.js';
import { buildDossier } from '../../../src/node/build/build-dossier.js';
import { startPreview, type Preview } from '../../../src/node/preview/preview.js';
import { changed, emptyFolder, writeFolder, type Files } from './folders.js';

const running: Preview[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((preview) => preview.close()));
});

async function preview(files: Files = {}, article = ['article.txt', 'Two <neighbours>\n\nIn Armenia it rained.']) {
  const { folder } = writeFolder(files);
  const [name = '', text = ''] = article;
  writeFileSync(join(folder, name), text);
  const dist = emptyFolder();
  writeFileSync(join(dist, 'article-context.js'), 'export {};');
  writeFileSync(join(dist, 'secret.txt'), 'secret');
  const interruptibly = <T>(work: () => T): T => work();
  const started = await startPreview({
    folder,
    article: join(folder, name),
    dist,
    port: 0,
    cwd: folder,
    interruptibly,
  });
  running.push(started);
  return { folder, url: started.url };
}

const get = async (url: string, path = ''): Promise<string> => (await fetch(url + path)).text();

/** As a browser never would: with a path and a host of one's own. */
const statusOf = (url: string, path: string, host?: string): Promise<number | undefined> =>
  new Promise((done, failed) => {
    const { port } = new URL(url);
    const options = { port, host: '127.0.0.1', path, ...(host ? { headers: { host } } : {}) };
    request(options, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', failed)
      .end();
  });

describe('the preview', () => {
  it('the preview shows the article, the widget and the findings', async () => {
    const { url } = await preview({ 'note.yaml': 'a: 1\n' });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
    const page = await get(url);
    expect(page).toContain('<h1>Two &lt;neighbours&gt;</h1><p>In Armenia it rained.</p>');
    expect(page).toContain('<article-context dossier="/dossier.lexicon.json"');
    expect(page).toContain('0 errors, 1 warning');
    expect(page).toContain('ignored-file');
    const { id, cards } = JSON.parse(await get(url, 'dossier.lexicon.json')) as { id: string; cards: string };
    expect([id, cards]).toEqual(['small', '/dossier.cards.json']);
    expect(await get(url, 'article-context.js')).toBe('export {};');
    expect(await get(url, 'preview.js')).toContain('/events');
  });

  it('the preview serves the parts that a page takes, and that the build would write', async () => {
    const { url, folder } = await preview();
    const lexicon: unknown = JSON.parse(await get(url, 'dossier.lexicon.json'));
    const { sound, issues } = parseLexicon(lexicon);
    expect(issues).toEqual([]);
    const cards: unknown = JSON.parse(await get(url, 'dossier.cards.json'));
    expect(parseCards(cards, sound!).issues).toEqual([]);
    const out = emptyFolder();
    buildDossier(folder, out);
    const built = (part: string): unknown => JSON.parse(readFileSync(join(out, `small.${part}.json`), 'utf8'));
    expect({ ...(lexicon as object), cards: 'small.cards.json' }).toEqual(built('lexicon'));
    expect(cards).toEqual(built('cards'));
  });

  it('the preview has the maps that the built dossier will have', async () => {
    const { url } = await preview({
      ...changed('entries/armenia.yaml', 'related:', 'place: armenia\nrelated:'),
      'places.yaml': '- { id: armenia, names: [{ text: Armenia, lang: en }], lat: 40, lon: 45 }\n',
    });
    const { map } = JSON.parse(await get(url, 'dossier.cards.json')) as CardsData;
    expect(Object.keys(map?.points ?? {})).toEqual(['armenia']);
  });

  it('the preview runs no script of the article', async () => {
    const html =
      '<html><body class=x><h1>One</h1><script>alert(1)</script><article-context></article-context></body></html>';
    const { url } = await preview({}, ['a.html', html]);
    expect(await get(url)).toContain('<div class="article"><h1>One</h1><!----><!----></div>');
    expect((await fetch(url)).headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/secret.txt',
    '/nothing.js',
    '/%',
    '//etc/passwd',
    '/\0.js'.replace('\0', '%00'),
  ])('the preview serves nothing else: %s', async (path) => {
    expect(await statusOf((await preview()).url, path)).toBe(404);
  });

  it('the preview answers to its own name only', async () => {
    const { url } = await preview();
    expect(await statusOf(url, '/', 'evil.example')).toBe(403);
    expect(await statusOf(url, '/', 'localhost:1')).toBe(200);
  });

  it('the preview tells the page when a file changes, and keeps the last sound dossier', async () => {
    const { folder, url } = await preview();
    const events = await fetch(`${url}events`);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain('retry');
    const file = join(folder, 'entries/armenia.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('background:', 'backgruond:'));
    expect((await reader?.read())?.value).toContain('event: change');
    await reader?.cancel();
    const page = await get(url);
    expect(page).toContain('did you mean “background”?');
    expect(page).toContain('<article-context');
    expect(await get(url, 'dossier.cards.json')).toContain('South Caucasus');
  });

  it('the preview says what is wrong where there is no dossier yet', async () => {
    const { url } = await preview({ 'sources.yaml': 'a:\n\tb: <i>' });
    const page = await get(url);
    expect(page).toContain('yaml-tab');
    expect(page).not.toContain('<article-context ');
  });

  it('the preview cannot start without the widget', async () => {
    const { folder } = writeFolder();
    const options = {
      folder,
      article: join(folder, 'sources.yaml'),
      dist: folder,
      port: 0,
      cwd: folder,
      interruptibly: <T>(work: () => T): T => work(),
    };
    await expect(startPreview(options)).rejects.toThrow('no article-context.js');
  });
});
