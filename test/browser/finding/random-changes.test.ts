/** However a page changes its text, its mentions become those of a fresh start, and its DOM is as without the widget. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ArticleContextElement } from '../../../src/index.js';
import { change, randomChanges, type Change } from '../../cases/random/changes.js';
import { randomCase } from '../../cases/random/prose.js';
import '../../cases/random/seed.js';
import { type Setup, addWidget, expectSamePage, pageHtml, place, until, wait } from '../support/support.js';

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

/** What makes a text long enough to be no clock and no ticker, which are not looked at. */
const paragraph = 'and that is all that was heard of it on the day.';

const errors: string[] = [];
addEventListener('error', ({ message }) => errors.push(message));

describe('a page that changes in any way', function () {
  this.timeout(60_000);

  for (const marks of ['highlight', 'inline'])
    it(`a page that changes in any way has the mentions of a fresh start, and with ${marks} marks the DOM of a page without the widget`, async () => {
      await fc.assert(
        fc.asyncProperty(randomCase, randomChanges(marks), async ({ texts: short, dossier }, changes) => {
          const texts = short.map((text) => `${text} ${paragraph}`);
          const setup = { dossier, attributes: { marks, launcher: 'none', scope: 'main', density: 'all' } };
          const html = `<style>.away { display: none }</style>${texts.map((text) => `<p>${text}</p>`).join('')}`;

          const { without, inside, mentions } = await freshStart(html, changes, texts, setup);
          await onPage(html, async (main) => {
            const widget = await addWidget(setup);
            await make(main, changes, texts);
            await until(() => mentionsOf(main, widget) === mentions, `the mentions of a fresh start:\n${mentions}`);
            for (const { range, text } of widget.mentions) expect(range.toString()).to.equal(text);
            if (marks === 'highlight') expect(main.innerHTML).to.equal(inside);
            widget.remove();
            expectSamePage(without);
          });
        }),
        { numRuns: 25 },
      );
      expect(errors).to.deep.equal([]);
    });
});

/** A page whose changes are over before there is a widget. */
const freshStart = (html: string, changes: readonly Change[], texts: readonly string[], setup: Setup) =>
  onPage(html, async (main) => {
    for (const one of changes) change(main, one, texts);
    const [without, inside] = [pageHtml(), main.innerHTML];
    const widget = await addWidget(setup);
    return { without, inside, mentions: mentionsOf(main, widget) };
  });

/** Takes all off the page again, so that the next case has its own. */
async function onPage<T>(html: string, look: (main: Element) => Promise<T>): Promise<T> {
  const main = place(html);
  try {
    return await look(main);
  } finally {
    for (const element of [main, ...document.querySelectorAll('article-context')]) element.remove();
  }
}

async function make(main: Element, changes: readonly Change[], texts: readonly string[]): Promise<void> {
  for (const one of changes) {
    change(main, one, texts);
    if (one.pause > 0) await wait(one.pause);
  }
}
