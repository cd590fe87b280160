/** Pages on which the article, or a part of it, is there more than once, and things that sites set between its paragraphs. */
import { inserted, type Article, type Layout } from '../reprints/page.js';

const inParagraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

const whole = ({ headline, paragraphs }: Article): string =>
  `<article><h1>${headline}</h1>${inParagraphs(paragraphs)}</article>`;

const copy = ({ plainHeadline, plain }: Article): string => `<h1>${plainHeadline}</h1>${inParagraphs(plain)}`;

/** The article with something after its sixth paragraph. */
const interrupted =
  (box: string): Layout =>
  ({ headline, paragraphs }) =>
    `<main><article><h1>${headline}</h1>${inParagraphs(paragraphs.slice(0, 6))}${box}${inParagraphs(paragraphs.slice(6))}</article></main>`;

const withEach =
  (html: (text: string, index: number) => string): Layout =>
  ({ headline, paragraphs }) =>
    `<article><h1>${headline}</h1>${paragraphs.map(html).join('\n')}</article>`;

const tabs: Layout = ({ headline, paragraphs }) =>
  `<main><h1>${headline}</h1><div role="tabpanel">${inParagraphs(paragraphs.slice(0, 9))}</div><div role="tabpanel" style="display:none">${inParagraphs(paragraphs.slice(9))}</div></main>`;

const unrendered: Layout = ({ headline, paragraphs }) =>
  `<main><h1>${headline}</h1>${paragraphs.map((text) => `<p style="content-visibility:auto;contain-intrinsic-size:50px">${text}</p>`).join('')}</main>`;

const twiceShown: Layout = (article) => `${whole(article)}<div class="desktop">${copy(article)}</div>`;

const hero: Layout = ({ plainHeadline, headline, paragraphs }) =>
  `<div class="hero"><h1>${plainHeadline}</h1></div><article><h2>${headline}</h2>${inParagraphs(paragraphs)}</article>`;

const machineCopies: Layout = (article) =>
  `<noscript>${copy(article)}</noscript><template>${copy(article)}</template>${whole(article)}<textarea>${article.plain.join('\n')}</textarea><script type="application/ld+json">{"articleBody":"${article.plain[0] ?? ''}"}</script>`;

const post = interrupted(
  '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Turkey and Azerbaijan launch joint drills near Nakhchivan, says Azerbaijan’s Defence Ministry <a href="#">pic.twitter.com/x</a></p>— AP (@AP) <a href="#">April 8, 2021</a></blockquote>',
);

const explainer = interrupted(
  '<div class="box"><h3>What is NATO?</h3><p>An alliance of thirty states, Turkey among them since 1952, that promise to defend each other.</p></div>',
);

const corrections: Layout = ({ headline, paragraphs }) =>
  `<main><article><p class="correction">Correction: an earlier version of this story misspelled the name of the president of Azerbaijan.</p><h1>${headline}</h1>${inParagraphs(paragraphs)}<p>This story was amended on 9 April: Turkey is NATO’s second-largest army.</p></article></main>`;

const roles: Layout = ({ headline, paragraphs }) =>
  `<div role="main"><div role="heading" aria-level="1">${headline}</div>${paragraphs.map((text) => `<div role="paragraph">${text}</div>`).join('')}</div>`;

const lists = withEach(
  (text, index) => `<ol><li><p>${text}</p><ul><li><a href="#">Turkey ${String(index)}</a></li></ul></li></ol>`,
);

const counters = withEach((text) => `<p>${text}<a class="count" href="#">${inserted(' 3 comments')}</a></p>`);

const transcript = withEach(
  (text, index) => `<p><button>${inserted('▶')}</button> <time>${inserted(`00:${String(index)}`)}</time> ${text}</p>`,
);

const searchMarks = withEach((text) => `<p>${text.replace(/Turk|Azer/gu, '<mark class="hl">$&</mark>')}</p>`);

const emoji = withEach(
  (text) => `<p>${text.replace(/Turkey/gu, `Turkey<span class="emoji" role="img">${inserted('🇹🇷')}</span>`)}</p>`,
);

const smallNotes = withEach((text) => `<p>${text.replace(/NATO/gu, `NATO<small>${inserted('[12]')}</small>`)}</p>`);

const spoken = withEach(
  (text) => `<p>${text.replace(/NATO/gu, `NATO<span class="sr-only">${inserted(' (the alliance)')}</span>`)}</p>`,
);

export const copyLayouts: Readonly<Record<string, Layout>> = {
  'a second half in a tab that is not shown': tabs,
  'paragraphs that are rendered when scrolled to': unrendered,
  'two copies, both shown': twiceShown,
  'the headline in a hero and over the text': hero,
  'copies that only machines read': machineCopies,
  'a post of a social network': post,
  'a box that explains': explainer,
  'corrections above and below': corrections,
  'roles instead of elements': roles,
  'lists within lists': lists,
  'a comment counter after each paragraph': counters,
  'a transcript with times and buttons': transcript,
  'the words of a search marked': searchMarks,
  'flags after names': emoji,
  'small note numbers after names': smallNotes,
  'words for screen readers': spoken,
};
