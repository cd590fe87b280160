/** Pages on which much else stands between and around the article’s paragraphs. */
import { above, bareReadMore, below, comments, cookieBanner, menu, otherCaption, readMore, related, shareLinks, tagList, tags, teasers } from '../reprints/around.js'; // prettier-ignore
import type { Article, Layout } from '../reprints/page.js';

/** The paragraphs with what stands after some of them. */
const between = ({ paragraphs }: Article, boxes: Readonly<Record<number, string>>): string =>
  paragraphs.map((text, index) => `<p>${text}</p>${boxes[index] ?? ''}`).join('\n');

const inMain = ({ headline }: Article, body: string): string =>
  `<main><article><h1>${headline}</h1>${body}</article></main>`;

const everything: Layout = (article) =>
  `${above(article)}${inMain(article, between(article, { 1: readMore, 4: otherCaption, 7: teasers, 12: shareLinks, 16: bareReadMore }))}${below(article)}`;

const noMain: Layout = (article) =>
  `<body>${menu}<div class="x1"><div class="x2">${article.headline}</div>${between(article, {})}${tags}</div>${teasers}${comments(article)}</body>`;

const readMores: Layout = (article) =>
  inMain(
    article,
    between(article, {
      0: readMore,
      3: bareReadMore,
      6: '<p>Read more: Turkey’s drones over Nagorno-Karabakh</p>',
      9: '<p><a href="#">→ Erdoğan’s long year</a></p>',
      13: '<ul><li><a href="#">Armenia asks Russia for arms</a></li><li><a href="#">NATO looks on</a></li></ul>',
    }),
  );

const subheads: Layout = (article) =>
  inMain(
    article,
    between(article, {
      2: '<h2>An old quarrel</h2>',
      5: '<h2>What the group says</h2>',
      9: '<h3>In the mountains of Turkey</h3>',
      13: '<h2>Ankara and Baku, side by side</h2>',
      16: '<h2>1915 and after: Armenians remember</h2>',
    }),
  );

const captions: Layout = (article) =>
  inMain(
    article,
    between(article, {
      0: otherCaption,
      5: '<figure><img alt=""><figcaption>Turkey’s President Recep Tayyip Erdoğan, left, in Baku (Reuters)</figcaption></figure>',
      10: '<div class="wp-caption"><img alt=""><p class="wp-caption-text">A street in Isparta, Turkey</p></div>',
      15: '<div class="gallery"><dl><dt><img alt=""></dt><dd>Israel sells drones to many</dd></dl></div>',
    }),
  );

const adverts: Layout = (article) =>
  inMain(
    article,
    between(article, {
      1: '<div class="ad"><p>Advertisement</p><p>Spend your summer in Turkey: from £299 with half board and a flight from Ankara.</p></div>',
      9: '<aside class="signup"><p>Sign up for our letter on NATO and Turkey, every Monday morning in your inbox.</p></aside>',
      14: '<div data-ad><a href="#">Hotels in Baku</a></div>',
    }),
  );

const twoCopies: Layout = (article) =>
  `<style>.print-only{display:none}</style><div class="print-only"><h1>${article.plainHeadline}</h1>${article.plain.map((text) => `<p>${text}</p>`).join('')}</div>${inMain(article, between(article, {}))}`;

const twoCopiesAfter: Layout = (article) =>
  `${inMain(article, between(article, {}))}<div hidden id="print">${article.plain.map((text) => `<p>${text}</p>`).join('')}</div><div style="display:none" class="amp">${article.plain.map((text) => `<p>${text}</p>`).join('')}</div>`;

const summaryBox: Layout = (
  article,
) => `<main><article><h1>${article.headline}</h1><p class="standfirst">Ankara and Baku drill together again, months after the war with Armenia over Nagorno-Karabakh.</p>
<div class="key-points"><h2>Key points</h2><ul><li>Turkey and Azerbaijan hold a two-day drill</li><li>An NGO is worried about Nagorno-Karabakh</li></ul></div>${between(article, {})}</article></main>`;

const byline: Layout = (
  article,
) => `<main><article><header><p class="kicker"><a href="#">Turkey</a></p><h1>${article.headline}</h1><p class="byline">By <a href="#">Aylin Demir</a> in Ankara</p><p><time>8 April 2021</time></p></header>
<p class="dateline-box">ANKARA, Turkey</p>${between(article, {})}<p class="credits">Additional reporting by AP in Baku, Azerbaijan</p><p><em>Aylin Demir is our correspondent in Turkey.</em></p></article></main>`;

