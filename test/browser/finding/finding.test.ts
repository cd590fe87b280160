import { expect, oneEvent } from '@open-wc/testing';
import { mainContents } from '../../cases/matching/main-contents.js';
import { addWidget, consoleLines, later, mount, newWidget, place, textsOf } from '../support/support.js';

let headline = '';
let paragraphs: readonly string[] = [];

before(async () => {
  const article = await fetch('/dossiers/azerbaijan-turkey-exercises/article.txt');
  const blocks = (await article.text()).split('\n\n').map((block) => block.trim());
  [headline = '', ...paragraphs] = blocks;
  expect(paragraphs).to.have.lengthOf.greaterThan(15);
});

const inParagraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const builtIn = { dossier: null };

describe('finding the reprint', () => {
  it('the widget marks all of an article that stands on a plain page', async () => {
    const widget = await mount(`<article><h1>${headline}</h1>${inParagraphs(paragraphs)}</article>`, builtIn);
    expect(widget.state).to.equal('ready');
    expect(widget.confidence).to.be.within(0.95, 1);
    const marked = new Set(widget.mentions.map(({ block }) => block.localName));
    expect([...marked]).to.deep.equal(['h1', 'p']);
    expect(textsOf(widget)).to.include.members(['Azerbaijan', 'enclave', 'NATO', 'Recep Tayyip Erdoğan']);
  });

  it('the widget takes in a headline that stands outside the article’s element', async () => {
    const page = `<header><h1>${headline}</h1><p>By our staff</p></header><div>${inParagraphs(paragraphs)}</div>`;
    const widget = await mount(page, builtIn);
    expect(widget.confidence).to.be.within(0.95, 1);
    expect(widget.mentions[0]?.block.localName).to.equal('h1');
  });

  it('the widget leaves comments and other stories alone, though they name the same things', async () => {
    const widget = await mount(
      `<article>${inParagraphs(paragraphs)}</article>
      <aside><h2>More on Azerbaijan</h2><ul><li>Turkey and Armenia talk</li><li>NATO meets in Ankara</li></ul></aside>
      <section id="comments"><p>I think Turkey and Azerbaijan are right about Nagorno-Karabakh.</p>
      <blockquote>${paragraphs[1]!}</blockquote><p>No, Armenia is.</p></section>`,
      builtIn,
    );
    expect(widget.state).to.equal('ready');
    for (const { block, text } of widget.mentions) expect(block.closest('article'), text).to.exist;
  });

  it('the widget leaves the page’s chrome alone, though it repeats the headline', async () => {
    const widget = await mount(
      `<div class="bar">You are reading: ${headline}</div><h2>${headline}</h2>
      <ol class="breadcrumb"><li><a href="#">World</a></li><li>${headline}</li></ol>
      <article><h1>${headline}</h1>${inParagraphs(paragraphs)}</article>
      <aside><h2><a href="#">${headline}</a></h2><h2>Most read</h2><p>${headline}</p></aside>`,
      builtIn,
    );
    for (const { block, text } of widget.mentions) expect(block.closest('article'), text).to.exist;
    expect(widget.mentions[0]?.block.localName).to.equal('h1');
  });

  it('the widget finds an article among boxes that the page sets between its paragraphs', async () => {
    const box = '<div class="ad"><p>Fly to Turkey for little money this summer, or to Armenia.</p></div>';
    const html = paragraphs.map((text, index) => `<p>${text}</p>${index % 4 === 3 ? box : ''}`).join('');
    const widget = await mount(`<article>${html}</article>`, builtIn);
    expect(widget.confidence).to.be.above(0.9);
    for (const { block, text } of widget.mentions) expect(block.closest('.ad') === null, text).to.be.true;
  });

  it('the widget finds half of an article, and says that it is half', async () => {
    const half = paragraphs.slice(0, paragraphs.length / 2);
    const widget = await mount(`<article>${inParagraphs(half)}</article>`, builtIn);
    expect(widget.state).to.equal('ready');
    expect(widget.confidence).to.be.within(0.25, 0.75);
  });

  it('the widget finds an article whose paragraphs are in another order', async () => {
    const widget = await mount(`<article>${inParagraphs(paragraphs.toReversed())}</article>`, builtIn);
    expect(widget.confidence).to.be.within(0.85, 1);
    expect(new Set(widget.mentions.map(({ block }) => block)).size).to.be.above(12);
  });

  it('the widget finds an article that has nothing but line breaks for paragraphs', async () => {
    const widget = await mount(`<div>${[headline, ...paragraphs].join('<br><br>')}</div>`, builtIn);
    expect(widget.confidence).to.be.within(0.95, 1);
    const { block, start, end, text } = widget.mentions.at(-1)!;
    expect(block.textContent.slice(start, end)).to.equal(text);
  });

  it('the widget says “not found” of a page on another subject, once, and marks nothing', async () => {
    const lines = consoleLines();
    place(
      `<article><h1>Turkey votes</h1><p>Voters in Turkey and Azerbaijan went to the polls on Sunday.</p></article>`,
    );
    const before = document.body.innerHTML;
    const widget = newWidget(builtIn);
    const errors: unknown[] = [];
    widget.addEventListener('article-context-error', ({ detail }) => errors.push(...detail.issues));
    document.body.append(widget);
    await widget.ready;
    expect(widget.state).to.equal('not-found');
    expect(errors).to.deep.equal([{ code: 'reprint-not-found', path: [], args: {} }]);
    expect(widget.mentions).to.have.lengthOf(0);
    expect(widget.confidence).to.equal(0);
    expect([...CSS.highlights.keys()]).to.be.empty;
    expect(lines.map(({ level }) => level)).to.deep.equal(['info']);
    widget.remove();
    expect(document.body.innerHTML).to.equal(before);
  });

  it('the widget finds the article after all when the page has changed and `refresh()` is called', async () => {
    const widget = await mount('<article id="late"></article>', builtIn);
    expect(widget.state).to.equal('not-found');
    document.querySelector('#late')!.innerHTML = inParagraphs(paragraphs);
    const ready = oneEvent(widget, 'article-context-ready');
    void widget.refresh();
    await ready;
    expect(widget.state).to.equal('ready');
    expect(widget.mentions).to.have.lengthOf.above(0);
  });
});

