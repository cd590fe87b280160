import { expect } from '@open-wc/testing';
import {
  addWidget, expectSamePage, mentionOf, mount, newWidget, pageHtml, place, show, textsOf,
} from '../support/support.js'; // prettier-ignore
import { samplePage } from '../support/sample-dossier.js';

const inline = { attributes: { marks: 'inline' } };
const marks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('article-context-mark')];
const markedTexts = (): string[] => marks().map(({ textContent }) => textContent);

describe('inline marks', () => {
  it('inline marks wrap the words and leave the text as it was', async () => {
    const main = place(samplePage);
    const text = main.textContent;
    const widget = await addWidget(inline);
    expect(marks().map((mark) => [mark.textContent, mark.getAttribute('kind')])).to.deep.equal([
      ['Bank of ', 'entity'],
      ['Freedonia', 'entity'],
      ['Sylvania', 'entity'],
      ['lost strip', 'contested'],
    ]);
    expect(main.textContent).to.equal(text);
    expect([...CSS.highlights.keys()]).to.be.empty;
    expect(textsOf(widget)).to.deep.equal(['Bank of Freedonia', 'Freedonia', 'Sylvania', 'lost strip']);
  });

  it('inline marks are underlined by the widget’s own style', async () => {
    await mount(samplePage, inline);
    for (const mark of marks()) expect(getComputedStyle(mark).textDecorationLine).to.equal('underline');
  });

  it('inline marks wrap a name that inline tags cut up, part by part', async () => {
    const main = place('<p>The <a href="#b">Bank <em>of <b>Free</b>donia</em></a> is <b>lo</b>st strip.</p>');
    const before = main.innerHTML;
    const widget = await addWidget(inline);
    expect(markedTexts()).to.deep.equal(['Bank ', 'of ', 'Free', 'donia', 'lo', 'st strip']);
    expect(main.querySelector('a b article-context-mark')).to.exist;
    for (const { range, text, block, start, end } of widget.mentions) {
      expect(range.toString()).to.equal(text);
      expect(block.textContent.slice(start, end)).to.equal(text);
    }
    widget.remove();
    expect(main.innerHTML).to.equal(before);
  });

  it('inline marks show which one the card is open for', async () => {
    const widget = await mount(samplePage, inline);
    await show(widget, 'Bank of Freedonia');
    const active = (): string =>
      marks()
        .filter((mark) => mark.hasAttribute('active'))
        .map(({ textContent }) => textContent)
        .join('');
    expect(active()).to.equal('Bank of Freedonia');
    await show(widget, 'lost strip');
    expect(active()).to.equal('lost strip');
    widget.hide();
    expect(active()).to.equal('');
  });
});

describe('taking inline marks off', () => {
  it('taking inline marks off restores the page to the byte, node for node', async () => {
    const main = place(samplePage);
    const nodes = textNodes(main);
    const html = pageHtml();
    const widget = await addWidget(inline);
    expect(pageHtml() === html).to.be.false;
    widget.remove();
    expectSamePage(html);
    expect(textNodes(main).every((node, index) => node === nodes[index])).to.be.true;
  });

  it('inline marks are taken off when the widget is disabled or marks otherwise, and can come back', async () => {
    const main = place(samplePage);
    const html = main.innerHTML;
    const widget = await addWidget(inline);
    widget.disabled = true;
    await widget.ready;
    expect(main.innerHTML).to.equal(html);
    widget.disabled = false;
    await widget.ready;
    expect(marks()).to.have.lengthOf(4);
    widget.marks = 'none';
    await widget.ready;
    expect(main.innerHTML).to.equal(html);
    expect(widget.mentions).to.have.lengthOf(4);
  });

  it('taking inline marks off keeps what the page has changed in the meantime', async () => {
    const main = place(samplePage);
    const widget = await addWidget(inline);
    const [first, second] = main.querySelectorAll('p');
    const inMark = mentionOf(widget, 'lost strip').range.startContainer as Text;
    inMark.data = 'found strip';
    first!.append(' And more.');
    first!.querySelector('article-context-mark')!.before('great ');
    main.querySelector('h1')!.remove();
    widget.remove();
    expect(marks()).to.have.lengthOf(0);
    expect(second!.textContent).to.equal('Nobody spoke of the found strip at the meeting.');
    expect(first!.textContent).to.equal('The great Bank of Freedonia lent money to Sylvania last year. And more.');
    expect(main.querySelectorAll('h1')).to.have.lengthOf(0);
  });

  it('taking inline marks off survives a page that has thrown the paragraphs away', async () => {
    const main = place(samplePage);
    const widget = await addWidget(inline);
    main.innerHTML = '<p>All new.</p>';
    widget.remove();
    expect(main.innerHTML).to.equal('<p>All new.</p>');
  });

  it('taking inline marks off takes nothing from another widget’s marks', async () => {
    const main = place('<div id="one"><p>Freedonia</p></div><div id="two"><p>Sylvania</p></div>');
    const html = main.innerHTML;
    const one = await addWidget({ attributes: { marks: 'inline', scope: '#one' } });
    const two = newWidget({ attributes: { marks: 'inline', scope: '#two' } });
    document.body.append(two);
    await two.ready;
    one.remove();
    expect(markedTexts()).to.deep.equal(['Sylvania']);
    two.remove();
    expect(main.innerHTML).to.equal(html);
  });
});

function textNodes(root: Node): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}
