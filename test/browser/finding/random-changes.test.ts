/** However a page changes its text, its mentions become those of a fresh start, and its DOM is as without the widget. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ArticleContextElement } from '../../../src/index.js';
import { change, randomChanges, type Change } from '../../cases/random/changes.js';
import { randomCase } from '../../cases/random/prose.js';
import '../../cases/random/seed.js';
import { addWidget, expectSamePage, pageHtml, place, until, wait } from '../support/support.js';

const mark = 'article-context-mark';

/** Which words of which element are marked as what. */
function mentionsOf(main: Element, { mentions }: ArticleContextElement): string {
  const elements = [...main.querySelectorAll(`:not(${mark})`)];
  const told = mentions.map(({ block, start, end, entry }) =>
    [elements.indexOf(block), start, end, entry.id].join(' '),
  );
  return told.join('\n');
}

// The runner shows a message and not its cause.
fc.configureGlobal({ ...fc.readConfigureGlobal(), includeErrorInReport: true });

const errors: string[] = [];
addEventListener('error', ({ message }) => errors.push(message));

describe('a page that changes in any way', function () {
  this.timeout(200_000);

  for (const marks of ['highlight', 'inline'])
    it(`a page that changes in any way has the mentions of a fresh start, and with ${marks} marks the DOM of a page without the widget`, async () => {
      await fc.assert(
        fc.asyncProperty(randomCase, randomChanges(marks), async ({ texts, dossier }, changes) => {
          const setup = { dossier, attributes: { marks, launcher: 'none', scope: 'main', density: 'all' } };
          const html = `<style>.away { display: none }</style>${texts.map((text) => `<p>${text}</p>`).join('')}`;

          const twin = place(html);
          for (const one of changes) change(twin, one, texts);
          const without = pageHtml();
          const fresh = await addWidget(setup);
          const expected = mentionsOf(twin, fresh);
          fresh.remove();
          twin.remove();

          const main = place(html);
          const widget = await addWidget(setup);
          await make(main, changes, texts);
          await until(() => mentionsOf(main, widget) === expected, `the mentions of a fresh start:\n${expected}`);
          for (const { range, text } of widget.mentions) expect(range.toString()).to.equal(text);
          if (marks === 'highlight') expect(main.innerHTML).to.equal(twin.innerHTML);
          widget.remove();
          expectSamePage(without);
          main.remove();
        }),
        { numRuns: 200, seed: Date.now() % 2 ** 31 },
      );
      expect(errors).to.deep.equal([]);
    });
});

async function make(main: Element, changes: readonly Change[], texts: readonly string[]): Promise<void> {
  for (const one of changes) {
    change(main, one, texts);
    if (one.pause > 0) await wait(one.pause);
  }
}
