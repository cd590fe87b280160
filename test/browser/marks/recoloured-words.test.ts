/** A highlight paints words in `color`. Words that a page paints otherwise get lines of another kind. */
import { expect } from '@open-wc/testing';
import { buttonsOver, comesToLieOver, linedWords } from '../support/layer.js';
import { mentionOf, mount, resize, until, wait } from '../support/support.js';

before(() => resize(1000, 700));

const highlighted = (): string[] =>
  [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).map(wordsOf).sort(); // prettier-ignore
const wordsOf = ({ startContainer, startOffset, endOffset }: AbstractRange): string =>
  startContainer.textContent!.slice(startOffset, endOffset);

const gradient = 'background: linear-gradient(90deg, red, blue);';
const looks: Record<string, string> = {
  'a gradient that shows through transparent words': `${gradient} background-clip: text; color: transparent`,
  'a gradient, with a fill': `${gradient} -webkit-background-clip: text; -webkit-text-fill-color: transparent`,
  'a fill of their own': '-webkit-text-fill-color: teal',
  'outlines': '-webkit-text-stroke: 1px black; color: gold',
  'nothing': 'color: rgb(0 0 0 / 0)',
}; // prettier-ignore

describe('words that the page paints otherwise than in their colour', () => {
  for (const [what, css] of Object.entries(looks))
    it(`words that the page paints otherwise than in their colour get no highlight, but lines over them: ${what}`, async () => {
      const widget = await mount(`<h1 style="${css}">Sylvania</h1><p>Freedonia in black.</p>`);
      await comesToLieOver(widget, mentionOf(widget, 'Sylvania'));
      expect(highlighted()).to.deep.equal(['Freedonia']);
      expect(linedWords(widget)).to.deep.equal(['Sylvania']);
      widget.remove();
      expect(widget.shadowRoot!.querySelector('.marks')).to.equal(null);
    });

  it('words in a headline whose gradient is that of an element around them get lines over them', async () => {
    const widget = await mount(
      `<h1 style="${gradient} background-clip: text; color: transparent"><span>News of <b>Sylvania</b></span></h1>`,
    );
    await comesToLieOver(widget, mentionOf(widget, 'Sylvania'));
    expect(highlighted()).to.deep.equal([]);
  });

  it('lines over words add no tab stops where the launcher is the one', async () => {
    const widget = await mount(`<h1 style="${looks['nothing']!}">Sylvania</h1><p>Freedonia</p>`);
    await until(() => buttonsOver(widget).length === 1);
    expect(buttonsOver(widget)[0]!.tabIndex).to.equal(-1);
  });

  it('words in a colour of their own, links and white words on a dark ground are highlighted as ever', async () => {
    const widget = await mount(
      `<p style="color: #fff; background: #124">Sylvania</p><p>In <a href="#f" style="color: rgb(0 0 0 / 0.5)">Freedonia</a> all is quiet.</p>`,
    );
    await wait(100);
    expect(highlighted()).to.deep.equal(['Freedonia', 'Sylvania']);
    expect(buttonsOver(widget)).to.deep.equal([]);
  });

  it('words that are turned get a highlight even where buttons lie over the others', async () => {
    const html = '<div><p>Freedonia</p><p style="rotate: 20deg">Sylvania</p></div>';
    const widget = await mount(html, { attributes: { marks: 'inline' } });
    await wait(50);
    widget.remove();
    const main = document.querySelector('main')!;
    Object.assign(main.querySelector('div')!, { __k: {} });
    document.body.append(widget);
    await widget.ready;
    await comesToLieOver(widget, mentionOf(widget, 'Freedonia'));
    await until(() => highlighted().length > 0);
    expect(highlighted()).to.deep.equal(['Sylvania']);
    expect(linedWords(widget)).to.deep.equal(['Freedonia']);
  });
});
