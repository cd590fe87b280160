/** Wherever a page has the article, or a part of it, that is found, and nothing else is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksInScope } from '../../../src/hast/hast-scope.js';
import { randomCase } from '../../cases/random/prose.js';
import { otherNews } from '../../cases/reprints/other-news.js';
import { fragmentOf } from '../rehype/marked-mentions.js';
import { articleParagraphs, realDossier } from '../../cases/real-dossier.js';

const dossier = realDossier();
const [headline = '', ...paragraphs] = articleParagraphs();
const news = otherNews.flatMap((story) => story.paragraphs);

const locatedIn = (html: string): string[] =>
  blocksInScope(fragmentOf(html), 'reprint', dossier).map(({ text }) => text.trim());

const each = (texts: readonly string[], tag: string): string =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const otherTexts = fc.array(fc.constantFrom(...news), { maxLength: 8 });
const part = { minLength: Math.ceil(paragraphs.length / 3) };

describe('a reprint', () => {
  it('a reprint is found with paragraphs left out and moved, among other stories and beside quotations of it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.subarray(paragraphs, part), fc.shuffledSubarray(paragraphs, part)),
        fc.nat(20),
        otherTexts,
        otherTexts,
        fc.boolean(),
        (printed, nth, before, after, hasHeadline) => {
          const quoted = printed.slice(nth, nth + 2);
          const own = hasHeadline ? [headline, ...printed] : printed;
          const title = hasHeadline ? `<h1>${headline}</h1>` : '';
          const html = `<div>${each(before, 'p')}</div><div class="story">${title}${each(printed, 'p')}</div><div>${each(after, 'p')}</div><ol>${each(quoted, 'li')}</ol>`;
          expect(locatedIn(html)).toEqual(own);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('no reprint is found in other prose, even below the article’s headline', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...news), { maxLength: 30 }), randomCase, (texts, { texts: more }) => {
        expect(locatedIn(`<h1>${headline}</h1>${each([...texts, ...more], 'p')}`)).toEqual([]);
      }),
    );
  });
});
