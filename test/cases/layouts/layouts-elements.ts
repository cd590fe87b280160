/** Pages whose paragraphs are made of unusual elements, or have such in them. */
import { tags, teasers } from '../reprints/around.js';
import { inserted, type Layout } from '../reprints/page.js';

const inText =
  (change: (text: string) => string): Layout =>
  ({ headline, paragraphs }) =>
    `<main><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${change(text)}</p>`).join('\n')}</article></main>`;

const afterKarabakh = (html: string): Layout =>
  inText((text) => text.replace(/Nagorno-Karabakh/gu, `Nagorno-Karabakh${html}`));

const flag = inText((text) => text.replace('Russia', '<img alt="flag" src="data:,">Russia'));

const customElements: Layout = ({ headline, paragraphs }) =>
  `<site-shell><site-header><site-menu><a href="#">Turkey</a></site-menu></site-header><story-page><story-headline>${headline}</story-headline>
<story-body>${paragraphs.map((text) => `<story-paragraph>${text}</story-paragraph>`).join('\n')}</story-body><story-related><story-card>Erdoğan in Baku</story-card></story-related></story-page></site-shell>`;

const title: Layout = ({ headline, plainHeadline, paragraphs }) =>
  `<ol class="breadcrumb"><li>World</li><li>${plainHeadline}</li></ol><div class="title">${headline}</div><div class="meta">8 April 2021</div><div class="body"><p>${paragraphs.join('</p><p>')}</p></div>`;

const word: Layout = ({ headline, paragraphs }) =>
  `<div class="WordSection1"><p class="MsoTitle"><b><span lang="EN-GB">${headline}<o:p></o:p></span></b></p>
${paragraphs.map((text) => `<p class="MsoNormal"><span lang="EN-GB" style="mso-ansi-language:EN-GB">${text.replace(/Azerbaijan/u, '<st1:country-region w:st="on"><st1:place w:st="on">Azerbaijan</st1:place></st1:country-region>').replace('Turkey', '<span class="SpellE">Turkey</span>')}<o:p></o:p></span></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>`).join('\n')}</div>`;

const plainText: Layout = ({ headline, paragraphs }) =>
  `<div style="white-space: pre-wrap">${[headline, ...paragraphs].join('\n\n')}</div>`;

const oneParagraph: Layout = ({ headline, paragraphs }) => `<h1>${headline}</h1><p>${paragraphs.join(' ')}</p>${tags}`;

const singleBreaks: Layout = ({ headline, paragraphs }) =>
  `<h1>${headline}</h1><div class="text">${paragraphs.join('<br>')}</div>${teasers}`;

const spans: Layout = ({ headline, paragraphs }) =>
  `<div><span class="h">${headline}</span>\n${paragraphs.map((text) => `<span class="para">${text}</span>`).join('\n')}</div>`;

const preformatted: Layout = ({ headline, paragraphs }) => `<pre>${[headline, ...paragraphs].join('\n\n')}</pre>`;

const preformattedEach: Layout = ({ headline, paragraphs }) =>
  `<h1>${headline}</h1>${paragraphs.map((text) => `<pre style="white-space: pre-wrap; font: inherit">${text}</pre>`).join('')}`;

const hypothesis = inText((text) =>
  text.replace(/Azerbaijan(?!i)|Karabakh|brief, but/gu, '<hypothesis-highlight class="hypothesis-highlight">$&</hypothesis-highlight>'),
); // prettier-ignore

const glossary = inText((text) => text.replace(/NATO|Isparta|Baku/gu, '<glossary-term key="x">$&</glossary-term>'));

export const elementLayouts: Readonly<Record<string, Layout>> = {
  'a flag within a wording': flag,
  'custom elements alone': customElements,
  'a headline in an element that is no heading': title,
  'pasted from Word, with smart tags': word,
  'preformatted text in a <div>': plainText,
  'preformatted text': preformatted,
  'a preformatted text for each paragraph': preformattedEach,
  'all of it in one paragraph': oneParagraph,
  'single line breaks for paragraphs': singleBreaks,
  'spans for paragraphs, a line each': spans,
  'the highlights of a reader’s extension': hypothesis,
  'custom elements around names': glossary,
  'raised notes that are words': afterKarabakh(`<sup><a href="#">${inserted('note a')}</a></sup>`),
  'raised letters for notes': afterKarabakh(`<sup>${inserted('a')}</sup>`),
  'numbers for notes that are links': afterKarabakh(`<a class="fn" href="#fn1">${inserted('1')}</a>`),
  'numbers for notes that style alone raises': afterKarabakh(`<span class="footnote">${inserted('2')}</span>`),
};
