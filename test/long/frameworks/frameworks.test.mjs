/**
 * An article that a framework renders, changes and takes away again, with the widget on the page, in every engine.
 * Only some of it: `ARTICLE_CONTEXT_ENGINE=firefox ARTICLE_CONTEXT_APPS=vue,lit node --test test/long/frameworks/*.test.mjs`.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { engines } from '../browsers/engines.mjs';
import { mentionsWhenReady } from '../page.mjs';
import { articleFile, root } from '../project.mjs';
import { serveFolders } from '../server.mjs';
import { appPage } from './app-page.mjs';
import { fragmentOf } from './apps/htmx/fragment.js';
import { buildApp } from './build-app.mjs';
import { play, playAlone, playOn } from './play.mjs';

const apps = {
  'React 18': 'react-18',
  'React 19': 'react-19',
  'Preact': 'preact',
  'Vue 3': 'vue',
  'Svelte 5': 'svelte',
  'Lit': 'lit',
  'Solid': 'solid',
  'Alpine': 'alpine',
  'htmx': 'htmx',
  'Angular': 'angular',
}; // prettier-ignore

const { ARTICLE_CONTEXT_ENGINE: engineAsked, ARTICLE_CONTEXT_APPS: appsAsked } = process.env;
const enginesHere = Object.entries(engines).filter(([name]) => !engineAsked || name.toLowerCase() === engineAsked);
const appsHere = Object.entries(apps).filter(([, folder]) => !appsAsked || appsAsked.split(',').includes(folder));

const folders = {
  '/dist/': `${root}dist`,
  '/demo/': `${root}demo`,
  '/browsers/': fileURLToPath(new URL('../browsers', import.meta.url)),
};
const article = readFileSync(articleFile, 'utf8');
let server;
before(async () => (server = await serveFolders(folders, pageAt)));
after(() => server?.close());

function pageAt(url) {
  const [, name, file] = /^\/([^/]+)\/([^/]*)$/u.exec(url.pathname) ?? [];
  if (!Object.values(apps).includes(name)) return undefined;
  if (file === 'fragment') return fragmentOf(article, url);
  return file === '' ? appPage(name, url) : undefined;
}

/** Each change counts how often the article was read, and there are as many as there is time for. */
const withoutCount = (text) => text.replace(/Read \d+ times/u, '');

for (const [engineName, open] of enginesHere) {
  describe(`in ${engineName}`, () => {
    let engine;
    let expected;
    before(async () => {
      engine = await open();
      await engine.goTo(`${server.url}/demo/`);
      expected = await mentionsWhenReady(engine);
    });
    after(() => engine?.close());

    it('the page of the demo has its mentions', (t) => {
      t.diagnostic(`ran: ${engine.name}`);
      assert.ok(expected > 100, `${expected} mentions`);
    });

    for (const [name, folder] of appsHere) {
      describe(`an application in ${name}`, () => {
        let seen;
        let textAlone;
        let seenOn;
        before(async () => {
          folders[`/${folder}/`] ??= await buildApp(folder);
          seen = await play(engine, `${server.url}/${folder}/`, expected);
          textAlone = await playAlone(engine, `${server.url}/${folder}/?widget=none`);
          seenOn = await playOn(engine, `${server.url}/${folder}/?marks=inline`, expected);
        });

        it('an application has the mentions of a static page when it has rendered the article', () => {
          assert.equal(seen.atFirst, expected);
        });
        it('an application has no mentions on its page without the article', () => {
          assert.ok(seen.isNothingElsewhere);
        });
        it('an application has all mentions again when the reader comes back', () => {
          assert.equal(seen.back, expected);
        });
        it('an application has all mentions, painted, after changes that come faster than the widget', () => {
          assert.deepEqual([seen.atLast, seen.isReady, seen.isPainted], [expected, true, true]);
        });
        it('a mark in an application opens a card', () => {
          assert.ok(seen.cardOpens);
        });
        it('meets no error', () => {
          assert.deepEqual(seen.said, []);
        });
        it('shows the text that it shows without the widget', () => {
          assert.equal(seen.text, textAlone);
          assert.ok(textAlone.length > 3000);
        });
        it('an application that renders for half a minute loses nothing, throws nothing, and has its marks', () => {
          const { atLast, isReady, isPainted, cardOpens, said, text } = seenOn;
          const expectedOn = { atLast: expected, isReady: true, isPainted: true, cardOpens: true, said: [] };
          assert.deepEqual({ atLast, isReady, isPainted, cardOpens, said }, expectedOn);
          assert.equal(withoutCount(text), withoutCount(textAlone));
        });
        it('an application that renders for half a minute keeps no node and no listener for each change', (t) => {
          const { more, actionsDone } = seenOn;
          if (!more) return;
          t.diagnostic(`${actionsDone} changes: ${more.nodes} nodes and ${more.listeners} listeners more`);
          assert.ok(more.nodes < actionsDone, `${more.nodes} nodes more`);
          assert.ok(more.listeners < actionsDone, `${more.listeners} listeners more`);
        });
      });
    }
  });
}
