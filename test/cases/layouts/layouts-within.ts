/** Pages that set things among the article's own paragraphs: repetitions of it, and what it does not say. */
import { authorBox, comments, share } from '../reprints/around.js';
import type { Article, Layout } from '../reprints/page.js';

const inParagraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

const page = ({ headline }: Article, body: string): string =>
  `<main><article><h1>${headline}</h1>${body}</article></main>`;

/** With a box after each paragraph that has one. */
const between = ({ paragraphs }: Article, boxes: Readonly<Record<number, string>>): string =>
  paragraphs.map((text, index) => `<p>${text}</p>${boxes[index] ?? ''}`).join('\n');

const interrupted =
  (boxes: (article: Article) => Readonly<Record<number, string>>): Layout =>
  (article) =>
    page(article, between(article, boxes(article)));

const sentence = (text: string | undefined, end: string): string => (text ?? '').split(end)[0] ?? '';

const shareLines: Layout = (article) => page(article, `${share(article)}${between(article, { 12: share(article) })}`);

const shareLineFirst: Layout = (article) =>
  `<header><h1>${article.headline}</h1></header><div class="body">${share(article)}${inParagraphs(article.paragraphs)}</div>`;

const pullQuotes = interrupted(({ plain }) => ({
  2: `<aside class="pullquote"><p>${sentence(plain[5], ',”')}</p></aside>`,
  8: `<aside><blockquote>${plain[3]?.split('and that the ')[1] ?? ''}</blockquote></aside>`,
  14: '<figure class="wp-block-pullquote"><blockquote><p>The last time that such exercises were held, war broke out</p><cite>International Christian Concern</cite></blockquote></figure>',
}));

const pullQuoteOfAParagraph = interrupted(({ plain }) => ({
  6: `<aside class="pullquote"><p>${plain[7] ?? ''}</p></aside>`,
}));

const notices = interrupted(() => ({
  3: '<p>Support our reporting from Turkey, Armenia and Azerbaijan with a gift of any size today.</p>',
  5: '<p class="promo">Like what you read? Our app has all of the news from Armenia, Azerbaijan and Turkey.</p>',
  10: '<p>This story is part of our series on NATO and Russia; the first part was on Israel.</p>',
}));

const remarks = interrupted(() => ({
  5: '<aside>An alliance of thirty states, Turkey among them since 1952, that promise to defend each other.</aside>',
  7: '<p><em>[Editor’s note: Armenia disputes this account of what Turkey did in the autumn of last year.]</em></p>',
  9: '<p><strong>What does the group that watches over Christians in Armenia and Turkey say?</strong></p>',
}));

const translated: Layout = (article) =>
  page(
    article,
    article.paragraphs
      .map((text) => `<p>${text}</p><p lang="tr">Türkiye ve Azerbaycan perşembe günü iki günlük bir ortak askerî tatbikat başlattı, dedi bakanlık.</p>`)
      .join(''),
  ); // prettier-ignore

const standfirst: Layout = (article) =>
  page(article, `<p class="standfirst">${article.plain[0] ?? ''}</p>${inParagraphs(article.paragraphs)}`);

const summary: Layout = (article) =>
  page(
    article,
    `<ul class="summary"><li>${sentence(article.plain[8], ',')}</li><li>${article.plain[7] ?? ''}</li></ul>${inParagraphs(article.paragraphs)}`,
  );

const commentsInside: Layout = (article) =>
  `<article><h1>${article.headline}</h1>${inParagraphs(article.paragraphs)}${comments(article)}${authorBox}</article>`;

const answers: Layout = (article) =>
  `<article><h1>${article.headline}</h1>${inParagraphs(article.paragraphs)}<div class="responses"><p>${article.plain[2] ?? ''}</p><p>Who wrote this? Azerbaijan did not start it, Armenia did.</p></div></article>`;

const cutWithNotice: Layout = ({ headline, paragraphs }) =>
  `<article><h1>${headline}</h1>${inParagraphs(paragraphs.slice(0, 5))}<p>Listen to our podcast on Turkey and Armenia.</p>${inParagraphs(paragraphs.slice(8))}</article>`;

export const withinLayouts: Readonly<Record<string, Layout>> = {
  'share lines with the headline in the article': shareLines,
  'a share line between headline and text': shareLineFirst,
  'pull quotes that repeat the text': pullQuotes,
  'a pull quote of a whole paragraph before it': pullQuoteOfAParagraph,
  'house notices in the dress of paragraphs': notices,
  'remarks of the site’s own in the dress of paragraphs': remarks,
  'a translation under each paragraph': translated,
  'a standfirst that is the first sentence again': standfirst,
  'a summary of the article’s own sentences': summary,
  'comments within the article element': commentsInside,
  'answers in plain paragraphs': answers,
  'a notice where three paragraphs were cut': cutWithNotice,
};
