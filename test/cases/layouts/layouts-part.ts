/** Pages that have only some of the article, or have it in pieces. */
import { comments, menu, related } from '../reprints/around.js';
import type { Article, Layout } from '../reprints/page.js';

const page = (headline: string, paragraphs: readonly string[]): string =>
  `<main><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main>`;

const paywall: Layout = (article) =>
  `${menu}${page(article.headline, article.paragraphs.slice(0, 3))}<div class="paywall"><h2>Read on</h2><p>To read all we write on Turkey and Armenia, subscribe for £1 a week.</p></div>${related(article)}`;

const teaser: Layout = ({ headline, paragraphs, plain }) =>
  `<main><h1>${headline}</h1><div>${paragraphs
    .slice(0, 3)
    .map((text) => `<p>${text}</p>`)
    .join(
      '',
    )}<p>Subscribe to read on.</p></div><div style="display: none">${plain.map((text) => `<p>${text}</p>`).join('')}</div></main>`;

const lastHalf: Layout = ({ paragraphs }) =>
  `<main><article><h1>Turkey and its neighbours (continued)</h1><p><a href="/1">← Page 1</a></p>${paragraphs
    .slice(10)
    .map((text) => `<p>${text}</p>`)
    .join('')}<p>Page 2 of 2</p></article></main>`;

const firstPage: Layout = ({ headline, paragraphs }) =>
  `${page(headline, paragraphs.slice(0, 9))}<ul class="pages"><li>1</li><li><a href="/2">2: Turkey and Armenia</a></li></ul>`;

const reversed: Layout = ({ headline, paragraphs }) => page(headline, paragraphs.toReversed());

const everyOther: Layout = ({ headline, paragraphs }) =>
  page(
    headline,
    paragraphs.filter((_, index) => index % 2 === 0),
  );

const noHeadline: Layout = ({ paragraphs }) => page('Drills again', paragraphs);

const longQuotation: Layout = ({
  paragraphs,
}) => `<main><article><h1>What Ahval says of the drills</h1><p>Our colleagues have looked at the news from Turkey and Azerbaijan this week. They write:</p>
<blockquote>${paragraphs
  .slice(4, 12)
  .map((text) => `<p>${text}</p>`)
  .join(
    '',
  )}</blockquote><p>We asked the government of Armenia what it thinks of that. It told us to ask Russia, and Russia told us to ask Turkey.</p>
<p>NATO has not answered our letter.</p></article></main>`;

const withOpinion: Layout = ({
  headline,
  paragraphs,
}) => `<main><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}<hr><h2>Our opinion</h2>
<p>It is time that NATO asked Turkey what it wants from Armenia, and that Russia did as it promised in Moscow last autumn.</p><p>Erdoğan will not do it by himself.</p></article></main>`;

const amongOthers: Layout = (
  article,
) => `<div class="day"><div class="story"><h2>Armenia votes in June</h2><p>Armenia will vote on 20 June, its prime minister said on Thursday after he had met the leaders of the parties in Yerevan.</p><p>Russia welcomed it.</p></div>
<div class="story"><h2>${article.headline}</h2>${article.paragraphs.map((text) => `<p>${text}</p>`).join('')}</div><div class="story"><h2>Turkey shuts its cafés</h2><p>Turkey will be shut for all of Ramadan, President Erdoğan said in Ankara, as the numbers rise.</p></div></div>`;

const amongOthersFlat: Layout = (
  article,
) => `<div class="day"><h2>Armenia votes in June</h2><p>Armenia will vote on 20 June, its prime minister said on Thursday after he had met the leaders of the parties in Yerevan.</p>
<h2>${article.headline}</h2>${article.paragraphs.map((text) => `<p>${text}</p>`).join('')}<h2>Turkey shuts its cafés</h2><p>Turkey will be shut for all of Ramadan, President Erdoğan said in Ankara, as the numbers rise.</p></div>`;

const bare: Layout = ({ headline, paragraphs }) =>
  `<h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;

const divs: Layout = (article: Article) =>
  `<div class="s"><div class="t">${article.headline}</div>${article.paragraphs.map((text) => `<div>${text}</div><div>&nbsp;</div>`).join('')}</div>${comments(article)}`;

const framesOfSections: Layout = ({ headline, paragraphs }) =>
  `<main><section><h1>${headline}</h1><p>${paragraphs.slice(0, 5).join('</p><p>')}</p></section><section><h2>Background</h2><p>${paragraphs.slice(5, 12).join('</p><p>')}</p></section><section class="more"><h2>Elsewhere: Israel votes</h2><p>Israel goes to the polls again, the fourth time in two years.</p></section><section><h2>History</h2><p>${paragraphs.slice(12).join('</p><p>')}</p></section></main>`;

const inParagraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

const standfirst: Layout = ({ headline, paragraphs }) =>
  `<main><h1>${headline}</h1><p class="standfirst">${paragraphs[0] ?? ''}</p><p class="byline">By our own correspondent</p><div class="body">${inParagraphs(paragraphs.slice(1))}</div></main>`;

const introInHeader: Layout = ({ headline, paragraphs }) =>
  `<article><header><h1>${headline}</h1>${inParagraphs(paragraphs.slice(0, 2))}</header><figure><img alt=""></figure><div class="body">${inParagraphs(paragraphs.slice(2))}</div></article>`;

const lastApart: Layout = ({ headline, paragraphs, plain }) =>
  `<main><h1>${headline}</h1><div class="body">${inParagraphs(paragraphs.slice(0, -1))}</div><p><a href="#more">Continue</a></p><div class="more">${inParagraphs(paragraphs.slice(-1))}</div><ol class="comments"><li><p>${plain[3] ?? ''}</p></li></ol></main>`;

export const partLayouts: Readonly<Record<string, Layout>> = {
  'the first three paragraphs and a paywall': paywall,
  'the first three paragraphs, and all of it hidden': teaser,
  'the second page of two': lastHalf,
  'the first page of two': firstPage,
  'paragraphs from last to first': reversed,
  'every other paragraph': everyOther,
  'another headline': noHeadline,
  'a long quotation in another story': longQuotation,
  'an opinion of the site’s own after it': withOpinion,
  'one of three stories, each in a box': amongOthers,
  'one of three stories without boxes': amongOthersFlat,
  'a page without any landmark': bare,
  'a <div> for each paragraph': divs,
  'sections with another story between': framesOfSections,
  'the first paragraph above the element of the text': standfirst,
  'the first two paragraphs above the element of the text': introInHeader,
  'the last paragraph below the element of the text': lastApart,
};
