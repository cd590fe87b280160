/** Whatever a page does to the words of a text, its mentions are those of the words, and its DOM is its own. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { annotate } from '../../../src/annotate/annotate.js';
import type { ArticleContextElement } from '../../../src/index.js';
import { cutText } from '../../cases/random/edges.js';
import { markedUp, randomEdits, type Child, type Edit } from '../../cases/random/markup.js';
import { mentionKeys } from '../../cases/random/mention-key.js';
import { randomCase } from '../../cases/random/prose.js';
import { randomSetting, setAs, type Setting } from '../../cases/random/setting.js';
import '../../cases/random/seed.js';
import { type Setup, addWidget, expectSamePage, newWidget, pageHtml, place, textsOf } from '../support/support.js';

function domOf(child: Child): Node {
  if (typeof child === 'string') return document.createTextNode(child);
  if (child.tag === '#comment') return document.createComment('Freedonia');
  const element = document.createElement(child.tag);
  element.append(...child.children.map(domOf));
  return element;
}

/** Elements of a page: texts, set and marked up. */
const elementsOf = (texts: readonly string[], setting: Setting, edits: readonly Edit[]): Node[] =>
  texts.map((text, index) => domOf(markedUp(setAs(text, setting), edits, index === 0 ? 'h1' : 'p')));

function keysOn(main: Element, { mentions }: ArticleContextElement): string[] {
  const blocks = [...main.children];
  const texts = blocks.map(({ textContent }) => textContent.replaceAll(';', '\u00ad'));
  return mentionKeys(texts, mentions, ({ block }) => blocks.indexOf(block));
}

/** A page, while a widget is on it. */
async function on<T>(
  elements: readonly Node[],
  setup: Setup,
  look: (main: Element, widget: ArticleContextElement) => T | Promise<T>,
): Promise<T> {
  const main = place('');
  main.append(...elements);
  const widget = await addWidget(setup);
  try {
    return await look(main, widget);
  } finally {
    widget.remove();
    main.remove();
  }
}

function expectExact({ mentions }: ArticleContextElement): void {
  for (const { block, start, end, range, text } of mentions) {
    const words = block.textContent.slice(start, end);
    // In what no reader sees there is a semicolon.
    expect([range.toString(), words.replaceAll(';', '')]).to.deep.equal([words, text]);
  }
}

const bare = { attributes: { launcher: 'none' } };

// The runner shows a message and not its cause.
fc.configureGlobal({ ...fc.readConfigureGlobal(), includeErrorInReport: true });

describe('a page of any setting and markup', function () {
  this.timeout(60_000);

  it('a page of any setting and markup has the mentions of its words, however found, quoted as they are, at exact places', async () => {
    await fc.assert(
      fc.asyncProperty(randomCase, randomSetting, randomEdits, async ({ texts, dossier }, setting, edits) => {
        const expected = mentionKeys(texts, annotate(texts, dossier), ({ block }) => block);
        await on(elementsOf(texts, setting, edits), { ...bare, dossier }, (main, widget) => {
          expect(keysOn(main, widget)).to.deep.equal(expected);
          expectExact(widget);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('the article is found with all its mentions on a page of any setting and markup', async () => {
    const response = await fetch('/dossiers/azerbaijan-turkey-exercises/article.txt');
    const texts = (await response.text()).split(/\n\s*\n/u).map((text) => text.trim());
    const plain = texts.map((text, index) => domOf({ tag: index === 0 ? 'h1' : 'p', children: [text] }));
    const setup: Setup = { ...bare, dossier: null };
    const expected = await on(plain, setup, keysOn);
    expect(expected).to.have.lengthOf.above(120);
    await fc.assert(
      fc.asyncProperty(randomSetting, randomEdits, async (setting, edits) => {
        await on(elementsOf(texts, setting, edits), setup, (main, widget) => {
          expect(keysOn(main, widget)).to.deep.equal(expected);
          expectExact(widget);
        });
      }),
      { numRuns: 12 },
    );
  });

  for (const marks of ['highlight', 'inline'])
    it(`a page is the same to the byte after ${marks} marks, which are the same each time`, async () => {
      await fc.assert(
        fc.asyncProperty(randomCase, randomSetting, randomEdits, async ({ texts, dossier }, setting, edits) => {
          const main = place('');
          main.append(...elementsOf(texts, setting, edits));
          const before = pageHtml();
          const widget = newWidget({ dossier, attributes: { marks, launcher: 'none', density: 'all' } });
          document.body.append(widget);
          await widget.ready;
          const found = keysOn(main, widget);
          const marked = main.innerHTML;
          for (let times = 0; times < 2; times++) {
            await widget.refresh();
            expect(keysOn(main, widget)).to.deep.equal(found);
            expect(main.innerHTML).to.equal(marked);
          }
          widget.remove();
          expectSamePage(before);
          document.body.append(widget);
          await widget.ready;
          expect(keysOn(main, widget)).to.deep.equal(found);
          expect(main.innerHTML).to.equal(marked);
          widget.remove();
          expectSamePage(before);
          main.remove();
        }),
        { numRuns: 25 },
      );
    });

  it('a page has no mention across a block edge, and all others beside it', async () => {
    await fc.assert(
      fc.asyncProperty(cutText, async ({ html, dossier, whole }) => {
        const main = place(html);
        const widget = await addWidget({ attributes: { ...bare.attributes, scope: 'main' }, dossier });
        expect(textsOf(widget)).to.deep.equal(whole);
        widget.remove();
        main.remove();
      }),
      { numRuns: 60 },
    );
  });
});
