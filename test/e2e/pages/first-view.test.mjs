import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { firstViews, screens } from '../support/first-view.mjs';
import { openBrowser } from '../support/support.mjs';

describe('the first view of a disputed card', () => {
  let site;
  before(async () => {
    site = await openBrowser();
  });
  after(() => site.close());

  for (const screen of screens)
    it(`the first view of every disputed card has all sides at ${screen.width} × ${screen.height}`, async () => {
      const { cards, cut } = await firstViews(site, screen, 'en');
      assert.ok(cards > 20, `${cards} cards`);
      assert.deepEqual(cut, []);
    });

  for (const lang of ['de', 'ru', 'ar'])
    it(`the first view of every disputed card has all sides on a small phone, too, where the widget speaks ${lang}`, async () => {
      assert.deepEqual((await firstViews(site, screens[1], lang)).cut, []);
    });
});
