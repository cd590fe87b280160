/** A syntax tree is read by the rules by which a page is. */
import { describe, expect, it } from 'vitest';
import { rehypeArticleContext } from '../../../src/rehype/rehype-article-context.js';
import { sample } from '../../browser/support/sample-dossier.js';
import { blockCases, notProse, readingCases, sectionCase } from '../../cases/matching/blocks.js';
import { blocksOf, fragmentOf, markedMentions } from '../rehype/marked-mentions.js';

/** What is marked in it. */
function markedIn(html: string): string[] {
  const tree = fragmentOf(html);
  rehypeArticleContext({ dossier: sample, density: 'all' })(tree);
  return markedMentions(tree).map(({ text }) => text);
}

describe('the words of a syntax tree', () => {
  it.each(blockCases)('are found in $of', ({ html, has }) => {
    expect(markedIn(html)).toEqual(has);
  });

  it.each(notProse)('are left alone in %s', (html) => {
    expect(markedIn(`${html}<p>but in Freedonia</p>`)).toEqual(['Freedonia']);
    expect(markedIn(html)).toEqual([]);
  });

  it.each(readingCases)('are read: $of', ({ html, texts }) => {
    expect(blocksOf(fragmentOf(html)).map(({ text }) => text.trim())).toEqual(texts);
  });

  it('are counted in sections from each heading', () => {
    expect(blocksOf(fragmentOf(sectionCase.html)).map(({ section }) => section)).toEqual(sectionCase.sections);
  });
});
