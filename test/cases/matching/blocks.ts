/**
 * HTML and what is prose in it, as data: a page and a syntax tree must be read alike. The names are those of the sample
 * dossier.
 */

export interface BlockCase {
  /** Goes on after "in". */
  readonly of: string;
  readonly html: string;
  /** Every mention, as the page's text has it from its first character to its last. */
  readonly has: readonly string[];
}

export const blockCases: readonly BlockCase[] = [
  { of: 'paragraphs', html: '<p>Freedonia</p><p>and Sylvania</p>', has: ['Freedonia', 'Sylvania'] },
  { of: 'headings', html: '<h2>Freedonia today</h2><h3>Sylvania</h3>', has: ['Freedonia', 'Sylvania'] },
  {
    of: 'list items and table cells',
    html: '<ul><li>Freedonia<li>a<ol><li>Sylvania</ol></ul><table><tr><td>Freedonia<td>Sylvania</table>',
    has: ['Freedonia', 'Sylvania', 'Freedonia', 'Sylvania'],
  },
  {
    of: 'loose text in a div',
    html: '<div>On Freedonia: <p>Nothing.</p> On Sylvania.</div>',
    has: ['Freedonia', 'Sylvania'],
  },
  {
    of: 'nested blocks',
    html: '<div>Before <blockquote>In <p>Freedonia, <b>now</b></p> of Sylvania</blockquote> after Freedonia</div>',
    has: ['Freedonia', 'Sylvania', 'Freedonia'],
  },
  {
    of: 'a name with inline tags in it',
    html: '<p>The <a href="#b">Bank <em>of <b>Free</b>donia</em></a> and <i>Syl</i>vania</p>',
    has: ['Bank of Freedonia', 'Freedonia', 'Sylvania'],
  },
  {
    of: 'a name over a source line break',
    html: '<p>the Bank\n      of Freedonia</p>',
    has: ['Bank\n      of Freedonia', 'Freedonia'],
  },
  { of: 'a name around one <br>, which is a space', html: '<p>lost<br>strip</p>', has: ['loststrip'] },
  { of: 'text after one <br>', html: '<p>In<br>Freedonia<br>now</p>', has: ['Freedonia'] },
  {
    of: 'text after two <br>, which part paragraphs',
    html: 'a lost<br><br>strip of<br> <br>Sylvania',
    has: ['Sylvania'],
  },
  { of: 'a name with a footnote in it', html: '<p>The lost<sup>1</sup> strip<sup>[2]</sup></p>', has: ['lost1 strip'] },
  {
    of: 'a name before a linked footnote',
    html: '<p>In Freedonia<sup><a href="#n">*</a></sup> now</p>',
    has: ['Freedonia'],
  },
  { of: 'a name with a comment in it', html: '<p>The lo<!-- not -->st <!-- seen -->strip</p>', has: ['lost strip'] },
  { of: 'a name after a comment', html: '<!-- Sylvania --><p><!-- a -->Freedonia<!-- b --></p>', has: ['Freedonia'] },
  { of: 'a name split by <wbr> and a soft hyphen', html: '<p>Free<wbr>do\u00adnia</p>', has: ['Freedo\u00adnia'] },
  {
    of: 'a name with a custom element between emphasised parts',
    html: '<p>The <em><b>lo</b><x-note></x-note><b>st</b></em> strip</p>',
    has: ['lost strip'],
  },
  { of: 'text after astral characters', html: '<p>😀 <b>😀</b> Freedonia</p>', has: ['Freedonia'] },
  { of: 'a name after an image', html: '<p><img alt="Sylvania">Freedonia</p>', has: ['Freedonia'] },
  {
    of: 'names a block edge parts',
    html: '<p>lost</p><p>strip</p><div>Bank <div>of Freedonia</div></div>',
    has: ['Freedonia'],
  },
  {
    of: 'words that a menu or a figure stands between',
    html: '<div>lost <nav>a</nav> strip<pre>b</pre></div>',
    has: [],
  },
  { of: 'words that a thing in the line stands between', html: '<p>lost <code>x</code> strip</p>', has: [] },
  {
    of: 'a drawing that has HTML in it',
    html: '<svg><title>Sylvania</title><g><text>Sylvania</text><foreignObject><p>Freedonia</p></foreignObject></g></svg>',
    has: ['Freedonia'],
  },
  { of: 'part of a word', html: '<p>Freedonians, un<b>Freedonia</b>n</p>', has: [] },
];

/** What is no prose: in each the name of a country is not found. */
export const notProse: readonly string[] = [
  '<pre>Freedonia</pre>', '<p><code>Freedonia</code></p>', '<button>Freedonia</button>', '<nav><p>Freedonia</p></nav>',
  '<script type="text/plain">Freedonia</script>', '<style>/* Freedonia */</style>', '<p hidden>Freedonia</p>',
  '<p><span aria-hidden="true">Freedonia</span></p>', '<div contenteditable>Freedonia</div>',
  '<div contenteditable="plaintext-only"><p>Freedonia</p></div>', '<textarea>Freedonia</textarea>',
  '<select><option>Freedonia</select>', '<svg><text>Freedonia</text></svg>', '<svg><foreignObject></foreignObject><desc>Freedonia</desc></svg>', '<template>Freedonia</template>',
  '<noscript>Freedonia</noscript>', '<p data-article-context-ignore>Freedonia</p>', '<iframe title="Freedonia"></iframe>',
]; // prettier-ignore

interface ReadingCase {
  /** Goes on after "gives". */
  readonly of: string;
  readonly html: string;
  /** The blocks as read, without space at their ends. */
  readonly texts: readonly string[];
}

export const readingCases: readonly ReadingCase[] = [
  {
    of: 'letters that are hidden from screen readers alone, to move one by one',
    html: '<h1 aria-label="In Freedonia"><span aria-hidden="true">In </span><span aria-hidden="true">Freedonia</span></h1>',
    texts: ['In Freedonia'],
  },
  {
    of: 'what an ordinal has raised, and no footnote mark',
    html: '<p>the 20<sup>th</sup> century<sup>3</sup></p>',
    texts: ['the 20th century'],
  },
  {
    of: 'paragraphs where a page has only line breaks',
    html: 'One,<br>still one.<br><br>Two.<br>\n<br><br>Three.',
    texts: ['One,\nstill one.', 'Two.', 'Three.'],
  },
  {
    of: 'a ruby’s base and not what stands over it',
    html: '<p><ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp>京<rt>きょう</rt></ruby>に</p>',
    texts: ['東京に'],
  },
  {
    of: 'a sign for a thing in the line, and none for what nobody sees',
    html: '<p>a<img alt="">b<script>c</script>d<span hidden>e</span>f<button>g</button>h</p>',
    texts: ['a\ufffcbdf\ufffch'],
  },
  {
    of: 'headings by tag or role',
    html: '<h2>One</h2><div role="heading">Two</div><p>Three</p>',
    texts: ['One', 'Two', 'Three'],
  },
];

/** The sections of these blocks: each heading is one of its own. */
export const sectionCase = {
  html: '<p>a</p><h2>b</h2><p>c</p><p>d</p><div role="heading">e</div><h3>f</h3><p>g</p>',
  sections: [0, 1, 2, 2, 3, 4, 5],
};
