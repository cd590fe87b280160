/** One tag for every page: the classic loader, carriers in the text, and an index of dossiers, in pages from dist/. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { engines } from '../support/engines.mjs';
import { servePages } from '../support/pages-server.mjs';
import { builtIn, emptyFolder, run } from '../support/small-dossier.mjs';

const article = readFileSync(`${builtIn}/article.txt`, 'utf8').split(/\n\s*\n/u);
const asHtml = ([title, ...paragraphs]) =>
  `<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
const html = (head, body = asHtml(article)) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`; // prettier-ignore

const other = ['A ferry between two towns', 'The ferry from Norvik to Sudvik sails again since Monday, after eleven years in which nobody could agree on who was to pay for the pier.', 'Norvik has promised to mend its own half of the pier before the winter storms begin in earnest.', 'Sudvik calls the ferry a bridge that swims, and has put flags along the whole of its quay for the first crossing.']; // prettier-ignore

/** What goes wrong on a page, from its very first script. */
const watch = '<script nonce="n">window.errors = []; addEventListener("error", ({ message }) => errors.push(message)); addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));</script>'; // prettier-ignore
const loader = '/dist/article-context.loader.js';
const policy = (value) => ({ 'content-security-policy': `default-src 'none'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src data:; ${value}` }); // prettier-ignore
const importMap = `<script nonce="n" type="importmap">{ "imports": { "own": "/own.js" } }</script><script nonce="n" type="module">import 'own';</script>`;

const tagManager = `<script>addEventListener('load', () => { const tag = document.createElement('script'); tag.async = true; tag.src = '${loader}'; tag.dataset.theme = 'sepia'; document.head.append(tag); tag.remove(); });</script>`; // prettier-ignore

const pages = {
  '/own.js': 'window.hasOwnModules = true;',
  '/loader': html(`${watch}<script src="${loader}" data-theme="sepia"></script>${importMap}`),
  '/nonce': { html: html(`${watch}<script nonce="n" src="${loader}" data-theme="sepia"></script>${importMap}`), headers: policy("script-src 'nonce-n'") },
  '/strict-dynamic': { html: html(`${watch}<script nonce="n" src="${loader}" data-theme="sepia"></script>${importMap}`), headers: policy("script-src 'nonce-n' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types article-context") },
  '/tag-manager': html(`${watch}${tagManager}`),
  '/versioned': html(`${watch}<script type="module" src="/dist/article-context.js?ver=6.4" data-theme="sepia"></script>`),
  '/carriers': html(`${watch}<script src="${loader}" data-theme="sepia" data-dossier="/dossiers/ferry.json" data-carriers></script>`, `${asHtml(article)}<div id="one" data-article-context="/dossiers/exercises.json" data-underline="solid"></div><p id="place"></p>`),
  '/comment': html(`${watch}<script src="${loader}" data-theme="sepia"></script>`, `${asHtml(article)}<p id="one" data-article-context="/dossiers/ferry.json"><a href="/ferry.json#article-context">A comment</a> <a href="#article-context">Another</a></p>`),
  '/empty-carrier': html(`${watch}<script src="${loader}" data-carriers data-dossiers="/dossiers/index.json"></script>`, `${asHtml(other)}<p id="one" data-article-context></p>`),
  '/no-carrier': html(`${watch}<script src="${loader}" data-carriers></script>`, `${asHtml(article)}<p><a href="#article-context">A comment</a></p>`),
  '/named': html(watch, `<img name="currentScript" src="/evil/article-context.loader.js" alt=""><img name="querySelectorAll" alt=""><img name="createElement" alt=""><img name="readyState" alt="">${asHtml(article)}<script src="${loader}" data-theme="sepia"></script>`),
  '/inlined': html(`${watch}<script>${readFileSync(`.${loader}`, 'utf8')}</script>`),
  '/unchecked': html(`${watch}<script type="importmap">{ "integrity": { "/dist/chunks/other.js": "sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC" } }</script><script src="/broken/article-context.loader.js"></script>`),
  '/broken/article-context.loader.js': readFileSync(`.${loader}`, 'utf8'),
  '/broken/article-context.global.js': 'window.isBypassed = true;',
  '/links': html(`${watch}<script src="${loader}" data-carriers></script>`, `${asHtml(other)}<p><a id="one" href="ferry.json#article-context">Notes</a> <a href="https://example.org/ferry.json#article-context">Others’ notes</a></p>`),
  '/index': html(`${watch}<script src="${loader}" data-dossiers="/dossiers/index.json" data-theme="sepia"></script>`, `<main>${asHtml(other)}</main>`),
  '/nothing': html(`${watch}<script src="${loader}" data-dossiers="/dossiers/index.json"></script>`, '<main><p>Nothing that anybody has a dossier for, at any length that one may want.</p></main>'),
}; // prettier-ignore

