/** What stands within an article’s paragraphs: links, emphasis, initials, notes. */
import { inserted, type Layout } from '../reprints/page.js';

const page = (headline: string, paragraphs: readonly string[]): string =>
  `<main><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main>`;

/** Changes the text of each paragraph but not the marks that it begins with. */
const inText =
  (change: (text: string, index: number) => string): Layout =>
  ({ headline, paragraphs }) => page(headline, paragraphs.map(change)); // prettier-ignore

const links = inText((text) =>
  text
    .replace(/Azerbaijan(?!i)|Nagorno-Karabakh|Recep Tayyip Erdoğan|German Marshall Fund/gu, '<a href="/topic" class="topic">$&</a>')
    .replace(/Turkish (?:military|Defence Ministry)/u, '<a href="/t">$&</a>'),
); // prettier-ignore

const emphasis = inText((text) =>
  text
    .replace('Nagorno-Karabakh', 'Nagorno-<em>Karabakh</em>')
    .replace('Recep Tayyip Erdoğan', '<b>Recep</b> Tayyip <b><i>Erd</i>oğan</b>')
    .replace('International Christian Concern', '<strong>I</strong>nternational <strong>C</strong>hristian <strong>C</strong>oncern')
    .replace('Turkey', 'Turk<i>ey</i>')
    .replace('NATO', '<abbr title="North Atlantic Treaty Organization">NATO</abbr>'),
); // prettier-ignore

const dropCap = inText((text, index) =>
  index === 0 ? text.replace('Turkey', '<span class="dropcap">T</span>urkey') : text,
);
const dropCaps = inText((text) => text.replace(/^(..)(\S)/u, '$1<span class="first-letter">$2</span>'));
const dropCapFloat = inText((text, index) =>
  index === 0 ? text.replace('Turkey', '<span class="cap" style="float:left;font-size:3em">T</span>urkey') : text,
);
const smallCaps = inText((text) =>
  text.replace(/^(..)((?:\S+ ){3})/u, '$1<span style="font-variant:small-caps">$2</span>'),
);

const notes = inText((text, index) =>
  text
    .replace(/Nagorno-Karabakh|Erdoğan|German Marshall Fund/gu, `$&<sup class="ref"><a href="#n${String(index)}">${inserted(`[${String(index + 1)}]`)}</a></sup>`)
    .replace('Defence Ministry', `Defence<sup>${inserted('7')}</sup> Ministry`),
); // prettier-ignore

const wordBreaks = inText((text) =>
  text.replace(/Azerbaijan/gu, 'Azer<wbr>baijan').replace(/Karabakh/gu, '<wbr>Karabakh'),
);

const comments = inText((text) =>
  text.replace(/Turkey/gu, 'Tur<!-- ad slot -->key').replace(/ Defence/u, ' <!-- x -->Defence'),
);

const tips = inText((text) =>
  text
    .replace('NATO', `<span class="tip">NATO<span class="tip-text" hidden>${inserted('An alliance that Turkey joined in 1952')}</span></span>`)
    .replace('German Marshall Fund', `German Marshall Fund<span aria-hidden="true">${inserted(' ⧉')}</span>`),
); // prettier-ignore

const ruby = inText((text) =>
  text.replace(
    /Baku/u,
    `<ruby>Baku<rp>${inserted('(')}</rp><rt>${inserted('bah-koo')}</rt><rp>${inserted(')')}</rp></ruby>`,
  ),
);

const timeAndData = inText((text) =>
  text
    .replace('August 2020', '<time datetime="2020-08">August 2020</time>')
    .replace('In 2009', '<time>In 2009</time>')
    .replace('Isparta', '<data value="TR32">Isparta</data>')
    .replace('“1915 events,”', '<q>“1915 events,”</q>'),
);

const corrections = inText((text) =>
  text
    .replace('According to the AP', '<ins>According to the AP</ins>')
    .replace('third-largest', `<del>${inserted('second-largest')}</del>${inserted(' ')}<ins>third-largest</ins>`)
    .replace('Ozgur', '<mark>Ozgur</mark>'),
); // prettier-ignore

const fontPerLetter = inText((text) =>
  text.replace(/Ankara/gu, (name) => name.replace(/./gu, '<font color="#333">$&</font>')),
);

const icons = inText((text) =>
  text.replace(/Turkey(?=,)/gu, `Turkey<svg width="9" height="9"><title>${inserted('flag')}</title></svg>`).replace('Armenia and', '<img alt="flag" src="data:,">Armenia and'),
); // prettier-ignore

const lineBreaks = inText((text) =>
  text.replace('German Marshall', 'German<br>\nMarshall').replace('Recep Tayyip', 'Recep<br> Tayyip'),
);

export const inlineLayouts: Readonly<Record<string, Layout>> = {
  'links on names': links,
  'emphasis inside names': emphasis,
  'a drop cap': dropCap,
  'a drop cap in each paragraph': dropCaps,
  'a floating drop cap': dropCapFloat,
  'first words in small capitals': smallCaps,
  'footnote numbers on names and in them': notes,
  'word breaks in names': wordBreaks,
  'comments in names': comments,
  'hidden tips on names': tips,
  'ruby on a name': ruby,
  'times, data and quotations as elements': timeAndData,
  'corrections marked': corrections,
  'an element for each letter': fontPerLetter,
  'pictures beside names': icons,
  'a line break within names': lineBreaks,
};
