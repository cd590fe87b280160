/**
 * Pages as publishers make them, with the article on them, and rewritten forms of it. On each, all that editors marked in
 * the article must be found where it stands, and nothing else anywhere.
 */
import { expect } from '@open-wc/testing';
import { cards } from 'virtual:dossier/cards';
import type { Mention } from '../../../src/index.js';
import type { GoldSpan } from '../../cases/editorial.js';
import { acrossLayouts } from '../../cases/layouts/layouts-across.js';
import { aroundLayouts } from '../../cases/layouts/layouts-around.js';
import { copyLayouts } from '../../cases/layouts/layouts-copies.js';
import { elementLayouts } from '../../cases/layouts/layouts-elements.js';
import { hiddenLayouts } from '../../cases/layouts/layouts-hidden.js';
import { inlineLayouts } from '../../cases/layouts/layouts-inline.js';
import { markupLayouts } from '../../cases/layouts/layouts-markup.js';
import { oldLayouts } from '../../cases/layouts/layouts-old.js';
import { partLayouts } from '../../cases/layouts/layouts-part.js';
import { silentLayouts } from '../../cases/layouts/layouts-silent.js';
import { systemLayouts } from '../../cases/layouts/layouts-systems.js';
import { otherNews } from '../../cases/reprints/other-news.js';
import { withinLayouts } from '../../cases/layouts/layouts-within.js';
import { articleOf, hasMarks, takePlaces, type ExpectedPlace, type Layout } from '../../cases/reprints/page.js';
import { originalReprint, type Reprint } from '../../cases/reprints/reprint.js';
import { isShort, score, summary, type Score, type Scored } from '../../cases/reprints/score.js';
import { rewordings } from '../../cases/reprints/variants.js';
import { letterVariants } from '../../cases/reprints/variants-letters.js';
import { wordVariants } from '../../cases/reprints/variants-words.js';
import { addWidget, consoleLines, later } from '../support/support.js';

let original: Reprint = [];

before(async () => {
  const article = await fetch('/dossiers/azerbaijan-turkey-exercises/article.txt');
  const gold = await fetch('/test/cases/gold.json');
  const texts = (await article.text()).split(/\n\s*\n/u).map((text) => text.trim());
  original = originalReprint(texts, (await gold.json()) as GoldSpan[], Object.values(cards.cards));
  expect(original.flatMap(({ places }) => places)).to.have.lengthOf.above(120);
});

const scores: Score[] = [];

after(() => {
  const total = summary('pages with reprints', scores);
  if (scores.some(isShort)) console.warn(total);
});

/** Makes a whole page of HTML the page of this test. */
function show(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const own = [...document.body.childNodes];
  const { dir, lang } = document.documentElement;
  document.documentElement.dir = page.documentElement.dir;
  document.documentElement.lang = page.documentElement.lang || lang;
  document.body.replaceChildren(...page.head.querySelectorAll('style'), ...page.body.childNodes);
  later(() => {
    document.body.replaceChildren(...own);
    Object.assign(document.documentElement, { dir, lang });
  });
}

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** Numbers for the text nodes, so that a place is a line of text. */
function numbered(): (node: Node) => string {
  const numbers = new Map<Node, number>();
  return (node) => {
    if (!numbers.has(node)) numbers.set(node, numbers.size);
    return String(numbers.get(node));
  };
}

async function scoreOf(layout: Layout, reprint: Reprint): Promise<Score> {
  consoleLines();
  show(layout(articleOf(reprint)));
  const expected = takePlaces(textNodes(document.body), reprint);
  expect(hasMarks(document.body.outerHTML)).to.be.false;
  const { mentions } = await addWidget({ dossier: null, attributes: { launcher: 'none' } });
  const numberOf = numbered();
  const result = score(
    expected.map((place) => expectedLine(place, numberOf)),
    mentions.map((mention) => foundLine(mention, numberOf)),
  );
  scores.push(result);
  return result;
}

function expectedLine({ id, kind, from, to }: ExpectedPlace, numberOf: (node: Node) => string): Scored {
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return { kind, line: lineOf(id, range, numberOf) };
}

function foundLine({ entry, via, range }: Mention, numberOf: (node: Node) => string): Scored {
  const kind = via === 'description' ? 'description' : via === 'near-spelling' ? 'near' : 'name';
  return { kind, line: lineOf(entry.id, range, numberOf) };
}

const lineOf = (id: string, range: Range, numberOf: (node: Node) => string): string =>
  `${id}: ${range.toString()} (${numberOf(range.startContainer)}:${range.startOffset}–${numberOf(range.endContainer)}:${range.endOffset})`;

function findsAll({ missed, extra }: Score): void {
  expect({ missed: missed.name, extra }).to.deep.equal({ missed: [], extra: [] });
}

const layouts: Readonly<Record<string, Layout>> = {
  ...systemLayouts,
  ...oldLayouts,
  ...inlineLayouts,
  ...markupLayouts,
  ...acrossLayouts,
  ...aroundLayouts,
  ...copyLayouts,
  ...partLayouts,
  ...withinLayouts,
  ...hiddenLayouts,
  ...elementLayouts,
};

describe('the reprint', () => {
  for (const [name, layout] of Object.entries(layouts))
    it(`the reprint is marked whole, and nothing else is, on a page with ${name}`, async () => {
      const result = await scoreOf(layout, original);
      expect(result.expected.name).to.be.above(15);
      findsAll(result);
    });
});

const news = otherNews.map(({ title, paragraphs }): [string, Layout] => [
  title,
  () => `<main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main>`,
]);

describe('a page without the article', () => {
  for (const [name, layout] of [...Object.entries(silentLayouts), ...news])
    it(`a page without the article is left alone: ${name}`, async () => {
      findsAll(await scoreOf(layout, original));
    });
});

/** Pages that differ in how the article is told from the rest. */
const varied = ['everything that a news site has', 'no main and no article element', 'an archive page of several stories', 'tables and fonts of the 1990s', 'one of three stories without boxes']; // prettier-ignore

describe('a reprint that was rewritten', () => {
  for (const [name, rewrite] of Object.entries(rewordings))
    it(`a reprint that was rewritten is marked whole, and nothing else is: ${name}`, async () => {
      for (const layout of varied) findsAll(await scoreOf(layouts[layout]!, rewrite(original)));
    });
});

describe('the first paragraphs of a reprint that was rewritten', () => {
  it('the first paragraphs of a reprint that was rewritten are marked, and nothing else is', async () => {
    const reworded = rewordings['words changed in most sentences']!(original);
    findsAll(await scoreOf(layouts['the first three paragraphs and a paywall']!, reworded));
  });
});

describe('a reprint in other letters or with other names', () => {
  for (const [name, rewrite] of Object.entries({ ...letterVariants, ...wordVariants }))
    it(`a reprint in other letters or with other names is marked whole, and nothing else is: ${name}`, async () => {
      findsAll(await scoreOf(layouts['everything that a news site has']!, rewrite(original)));
    });
});
