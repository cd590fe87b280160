/** An article in WordPress with its default theme, with the script in its queue as a publisher has it, in Chromium. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openChromium } from '../browsers/chromium.mjs';
import { cardOpens, isPainted, mentionsOn, mentionsWhenReady, saidOn } from '../page.mjs';
import { root } from '../project.mjs';
import { serveFolders } from '../server.mjs';
import { openSite } from './site.mjs';

describe('an article in WordPress', () => {
  let site;
  let chromium;
  let expected;
  before(async () => {
    site = await openSite();
    chromium = await openChromium();
    const demo = await serveFolders({ '/dist/': `${root}dist`, '/demo/': `${root}demo` });
    await chromium.goTo(`${demo.url}/demo/`);
    expected = await mentionsWhenReady(chromium);
    await demo.close();
    await chromium.goTo(site.address);
  });
  after(async () => {
    await chromium?.close();
    await site?.close();
  });

  it('comes from WordPress, with a version in the address of the script', async (t) => {
    const generator = await chromium.evaluate(() => document.querySelector('meta[name="generator"]')?.content);
    t.diagnostic(`ran: ${chromium.name}`);
    t.diagnostic(`ran: ${generator}`);
    assert.match(generator, /^WordPress \d/u);
    const source = await chromium.evaluate(() => document.querySelector('script[type="module"]')?.src);
    assert.match(source, /article-context\.js\?ver=/u);
  });

  it('an article in WordPress has the mentions of the demo page, painted', async () => {
    assert.ok(expected > 100, `${expected} mentions`);
    assert.equal(await mentionsOn(chromium, expected), expected);
    assert.ok(await isPainted(chromium));
  });

  it('a mark in WordPress opens a card', async () => {
    assert.ok(await cardOpens(chromium, 'nato'));
  });

  it('meets no error', async () => {
    assert.deepEqual(await saidOn(chromium), []);
  });
});
