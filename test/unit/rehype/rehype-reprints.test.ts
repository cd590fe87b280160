/** The article as a syntax tree, plain and as publishers' pages have it: what editors marked must be marked, and nothing else. */
import { describe, expect, it } from 'vitest';
import { rehypeArticleContext } from '../../../src/rehype/rehype-article-context.js';
import { aroundLayouts } from '../../cases/layouts/layouts-around.js';
import { copyLayouts } from '../../cases/layouts/layouts-copies.js';
import { inlineLayouts } from '../../cases/layouts/layouts-inline.js';
import { markupLayouts } from '../../cases/layouts/layouts-markup.js';
import { oldLayouts } from '../../cases/layouts/layouts-old.js';
import { partLayouts } from '../../cases/layouts/layouts-part.js';
import { silentLayouts } from '../../cases/layouts/layouts-silent.js';
import { systemLayouts } from '../../cases/layouts/layouts-systems.js';
import { articleOf, type Layout } from '../../cases/reprints/page.js';
import type { Scored } from '../../cases/reprints/score.js';
import { realDossier } from '../../cases/real-dossier.js';
import { lineOf, original, takeExpected, wordsOf } from '../hast/expected-places.js';
import { markedMentions, textOf, treeOf } from './marked-mentions.js';

const dossier = realDossier();
const markAll = rehypeArticleContext({ dossier, density: 'all' });

const apart = new Set([
  // A style sheet hides the copy, and a syntax tree has no style.
  'a print copy before the shown one',
  // They describe what a name stands for, and are marked as well.
  'words for screen readers',
]);

/** What must be marked on a page, and what is. */
function markedOn(layout: Layout): { expected: readonly Scored[]; found: string[] } {
  const tree = treeOf(layout(articleOf(original)));
  const expected = takeExpected(tree);
  const text = textOf(tree);
  markAll(tree);
  expect(textOf(tree)).toBe(text);
  return { expected, found: markedMentions(tree).map(({ entry, start, end }) => lineOf(entry, start, end, text)) };
}

const wholePages = Object.entries({
  ...systemLayouts,
  ...oldLayouts,
  ...inlineLayouts,
  ...markupLayouts,
  ...aroundLayouts,
  ...copyLayouts,
}).filter(([name]) => !apart.has(name));

const plain: Layout = ({ headline, paragraphs }) =>
  `<article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;

describe('the reprint in a syntax tree', () => {
  it('the reprint in a syntax tree is marked whole, and nothing else is, on a plain page', () => {
    const { expected, found } = markedOn(plain);
    expect(expected).toHaveLength(original.flatMap(({ places }) => places).length);
    expect(found.toSorted()).toEqual(expected.map(({ line }) => line).toSorted());
  });

  it.each(wholePages)(
    'the reprint in a syntax tree is marked whole, and nothing else is, on a page with %s',
    (_, layout) => {
      const { expected, found } = markedOn(layout);
      expect(found.toSorted()).toEqual(expected.map(({ line }) => line).toSorted());
    },
  );

  it.each(Object.entries(partLayouts))(
    'the names in the reprint are marked, and nothing else is, on a page with %s',
    (_, layout) => {
      const { expected, found } = markedOn(layout);
      const names = expected.flatMap(({ line, kind }) => (kind === 'description' ? [] : line));
      expect(names.length).toBeGreaterThan(15);
      // What a description stands for may be missing, or another.
      const described = new Set(expected.flatMap(({ line, kind }) => (kind === 'description' ? wordsOf(line) : [])));
      expect(found.filter((line) => !described.has(wordsOf(line))).toSorted()).toEqual(names.toSorted());
    },
  );
});

describe('a syntax tree without the article', () => {
  it.each(Object.entries(silentLayouts))('a syntax tree without the article is left alone: %s', (_, layout) => {
    expect(markedOn(layout).found).toEqual([]);
  });
});
