import { expect } from '@open-wc/testing';
import { readBlocks, type Block } from '../../src/page/blocks.js';
import { mount, place } from './support.js';

function read(root: Element): Block[] {
  const reading = readBlocks(root);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

interface Page {
  readonly of: string;
  readonly html: string;
  /** Every mention, as its range reads on the page. */
  readonly has: readonly string[];
}

const pages: Page[] = [
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
  { of: 'part of a word', html: '<p>Freedonians, un<b>Freedonia</b>n</p>', has: [] },
];

const notProse = [
  '<pre>Freedonia</pre>', '<p><code>Freedonia</code></p>', '<button>Freedonia</button>', '<nav><p>Freedonia</p></nav>',
  '<script type="text/plain">Freedonia</script>', '<style>/* Freedonia */</style>', '<p hidden>Freedonia</p>',
  '<p><span aria-hidden="true">Freedonia</span></p>', '<div contenteditable>Freedonia</div>',
  '<div contenteditable="plaintext-only"><p>Freedonia</p></div>', '<textarea>Freedonia</textarea>',
  '<select><option>Freedonia</select>', '<svg><text>Freedonia</text></svg>', '<template>Freedonia</template>',
  '<noscript>Freedonia</noscript>', '<p data-article-context-ignore>Freedonia</p>', '<iframe title="Freedonia"></iframe>',
]; // prettier-ignore

describe('the words of a page', () => {
  for (const { of, html, has } of pages)
    it(`are found in ${of}, and their offsets and ranges are exact`, async () => {
      const { mentions } = await mount(html);
      expect(mentions.map(({ range }) => range.toString())).to.deep.equal(has);
      for (const { block, start, end, range } of mentions)
        expect(block.textContent.slice(start, end)).to.equal(range.toString());
    });

  for (const html of notProse)
    it(`are left alone in ${html}`, async () => {
      const { mentions } = await mount(`${html}<p>but in Freedonia</p>`);
      expect(mentions.map(({ block }) => block.textContent)).to.deep.equal(['but in Freedonia']);
    });

  it('are the nearest block’s, which is what a mention names', async () => {
    const { mentions } = await mount('<section>On Freedonia <p>and <b>Sylvania</b></p></section>');
    expect(mentions.map(({ block }) => block.localName)).to.deep.equal(['section', 'p']);
  });

  it('are found in an element that is editable no more', async () => {
    const { mentions } = await mount('<div contenteditable="false">Freedonia</div>');
    expect(mentions).to.have.lengthOf(1);
  });

  it('keep what an ordinal has raised', () => {
    const main = place('<p>the 20<sup>th</sup> century<sup>3</sup></p>');
    expect(read(main).map(({ text }) => text)).to.deep.equal(['the 20th century']);
  });

  it('read as paragraphs where a page has only line breaks', () => {
    const main = place('One,<br>still one.<br><br>Two.<br>\n<br><br>Three.');
    const texts = read(main).map(({ text }) => text.trim());
    expect(texts).to.deep.equal(['One,\nstill one.', 'Two.', 'Three.']);
  });
});
