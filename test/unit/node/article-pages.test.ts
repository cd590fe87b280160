/** The command line reads the article from publishers' pages as the widget does: what editors marked is found, and nothing else. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { readPageText } from '../../../src/hast/hast-scope.js';
import { parseHtml } from '../../../src/authoring/article/parse-html.js';
import { acrossLayouts } from '../../cases/layouts/layouts-across.js';
import { aroundLayouts } from '../../cases/layouts/layouts-around.js';
import { copyLayouts } from '../../cases/layouts/layouts-copies.js';
import { elementLayouts } from '../../cases/layouts/layouts-elements.js';
import { hiddenLayouts } from '../../cases/layouts/layouts-hidden.js';
import { inlineLayouts } from '../../cases/layouts/layouts-inline.js';
import { markupLayouts } from '../../cases/layouts/layouts-markup.js';
import { oldLayouts } from '../../cases/layouts/layouts-old.js';
import { silentLayouts } from '../../cases/layouts/layouts-silent.js';
import { systemLayouts } from '../../cases/layouts/layouts-systems.js';
import { withinLayouts } from '../../cases/layouts/layouts-within.js';
import { articleOf, type Layout } from '../../cases/reprints/page.js';
import { realDossier } from '../../cases/real-dossier.js';
import { lineOf, original, takeExpected } from '../hast/expected-places.js';
import { textOf, textsOf } from '../rehype/marked-mentions.js';

const dossier = realDossier();

/** What must be found on a page, and what is. */
function readOn(layout: Layout) {
  const { tree } = parseHtml(layout(articleOf(original)));
  if (!tree) throw new Error('not parsed');
  const expected = takeExpected(tree).map(({ line }) => line);
  const text = textOf(tree);
  const startOf = new Map(textsOf(tree).map(({ node, start }) => [node, start]));
  const { blocks, lacksReprint } = readPageText(tree, dossier);
  const texts = blocks.map((block) => block.text);
  const found = annotate(texts, dossier).map(({ entry, block, start, end }) => {
    const at = (offset: number): number => {
      const piece = blocks[block]!.pieces.findLast((one) => one.start <= offset)!;
      return startOf.get(piece.node.source)! + offset - piece.start;
    };
    return lineOf(entry.id, at(start), at(end - 1) + 1, text);
  });
  return { expected, found, lacksReprint };
}

/** A style sheet hides the copy, or shows it elsewhere, and a syntax tree has no style. */
const apart = new Set(['a print copy before the shown one', 'words for screen readers']);

const pages = Object.entries({
  ...systemLayouts,
  ...oldLayouts,
  ...inlineLayouts,
  ...markupLayouts,
  ...acrossLayouts,
  ...aroundLayouts,
  ...copyLayouts,
  ...withinLayouts,
  ...hiddenLayouts,
  ...elementLayouts,
}).filter(([name]) => !apart.has(name));

describe('the command line', () => {
  it.each(pages)('the command line finds all of the article and nothing else on a page with %s', (_, layout) => {
    const { expected, found, lacksReprint } = readOn(layout);
    expect(lacksReprint).toBe(false);
    expect(expected.length).toBeGreaterThan(15);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it.each(Object.entries(silentLayouts))(
    'the command line says that the article is not on a page with %s',
    (_, layout) => {
      expect(readOn(layout).lacksReprint).toBe(true);
    },
  );
});
