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
  it.each(blockCases.map(({ of, html, has }) => [of, html, has] as const))(
    'a syntax tree has just the mentions that a reader would see in %s',
    (_, html, has) => {
      expect(markedIn(html)).toEqual(has);
    },
  );

  it.each(notProse)('the words of a syntax tree are left alone in %s', (html) => {
    expect(markedIn(`${html}<p>but in Freedonia</p>`)).toEqual(['Freedonia']);
    expect(markedIn(html)).toEqual([]);
  });

  it.each(readingCases.map(({ of, html, texts }) => [of, html, texts] as const))(
    'reading a syntax tree gives %s',
    (_, html, texts) => {
      expect(blocksOf(fragmentOf(html)).map(({ text }) => text.trim())).toEqual(texts);
    },
  );

  it('names are marked in all parts of a text node that is too long for one block', () => {
    const filler = 'and then they went on for a while. '.repeat(1000);
    expect(markedIn(`<pre>Freedonia ${filler} Sylvania ${filler} Freedonia</pre>`)).toEqual([
      'Freedonia',
      'Sylvania',
      'Freedonia',
    ]);
  });

  it('the blocks of a syntax tree are counted in sections from each heading', () => {
    expect(blocksOf(fragmentOf(sectionCase.html)).map(({ section }) => section)).toEqual(sectionCase.sections);
  });
});
