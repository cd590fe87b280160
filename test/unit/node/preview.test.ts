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
  const started = await startPreview({
    dossiers: [{ folder, article: join(folder, name) }],
    dist,
    port: 0,
    cwd: folder,
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
    expect(parseCards(cards, sound).issues).toEqual([]);
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
    const { map, places } = JSON.parse(await get(url, 'dossier.cards.json')) as CardsData;
    expect(map?.land).toMatch(/^M/u);
    expect(places.map(({ id, at }) => [id, at?.length])).toEqual([['armenia', 1]]);
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
      dossiers: [{ folder, article: join(folder, 'sources.yaml') }],
      dist: folder,
      port: 0,
      cwd: folder,
    };
    await expect(startPreview(options)).rejects.toThrow('no article-context.js');
  });
});

describe('an article of somebody’s page in the preview', () => {
  const hostile: Readonly<Record<string, string>> = {
    'a refresh': '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
    'a refresh in a shadow root':
      '<div><template shadowrootmode="open"><meta http-equiv="refresh" content="0;url=https://evil.example/"></template></div>',
    'a refresh behind a title that ends a noscript':
      '<noscript><p title="</noscript><meta http-equiv=refresh content=0;url=https://evil.example/>"></p></noscript>',
    'a refresh that raw text hides':
      '<xmp><p title="</xmp><meta http-equiv=refresh content=0;url=https://evil.example/>"></xmp><plaintext><meta http-equiv=refresh>',
    'a refresh in a drawing':
      '<svg><foreignObject><meta http-equiv="refresh" content="0;url=https://evil.example/"></foreignObject><style><img title="</style><meta http-equiv=refresh>"></style></svg>',
    'a frame':
      '<iframe src="https://evil.example/" srcdoc="<script>alert(1)</script>"></iframe><frame><object data="https://evil.example/"></object><embed src=x>',
    'a form that sends':
      '<form action="https://evil.example/" name="body"><input name="querySelector" autofocus><button formaction="https://evil.example/">x</button></form>',
    'code in attributes':
      '<p onclick="alert(1)" onfocus="alert(1)" tabindex="0">x</p><a href="javascript:alert(1)" ping="https://evil.example/">x</a><a href=" java&#10;script:alert(1)">x</a>',
    'a base': '<base href="https://evil.example/"><link rel="preconnect" href="https://evil.example/">',
    'pictures from elsewhere':
      '<img src="https://evil.example/a.png" srcset="https://evil.example/b.png 2x" name="getElementById"><video poster="https://evil.example/c.png"></video>',
    'elements of the widget':
      '<article-context dossier="https://evil.example/"></article-context><article-context-mark>x</article-context-mark>',
    'elements that nobody knows yet':
      '<fencedframe src="https://evil.example/"></fencedframe><newthing src="https://evil.example/" href2="https://evil.example/">x</newthing>',
  };

  it.each(Object.entries(hostile))(
    'the preview leaves out of an article %s, and keeps the words around it',
    async (_, html) => {
      const { url } = await preview({}, ['a.html', `<main><p>Before Armenia.</p>${html}<p>After.</p></main>`]);
      const page = await get(url);
      const shown = page.slice(page.indexOf('<div class="article"'));
      expect(shown).toContain('Before Armenia.');
      expect(shown).not.toMatch(
        /evil\.example|<(?:meta|template|script|iframe|frame|object|embed|base|link|input|noscript|svg|style|xmp|plaintext|article-context)\b|javascript:|\son\w+=|\bname=/iu,
      );
    },
  );

  it('the preview keeps what the widget reads of an article: what is hidden, its language, its links and marks of words', async () => {
    const html =
      '<main><p lang="hy" class="a" style="display: none" hidden aria-label="b">x</p><a href="https://example.org/">y</a><ins>z</ins><o:p>w</o:p></main>';
    const { url } = await preview({}, ['a.html', html]);
    expect(await get(url)).toContain(
      '<p lang="hy" class="a" style="display: none" hidden aria-label="b">x</p><a href="https://example.org/">y</a><ins>z</ins><o:p>w</o:p>',
    );
  });

  it('the preview cannot be shown in a frame, read by another page, or written to', async () => {
    const { url } = await preview();
    const { headers } = await fetch(url);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(405);
  });
});
