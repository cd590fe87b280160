/** However the words of a text are marked up, a syntax tree has the same mentions. */
import fc from 'fast-check';
import type { ElementContent, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import type { Dossier } from '../../../src/dossier/schema/schema.js';
import { rehypeArticleContext } from '../../../src/rehype/rehype-article-context.js';
import { cutText } from '../../cases/random/edges.js';
import { markedUp, randomEdits, type Child, type Edit } from '../../cases/random/markup.js';
import { randomCase } from '../../cases/random/prose.js';
import { articleParagraphs, realDossier } from '../../cases/real-dossier.js';
import { fragmentOf, markedMentions } from './marked-mentions.js';

function hastOf(child: Child): ElementContent {
  if (typeof child === 'string') return { type: 'text', value: child };
  if (child.tag === '#comment') return { type: 'comment', value: 'Freedonia' };
  return { type: 'element', tagName: child.tag, properties: {}, children: child.children.map(hastOf) };
}

const treeOf = (texts: readonly string[], edits: readonly Edit[]): Root => ({
  type: 'root',
  children: texts.map((text) => hastOf(markedUp(text, edits))),
});

/** Each entry, and the words that are marked for it. */
const inTree = (tree: Root): string[] =>
  markedMentions(tree).map(({ entry, text }) => `${entry}: ${text.replaceAll(';', '')}`);
const inText = (texts: readonly string[], dossier: Dossier): string[] =>
  annotate(texts, dossier).map(({ entry, text }) => `${entry.id}: ${text}`);

describe('markup', () => {
  it('the markup of random prose changes no mention in a syntax tree', () => {
    fc.assert(
      fc.property(randomCase, randomEdits, ({ texts, dossier }, edits) => {
        const tree = treeOf(texts, edits);
        rehypeArticleContext({ dossier, scope: () => true, density: 'all' })(tree);
        expect(inTree(tree).toSorted()).toEqual(inText(texts, dossier).toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('the markup of the article changes no mention in a syntax tree', () => {
    const dossier = realDossier();
    const texts = articleParagraphs();
    const marked = rehypeArticleContext({ dossier, scope: () => true, density: 'all' });
    fc.assert(
      fc.property(fc.subarray(texts, { minLength: 1, maxLength: 4 }), randomEdits, (texts, edits) => {
        const tree = treeOf(texts, edits);
        marked(tree);
        expect(inTree(tree).toSorted()).toEqual(inText(texts, dossier).toSorted());
      }),
    );
  });

  it('the plugin changes nothing when it is run again', () => {
    fc.assert(
      fc.property(
        randomCase,
        randomEdits,
        fc.constantFrom('section', 'first', 'all'),
        ({ texts, dossier }, edits, density) => {
          const tree = treeOf(texts, edits);
          const mark = rehypeArticleContext({ dossier, scope: () => true, density });
          mark(tree);
          const once = structuredClone(tree);
          mark(tree);
          expect(tree).toEqual(once);
        },
      ),
    );
  });
});

describe('a block edge', () => {
  it('a block edge within a name takes that mention away, and no other', () => {
    fc.assert(
      fc.property(cutText, ({ html, dossier, whole }) => {
        const tree = fragmentOf(`<div>${html}</div>`);
        rehypeArticleContext({ dossier, scope: () => true, density: 'all' })(tree);
        expect(markedMentions(tree).map(({ text }) => text)).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });
});