/** A dossier of one entry, for one article. */
const dossierOf = (id, name, [title], fingerprint) => ({
  id,
  lang: 'en',
  title,
  reviewed: '2026-11-01',
  article: { title, publisher: 'A paper', fingerprint },
  sources: { S1: { title: 'A page', publisher: 'A publisher', status: 'unread' } },
  entries: [{ id: name.toLowerCase(), type: 'place', name, background: 'It has a name. [S1]' }],
});

before(async () => {
  const { makeFingerprint } = await import('article-context/dossiers');
  const folder = emptyFolder();
  const files = [
    ['ferry.json', dossierOf('ferry', 'Norvik', other, makeFingerprint(other))],
    ['exercises.json', dossierOf('exercises', 'NATO', article, makeFingerprint(article))],
  ];
  for (const [name, dossier] of files) writeFileSync(join(folder, name), JSON.stringify(dossier));
  const paths = files.map(([name]) => join(folder, name));
  const { status, stderr } = run('index', ...paths, '--out', join(folder, 'index.json'));
  assert.equal(status, 0, stderr);
  for (const name of ['index.json', ...files.map(([file]) => file)])
    pages[`/dossiers/${name}`] = readFileSync(join(folder, name), 'utf8');
  pages['/ferry.json'] = pages['/dossiers/ferry.json'];
});

const isReady = () => document.querySelector('article-context')?.state === 'ready';
const widget = () => {
  const { theme, underline, launcher, mentions, parentElement, previousElementSibling } = document.querySelector('article-context'); // prettier-ignore
  return { theme, underline, launcher, isFound: mentions.length > 0, around: parentElement.id, after: previousElementSibling?.id, errors: window.errors, modules: window.hasOwnModules }; // prettier-ignore
};

