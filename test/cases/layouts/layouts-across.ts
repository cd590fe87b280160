/** Pages on which a mention goes over the edge of an element, or around one. */
import type { Layout } from '../reprints/page.js';

/** Eleven words a line, each line at its place on the sheet. */
const pdf: Layout = ({ headline, paragraphs }) => {
  const lines = [headline, ...paragraphs].flatMap((text) => text.match(/(?:\S+ ?){1,11}/gu) ?? []);
  return `<div class="page">${lines.map((line, y) => `<div class="t y${String(y)}">${line}</div>`).join('\n')}</div>`;
};

const justified: Layout = ({ headline, paragraphs }) => {
  const lines = (text: string): string =>
    (text.match(/(?:\S+ ?){1,8}/gu) ?? []).map((line) => `<p class="line">${line}</p>`).join('');
  return `<h1>${headline}</h1>${paragraphs.map((text) => `<div class="text">${lines(text)}</div>`).join('\n')}`;
};

const icons: Layout = ({ headline, paragraphs }) => {
  const linked = (text: string): string =>
    text.replace(/\b(?:Turkish|Azeri|AP|German|Armenian)\b/gu, '<a href="#">$&<svg width="9" height="9"></svg></a>');
  return `<h1>${headline}</h1>${paragraphs.map((text) => `<p>${linked(text)}</p>`).join('\n')}`;
};

export const acrossLayouts: Readonly<Record<string, Layout>> = {
  'a PDF, each line in an element of its own': pdf,
  'justified lines, each in an element of its own': justified,
  'icons at the ends of links': icons,
};
