/**
 * The packed package in a small project of each tool, made with the tool's own build for production and opened in Chromium.
 * Only some of them: `ARTICLE_CONTEXT_TOOLS=vite,next node --test test/long/tools/tools.test.mjs`.
 */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { join } from 'node:path';
import { openChromium } from '../browsers/chromium.mjs';
import { cardOpens, isPainted, mentionsOn, mentionsWhenReady, saidOn } from '../page.mjs';
import { run } from '../project-copy.mjs';
import { root } from '../project.mjs';
import { serveFolders } from '../server.mjs';
import { pack, projectWith } from './packed.mjs';

/** The element that a page has itself, and the script that adds one. */
const both = ['', 'embed.html'];

const tools = {
  vite: { name: 'Vite', made: 'dist', pages: both },
  rollup: { name: 'Rollup', made: 'public', pages: both },
  esbuild: { name: 'esbuild', made: 'public', pages: both },
  webpack: { name: 'webpack', made: 'public', pages: both },
  parcel: { name: 'Parcel', made: 'made', pages: both },
  next: { name: 'Next.js', made: 'out' },
  nuxt: { name: 'Nuxt', made: '.output/public' },
  sveltekit: { name: 'SvelteKit', made: 'build' },
  astro: { name: 'Astro', made: 'dist' },
  eleventy: { name: 'Eleventy', made: '_site' },
};
const asked = process.env.ARTICLE_CONTEXT_TOOLS;
const toolsHere = Object.entries(tools).filter(([folder]) => !asked || asked.split(',').includes(folder));

// A build tells nobody.
const quiet = { NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }; // prettier-ignore

let packed;
let chromium;
let expected;
before(async () => {
  packed = pack();
  chromium = await openChromium();
  const demo = await serveFolders({ '/dist/': join(root, 'dist'), '/demo/': join(root, 'demo') });
  await chromium.goTo(`${demo.url}/demo/`);
  expected = await mentionsWhenReady(chromium);
  await demo.close();
});
after(() => chromium?.close());

it('Chromium finds the mentions on the page of the demo', (t) => {
  t.diagnostic(`ran: ${chromium.name}`);
  assert.ok(expected > 100, `${expected} mentions`);
});

for (const [folder, { name, made, pages = [''] }] of toolsHere) {
  describe(`a site made with ${name}`, () => {
    let server;
    before(async () => {
      const project = projectWith(packed, folder);
      rmSync(join(project, made === 'public' ? 'public/made' : made), { recursive: true, force: true });
      run('npm', ['run', 'build'], { cwd: project, env: { ...process.env, ...quiet } });
      server = await serveFolders({ '/': join(project, made) });
    });
    after(() => server?.close());

    for (const page of pages)
      it(`has marks and opens a card on /${page}, and meets no error`, async () => {
        await chromium.goTo(`${server.url}/${page}`);
        assert.equal(await mentionsOn(chromium, expected), expected);
        assert.ok(await isPainted(chromium));
        assert.ok(await cardOpens(chromium, 'nato'));
        assert.deepEqual(await saidOn(chromium), []);
      });
  });
}
