/** What a screen reader is given, in Chromium and in Firefox, is what docs/accessibility.md says, line by line. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { outline } from '../support/outline.mjs';
import { engines, steps, take, toldOutlines } from '../support/walk-through.mjs';

const told = toldOutlines();

describe('the walk-through in the documentation', () => {
  it('the walk-through in the documentation has an outline for each step', () => {
    assert.equal(told.length, steps.length);
  });
});

for (const [name, open] of Object.entries(engines)) {
  describe(`a screen reader in ${name}`, async () => {
    let reader;
    before(async () => (reader = await open()));
    after(() => reader.close());

    for (const [index, step] of steps.entries())
      it(`a screen reader in ${name} is given what the walk-through says of ${step.what}`, async () => {
        assert.equal(await take(step, reader, told[index]), told[index]);
      });

    it(`a screen reader in ${name} is given nothing of the article but the article, where marks are painted`, async () => {
      const isArticle = ({ role }) => role === 'article';
      await reader.goTo(`${reader.url}/demo/`);
      await reader.run(`() => document.querySelector('article-context').ready`);
      // An engine names the elements of a new page one after the other.
      const article = async (tries = 50) => {
        const told = outline(await reader.tree(), isArticle);
        return tries === 0 || /heading “/u.test(told) ? told : article(tries - 1);
      };
      const marked = await article();
      await reader.run(`() => document.querySelector('article-context').remove()`);
      assert.equal(marked, await article());
      assert.match(marked, /Turkey and Azerbaijan on Thursday/u);
    });
  });
}