for (const [name, open] of Object.entries(engines)) {
  // What can differ between engines: how policies treat an import, and how a module's tag is found by its address.
  const alsoIn = (path) => ({ skip: name !== 'Chromium' && !['strict-dynamic', 'versioned'].includes(path) && 'the same everywhere' }); // prettier-ignore
  describe(`one tag in ${name}`, () => {
    let site;
    let engine;
    before(async () => {
      site = await servePages(pages);
      engine = await open();
    });
    after(async () => {
      await engine?.close();
      await site?.close();
    });

    for (const [path, what] of [
      ['loader', 'before the import map of the page'],
      ['nonce', 'under a policy with a nonce'],
      ['strict-dynamic', 'under a policy with strict-dynamic and Trusted Types'],
    ])
      it(`the loader works ${what}, whose own modules load too`, alsoIn(path), async () => {
        await engine.goTo(`${site.url}/${path}`);
        await engine.until(isReady, 'the widget is ready');
        const { theme, launcher, isFound, errors, modules } = await engine.run(widget);
        assert.deepEqual({ theme, launcher, isFound, errors, modules }, { theme: 'sepia', launcher: 'corner', isFound: true, errors: [], modules: true }); // prettier-ignore
      });

    it(
      'the loader works where a tag manager adds it once the page has loaded, and takes it away again',
      alsoIn('tag-manager'),
      async () => {
        await engine.goTo(`${site.url}/tag-manager`);
        await engine.until(isReady, 'the widget is ready');
        const { theme, isFound, errors } = await engine.run(widget);
        assert.deepEqual({ theme, isFound, errors }, { theme: 'sepia', isFound: true, errors: [] });
      },
    );

    it('a version behind the script’s address loads nothing twice', async () => {
      await engine.goTo(`${site.url}/versioned`);
      await engine.until(isReady, 'the widget is ready');
      await engine.until(
        () => document.querySelector('article-context').shadowRoot.childElementCount > 0,
        'a launcher',
      );
      // The page before may have asked for something at last.
      const files = site.asked.slice(site.asked.lastIndexOf('/versioned')).map((url) => url.replace(/\?.*/u, ''));
      assert.ok(files.length > 5);
      assert.deepEqual(files, [...new Set(files)]);
      assert.equal((await engine.run(widget)).theme, 'sepia');
    });

    it('a plain element in the text carries the widget, also one that comes later', alsoIn('carriers'), async () => {
      await engine.goTo(`${site.url}/carriers`);
      await engine.until(isReady, 'the widget is ready');
      const { theme, underline, launcher, around, errors } = await engine.run(widget);
      assert.deepEqual({ theme, underline, launcher, around, errors }, { theme: 'sepia', underline: 'solid', launcher: 'inline', around: 'one', errors: [] }); // prettier-ignore
      await engine.run(() => {
        document.querySelector('#place').innerHTML = '<b id="late" data-article-context></b>';
      });
      await engine.until(() => document.querySelector('#late > article-context'), 'a second widget');
    });

    it(
      'what readers write as a carrier is an element like others, unless the tag asks for carriers',
      alsoIn('comment'),
      async () => {
        await engine.goTo(`${site.url}/comment`);
        await engine.until(isReady, 'the widget is ready');
        const { theme, launcher, isFound, around } = await engine.run(widget);
        assert.deepEqual({ theme, launcher, isFound, around }, { theme: 'sepia', launcher: 'corner', isFound: true, around: '' }); // prettier-ignore
        assert.equal(await engine.run(() => document.querySelectorAll('article-context').length), 1);
      },
    );

    it(
      'a page without a carrier has the widget in its corner, though a link there ends like one',
      alsoIn('no-carrier'),
      async () => {
        await engine.goTo(`${site.url}/no-carrier`);
        await engine.until(isReady, 'the widget is ready');
        assert.equal((await engine.run(widget)).launcher, 'corner');
      },
    );

    it(
      'a carrier that names nothing gets the dossier that the index has for the page',
      alsoIn('empty-carrier'),
      async () => {
        await engine.goTo(`${site.url}/empty-carrier`);
        await engine.until(isReady, 'the widget is ready');
        const { around, isFound, errors } = await engine.run(widget);
        assert.deepEqual({ around, isFound, errors }, { around: 'one', isFound: true, errors: [] });
      },
    );

    it(
      'an image that is named like a property of the document is not taken for the script tag',
      alsoIn('named'),
      async () => {
        await engine.goTo(`${site.url}/named`);
        await engine.until(isReady, 'the widget is ready');
        const { theme, isFound, errors } = await engine.run(widget);
        assert.deepEqual({ theme, isFound, errors }, { theme: 'sepia', isFound: true, errors: [] });
        assert.deepEqual(
          site.asked.filter((url) => url.startsWith('/evil/chunks')),
          [],
        );
      },
    );

    it('a loader without an address throws nothing into the page', alsoIn('inlined'), async () => {
      await engine.goTo(`${site.url}/inlined`);
      await engine.until(() => document.readyState === 'complete', 'the page');
      assert.deepEqual(await engine.run(() => window.errors), []);
    });

    it(
      'where an import map has hashes and a part does not load, no unchecked file takes its place',
      alsoIn('unchecked'),
      async () => {
        await engine.goTo(`${site.url}/unchecked`);
        await engine.until(() => performance.getEntriesByType('resource').some(({ name: url }) => url.includes('/broken/chunks/')), 'the part'); // prettier-ignore
        await new Promise((resolve) => setTimeout(resolve, 300));
        assert.deepEqual(await engine.run(() => [window.isBypassed ?? false, window.errors]), [false, []]);
      },
    );

    it('a link carries the widget, and one to another origin does not', alsoIn('links'), async () => {
      await engine.goTo(`${site.url}/links`);
      await engine.until(isReady, 'the widget is ready');
      const { after: link, isFound, errors } = await engine.run(widget);
      assert.deepEqual({ link, isFound, errors }, { link: 'one', isFound: true, errors: [] });
      assert.equal(await engine.run(() => document.querySelectorAll('article-context').length), 1);
    });

    it(
      'an index gives each page the dossier of its article, also where an application goes on to another',
      alsoIn('index'),
      async () => {
        await engine.goTo(`${site.url}/index`);
        await engine.until(isReady, 'the widget is ready');
        const ids = () => [...new Set(document.querySelector('article-context').mentions.map(({ entry }) => entry.id))];
        assert.deepEqual(await engine.run(ids), ['norvik']);
        await engine.run(
          (text) => {
            document.querySelector('main').innerHTML = text;
          },
          [asHtml(article)],
        );
        await engine.until(
          () => document.querySelector('article-context').mentions[0]?.entry.id === 'nato',
          'the other article',
        );
        assert.deepEqual((await engine.run(widget)).errors, []);
      },
    );

    it(
      'a page without a known article loads the index, and neither a dossier nor a widget',
      alsoIn('nothing'),
      async () => {
        await engine.goTo(`${site.url}/nothing`);
        await engine.until(() => performance.getEntriesByType('resource').some(({ name: url }) => url.endsWith('/index.json')), 'the index'); // prettier-ignore
        await new Promise((resolve) => setTimeout(resolve, 500));
        assert.deepEqual(
          site.asked.slice(site.asked.lastIndexOf('/nothing')).filter((url) => url.startsWith('/dossiers/')),
          ['/dossiers/index.json'],
        );
        assert.deepEqual(await engine.run(() => [document.querySelectorAll('article-context').length, window.errors]), [0, []]); // prettier-ignore
      },
    );
  });
}

describe('the loader', () => {
  it('the loader is no larger than 1 KB', () => {
    assert.ok(readFileSync(`.${loader}`).length <= 1024);
  });

  it('a page that is opened from a disk, where modules do not load, gets the classic file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'article-context-disk-')), 'page.html');
    writeFileSync(file, html(`${watch}<script src="${pathToFileURL(resolve('dist/article-context.loader.js'))}" data-theme="sepia"></script>`)); // prettier-ignore
    const engine = await engines.Chromium();
    try {
      await engine.goTo(pathToFileURL(file).href);
      await engine.until(isReady, 'the widget is ready');
      const { theme, isFound, errors } = await engine.run(widget);
      assert.deepEqual({ theme, isFound, errors }, { theme: 'sepia', isFound: true, errors: [] });
    } finally {
      await engine.close();
    }
  });
});
