import { expect } from '@open-wc/testing';
import { addWidget, later, mount, place } from '../support/support.js';
import { samplePage } from '../support/sample-dossier.js';

const inline = { attributes: { marks: 'inline' } };
const marks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('article-context-mark')];

function addStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  later(() => {
    style.remove();
  });
}

const boxes = (main: HTMLElement): string =>
  JSON.stringify([...main.querySelectorAll('h1, p')].map((element) => element.getBoundingClientRect()));

describe('the page’s own styles', () => {
  it('the page’s own styles find nothing to break in a mark, whatever they force on every element', async () => {
    const main = place(samplePage);
    await addWidget(inline);
    const before = boxes(main);
    addStyle(`
      @layer page { p * { display: none !important; font-size: 40px !important; float: left !important } }
      article * { display: block !important; position: absolute !important; margin: 9px !important; padding: 9px !important;
        border: 3px solid red !important; background: red !important; opacity: 0.1 !important; transform: rotate(9deg) !important;
        text-decoration: none !important; visibility: hidden !important; transition: all 9s !important; unicode-bidi: bidi-override !important }
      article { all: unset !important; display: block !important } article h1, article p { all: revert !important }
      [role='button'] { cursor: wait !important; user-select: none !important }
      [role='button']::before, p *::after { content: 'x' !important; display: block !important }
      article-context-mark { text-transform: uppercase !important }`);
    for (const mark of marks()) {
      const { display, float, position, opacity, fontSize, visibility, userSelect, textTransform, cursor } =
        getComputedStyle(mark);
      expect([display, float, position, opacity]).to.deep.equal(['inline', 'none', 'static', '1']);
      expect([visibility, textTransform, cursor]).to.deep.equal(['visible', 'none', 'auto']);
      expect(userSelect).to.not.equal('none');
      expect(fontSize).to.equal(getComputedStyle(mark.parentElement!).fontSize);
      expect(getComputedStyle(mark).textDecorationLine).to.equal('underline');
      for (const pseudo of ['::before', '::after']) expect(getComputedStyle(mark, pseudo).content).to.equal('none');
    }
    expect(boxes(main)).to.equal(before);
  });

  it('the page’s own styles still colour the words of a link, and weigh those that are stressed', async () => {
    addStyle('a { color: rgb(1, 2, 3); font-style: italic } strong { font-weight: 900 }');
    await mount('<p><a href="#s">Sylvania</a> and <strong>Freedonia</strong></p>', inline);
    const [link, strong] = marks().map((mark) => getComputedStyle(mark));
    expect([link!.color, link!.fontStyle]).to.deep.equal(['rgb(1, 2, 3)', 'italic']);
    expect(strong!.fontWeight).to.equal('900');
  });
});

describe('a page with inline marks', () => {
  it('a page with inline marks is laid out as without them', async () => {
    const main = place(samplePage);
    const before = boxes(main);
    await addWidget(inline);
    expect(marks()).to.have.lengthOf(4);
    expect(boxes(main)).to.equal(before);
  });

  it('a page with inline marks gives a selection, and what is copied, as without them', async () => {
    const main = place(samplePage);
    const widget = await addWidget();
    const copy = (): string[] => {
      const selection = getSelection()!;
      selection.selectAllChildren(main);
      return [selection.toString(), main.innerText];
    };
    const before = copy();
    widget.marks = 'inline';
    await widget.ready;
    expect(marks()).to.have.lengthOf(4);
    expect(copy()).to.deep.equal(before);
    const [first, second] = marks();
    getSelection()!.setBaseAndExtent(first!.firstChild!, 2, second!.firstChild!, 4);
    expect(getSelection()!.toString()).to.equal('nk of Free');
    getSelection()!.removeAllRanges();
  });

  it('inline marks take new looks without being made anew', async () => {
    const widget = await mount(samplePage, inline);
    const [mark] = marks();
    widget.underline = 'double';
    await widget.ready;
    expect(marks()[0] === mark).to.be.true;
    expect(getComputedStyle(mark!).textDecorationStyle).to.equal('double');
  });
});