const commentsOnly: Layout = (article) =>
  `${inMain(article, between(article, {}))}<div class="disqus"><ul>${[0, 2, 5, 15, 17].map((index) => `<li><div class="c"><blockquote>${article.plain[index] ?? ''}</blockquote><p>Turkey, Armenia, Azerbaijan: all the same to me.</p></div></li>`).join('')}</ul></div>`;

const details: Layout = (article) =>
  `<main><h1>${article.headline}</h1><div>${article.paragraphs
    .slice(0, 4)
    .map((text) => `<p>${text}</p>`)
    .join('')}<details open><summary>Show all of the story</summary>${article.paragraphs
    .slice(4)
    .map((text) => `<p>${text}</p>`)
    .join('')}</details><details><summary>About Turkey</summary><p>A republic since 1923.</p></details></div></main>`;

const closedDetails: Layout = (article) =>
  `<main><h1>${article.headline}</h1><details><summary>Read the article</summary>${between(article, {})}</details></main>`;

const rightToLeft: Layout = (article) =>
  `<html dir="rtl" lang="he"><body><nav><a href="#">טורקיה</a></nav><main><h2>מאמר באנגלית</h2><article dir="ltr" lang="en"><h1>${article.headline}</h1>${between(article, {})}</article><p>תגובות: Turkey, Armenia</p></main></body></html>`;

const listItems: Layout = (article) =>
  `<h1>${article.headline}</h1><ul class="story">${article.paragraphs.map((text) => `<li>${text}</li>`).join('')}</ul>${tagList}`;

const definitions: Layout = (article) =>
  `<h1>${article.headline}</h1><dl>${article.paragraphs.map((text, index) => `<dt>${String(index + 1)}</dt><dd>${text}</dd>`).join('')}</dl><dl><dt>Turkey</dt><dd>A state that is a member of NATO</dd></dl>`;

const slides: Layout = (article) =>
  `<div class="slides"><section><h1>${article.headline}</h1></section>${article.paragraphs.map((text, index) => `<section class="slide"><div class="no">${String(index + 1)} of 19</div><div class="inner"><p>${text}</p></div><button>Next</button></section>`).join('')}<section><h2>More</h2><p>Armenia in pictures</p></section></div>`;

const shadowBeside: Layout = (article) =>
  `<main><lazy-related><template shadowrootmode="open"><p>${article.plain[1] ?? ''}</p></template></lazy-related><article><h1>${article.headline}</h1>${between(article, { 6: '<lazy-ad><template shadowrootmode="open"><p>Turkey by air</p></template></lazy-ad>' })}</article></main>`;

const chrome: Layout = (article) =>
  `${cookieBanner}<div class="sticky">Reading: ${article.plainHeadline}</div><h2>${article.plainHeadline}</h2><title>${article.plainHeadline}</title>${inMain(article, between(article, {}))}<aside><h2><a href="#">${article.plainHeadline}</a></h2><p>${article.plainHeadline}</p>${related(article)}</aside>`;

const columns: Layout = (article) =>
  `<div class="col1"><h1>${article.headline}</h1>${article.paragraphs
    .slice(0, 7)
    .map((text) => `<p>${text}</p>`)
    .join('')}</div><div class="col2">${article.paragraphs
    .slice(7, 13)
    .map((text) => `<p>${text}</p>`)
    .join('')}</div><div class="col3">${article.paragraphs
    .slice(13)
    .map((text) => `<p>${text}</p>`)
    .join('')}</div><div class="col4">${teasers}</div>`;

/** What is said there of last year and of Azerbaijan does not date the article's own exercises. */
const afterLastYear: Layout = ({ headline, paragraphs }) =>
  `<article><h2>More skiers</h2><p>Visitors from Azerbaijan filled the hotels, a third more of them than last year.</p></article><article><h2>${headline}</h2>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;

export const aroundLayouts: Readonly<Record<string, Layout>> = {
  'after a story that speaks of last year': afterLastYear,
  'everything that a news site has': everything,
  'no main and no article element': noMain,
  '“read more” lines between paragraphs': readMores,
  'subheads that the site put in': subheads,
  'captions of other pictures': captions,
  'advertisements between paragraphs': adverts,
  'a print copy before the shown one': twoCopies,
  'hidden copies after the shown one': twoCopiesAfter,
  'a standfirst and key points of the site’s own': summaryBox,
  'a byline and credits': byline,
  'comments that quote paragraph after paragraph': commentsOnly,
  'most of it in <details>': details,
  'all of it in closed <details>': closedDetails,
  'a left-to-right article on a right-to-left page': rightToLeft,
  'paragraphs as list items': listItems,
  'paragraphs as definitions': definitions,
  'a slide for each paragraph': slides,
  'shadow hosts beside and within': shadowBeside,
  'chrome that repeats the headline': chrome,
  'three columns': columns,
};
