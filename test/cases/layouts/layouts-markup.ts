/** Markup that scripts, converters and browser extensions leave behind. */
import { inserted, type Layout } from '../reprints/page.js';

const page = (headline: string, paragraphs: readonly string[]): string =>
  `<main><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main>`;

const inText =
  (change: (text: string, index: number) => string): Layout =>
  ({ headline, paragraphs }) => page(headline, paragraphs.map(change)); // prettier-ignore

/** Each word in an element of its own; the spaces stand between. */
const perWord = (open: string, close: string): Layout =>
  inText((text) => text.replace(/[^\s\ue000-\ue1ff]+/gu, (word) => `${open}${word}${close}`));

const translated = inText(
  (text) => `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`,
);

const hardWrapped = inText((text) => text.replace(/((?:\S+ ){8})/gu, '$1<br>'));

const linkedParagraphs: Layout = ({ headline, paragraphs }) =>
  `<a href="/story"><h2>${headline}</h2></a><div>${paragraphs.map((text) => `<a href="/story" class="plain"><p>${text}</p></a>`).join('')}</div>`;

const numbered = inText((text, index) => text.replace(/^(..)/u, `$1${inserted(`[${String(index + 1)}] `)}`));

const indented = inText((text) => text.replace(/^(..)/u, `$1${inserted('\u2003\u2003')}`));

const starred: Layout = ({ headline, paragraphs }) =>
  page(headline, paragraphs).replaceAll('</p>\n<p>', '</p>\n<p>* * *</p>\n<hr><p>');

const inlineAdvert = inText((text, index) =>
  index === 4 ? text.replace('“intensity', `<span class="ad">${inserted('Advertisement ')}</span>“intensity`) : text,
);

const inert: Layout = ({ headline, paragraphs }) =>
  `<div role="dialog"><p>Sign in</p></div><div id="root" inert>${page(headline, paragraphs)}</div>`;

const inOverlay: Layout = ({ headline, paragraphs }) =>
  `<main><h1>Today</h1><p>Turkey and Armenia, and other stories.</p></main><dialog open>${page(headline, paragraphs)}</dialog>`;

const inForm: Layout = ({ headline, paragraphs }) =>
  `<form id="aspnetForm"><fieldset><legend>Turkey</legend>${page(headline, paragraphs)}</fieldset><input value="Armenia"></form>`;

const readerCaps: Layout = ({ headline, paragraphs: [first = '', ...rest] }) =>
  page(headline, [
    first.replace('Turkey', `<span aria-hidden="true">${inserted('T')}</span><span class="sr-only">T</span>urkey`),
    ...rest,
  ]);

const editorJs: Layout = ({ headline, paragraphs }) =>
  `<div class="codex-editor"><div class="ce-block"><div class="ce-block__content"><h2 class="ce-header" contenteditable="false">${headline}</h2></div></div>${paragraphs.map((text) => `<div class="ce-block"><div class="ce-block__content"><div class="ce-paragraph" contenteditable="false">${text}</div></div></div>`).join('')}</div>`;

export const markupLayouts: Readonly<Record<string, Layout>> = {
  'an element for each word': perWord('<span class="w">', '</span>'),
  'the wrappers of a translator': translated,
  'lines broken by hand': hardWrapped,
  'paragraphs that are links': linkedParagraphs,
  'numbered paragraphs': numbered,
  'paragraphs indented by spaces': indented,
  'stars between paragraphs': starred,
  'an advertisement within a sentence': inlineAdvert,
  'a dialog that makes the rest inert': inert,
  'a story opened over the front page': inOverlay,
  'a form around everything': inForm,
  'an initial that is there twice, once for screen readers': readerCaps,
  'an editor’s blocks': editorJs,
};