describe('the scope', () => {
  const page = `<div class="a"><p>Freedonia</p></div><main><div class="b"><p>Sylvania</p><div class="b">lost strip</div></div></main>`;

  it('the scope “page” is the main content', async () => {
    const widget = await inBody(page, { scope: 'page' });
    expect(textsOf(widget)).to.deep.equal(['Sylvania', 'lost strip']);
    expect(widget.confidence).to.equal(1);
  });

  for (const [what, html] of Object.entries(mainContents))
    it(`the scope “page” is ${what}`, async () => {
      const widget = await inBody(html, { scope: 'page', density: 'all' });
      expect(textsOf(widget)).to.include('Sylvania');
      expect(textsOf(widget)).not.to.include('Freedonia');
      const there = html.split('Sylvania').length - 1;
      expect(textsOf(widget)).to.have.lengthOf(there);
    });

  it('the scope is every place that a selector names, each once', async () => {
    const widget = await inBody(page, { scope: '.a, .b' });
    expect(textsOf(widget)).to.deep.equal(['Freedonia', 'Sylvania', 'lost strip']);
  });

  it('the scope is empty, and so not found, where a selector names nothing', async () => {
    consoleLines();
    const widget = await inBody(page, { scope: '.nowhere' });
    expect(widget.state).to.equal('not-found');
  });

  it('the scope is the reprint where a selector is none, with one warning', async () => {
    const lines = consoleLines();
    place(`<article>${inParagraphs(paragraphs)}</article>`);
    const widget = await addWidget({ ...builtIn, attributes: { scope: 'p[' } });
    await widget.refresh();
    expect(widget.state).to.equal('ready');
    expect(widget.mentions).to.have.lengthOf.above(0);
    expect(lines).to.have.lengthOf(1);
    expect(lines[0]?.level).to.equal('warn');
    expect(lines[0]?.text).to.contain('p[');
  });

  async function inBody(html: string, attributes: Record<string, string>) {
    const content = document.createElement('div');
    content.innerHTML = html;
    document.body.append(content);
    later(() => {
      content.remove();
    });
    return addWidget({ attributes });
  }
});
