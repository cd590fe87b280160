/** Pages that do not show all that they have: second copies that nobody sees, and an article that is not shown yet. */
import type { Article, Layout } from '../reprints/page.js';

const inParagraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

const whole = ({ headline, paragraphs }: Article): string =>
  `<article><h1>${headline}</h1>${inParagraphs(paragraphs)}</article>`;

const copy = ({ plainHeadline, plain }: Article): string => `<h1>${plainHeadline}</h1>${inParagraphs(plain)}`;

const afterCopyIn =
  (style: string): Layout =>
  (article) =>
    `<div style="${style}">${copy(article)}</div>${whole(article)}`;

const afterCopyInDetails: Layout = (article) =>
  `<details><summary>Print</summary>${copy(article)}</details>${whole(article)}`;

const sole =
  (before: string, after: string): Layout =>
  (article) =>
    `${before}${whole(article)}${after}`;

/** A dialog that is open may take the rest of the page from screen readers. */
const behindDialog: Layout = (article) =>
  `<div id="consent" role="dialog" aria-modal="true"><p>We value your privacy.</p><button>OK</button></div><div id="root" aria-hidden="true"><main>${whole(article)}</main></div>`;

/** Each paragraph twice, for phones and for others: which is seen, the style says. */
const twice =
  (hiddenFirst: boolean): Layout =>
  ({ headline, paragraphs, plain }) => {
    const hidden = (text: string): string => `<p class="phone" style="display: none">${text}</p>`;
    const shown = (text: string): string => `<p class="desk">${text}</p>`;
    const both = paragraphs.map((text, index) => [hidden(plain[index] ?? ''), shown(text)]);
    return `<main><h1>${headline}</h1>${both.map((pair) => (hiddenFirst ? pair : pair.reverse()).join('')).join('')}</main>`;
  };

export const hiddenLayouts: Readonly<Record<string, Layout>> = {
  'an invisible copy first': afterCopyIn('visibility: hidden'),
  'a copy off the screen first': afterCopyIn('position: absolute; left: -9999px'),
  'a copy of no height first': afterCopyIn('height: 0; overflow: hidden'),
  'a transparent copy first': afterCopyIn('opacity: 0; position: absolute'),
  'a copy in closed <details> first': afterCopyInDetails,
  'each paragraph after a copy for phones': twice(true),
  'each paragraph before a copy for phones': twice(false),
  'the article alone and not shown yet': sole('<div style="display: none">', '</div>'),
  'the article cloaked until a script has run': sole('<style>[v-cloak] { display: none }</style><div v-cloak>', '</div>'),
  'the article in a closed dialog': sole('<main><h1>Today</h1><p>News of Turkey.</p></main><dialog>', '</dialog>'),
  'a dialog that hides the rest from screen readers': behindDialog,
  'a <nav> around everything': sole('<nav><main>', '</main></nav>'),
}; // prettier-ignore
