/** Starts that cannot be as they should: parts that do not arrive, scripts that have replaced what the widget calls. */
import { expect } from '@open-wc/testing';
import type { ArticleContextElement } from '../../../src/index.js';
import { becomes, openPage, widgetsOn, type FramedPage } from '../support/page-in-frame.js';
import { addWidget, consoleLines, frame, mount, newWidget, place, show, until, wait } from '../support/support.js'; // prettier-ignore

const tag = '<script type="module" src="/src/embed.ts"></script>';
let article = '';

before(async () => {
  const response = await fetch('/dossiers/azerbaijan-turkey-exercises/article.txt');
  article = (await response.text())
    .split('\n\n')
    .map((block, index) => (index === 0 ? `<h1>${block}</h1>` : `<p>${block}</p>`))
    .join('');
});

/** A page on which some parts of the widget are not to be had. */
const pageWithout = (...parts: string[]): Promise<FramedPage> => {
  const imports = Object.fromEntries(parts.map((part) => [part, '/nowhere.js']));
  return openPage(`<script type="importmap">${JSON.stringify({ imports })}</script>${tag}`, `<main>${article}</main>`);
};

const marksOn = ({ view }: FramedPage): number =>
  [...view.CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);

const asKept = (part: string): string[] => [part, part.replace(/\.ts$/u, '.js')];

describe('a part that does not arrive', function () {
  this.timeout(60_000);

  for (const [name, ...parts] of [
    ['the phrases', '/__virtual/dossier/phrases.js'],
    ['the words of the widget', ...asKept('/src/locales/en.ts')],
    ['what follows the page', ...asKept('/src/session/follow-page.ts')],
  ] as const)
    it(`without ${name} the article is marked all the same, cards open, and one line says what is missing`, async () => {
      const framed = await pageWithout(...parts);
      await becomes(framed.page, 'ready');
      const [widget] = widgetsOn(framed.page);
      expect(widget?.mentions).to.have.lengthOf.above(100);
      await until(() => marksOn(framed) > 0, 'marks');
      await until(() => framed.lines.length > 0, 'a line');
      await wait(100);
      expect(framed.lines).to.have.lengthOf.at.most(1);
      widget?.show('nato');
      await until(() => widget?.shadowRoot?.querySelector('article-context-card:popover-open'), 'a card opens');
      expect(framed.errors).to.be.empty;
    });

  it('without what marks words nothing is marked, and one line says so', async () => {
    const framed = await pageWithout(...asKept('/src/session/second-pass.ts'));
    await becomes(framed.page, 'error');
    await widgetsOn(framed.page)[0]?.ready;
    expect(marksOn(framed)).to.equal(0);
    await until(() => framed.lines.length === 1, 'a line');
    expect(framed.errors).to.be.empty;
  });
});

describe('what a page has replaced', function () {
  this.timeout(60_000);

  it('a scheduler that never answers does not stop the widget', async () => {
    const replace = "Object.defineProperty(window, 'scheduler', { value: { yield: () => new Promise(() => {}) } });";
    const framed = await openPage(tag, `<main>${article}</main>`, replace);
    await becomes(framed.page, 'ready');
    expect(framed.errors).to.be.empty;
  });

  it('a scheduler that refuses does not stop the widget', async () => {
    const replace = "Object.defineProperty(window, 'scheduler', { value: { yield() { throw new Error('no'); } } });";
    const framed = await openPage(tag, `<main>${article}</main>`, replace);
    await becomes(framed.page, 'ready');
    expect(framed.errors).to.be.empty;
  });

  it('shadow roots that are forbidden after the start of a page are an error that is said, and none of the page', async () => {
    place('<p>Sylvania</p>');
    const lines = consoleLines();
    const errors: string[] = [];
    const note = ({ message }: ErrorEvent): void => void errors.push(message);
    addEventListener('error', note);
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = () => {
      throw new Error('forbidden');
    };
    const widget = newWidget();
    try {
      document.body.append(widget);
      await widget.ready;
    } finally {
      Element.prototype.attachShadow = attachShadow;
      removeEventListener('error', note);
    }
    expect(widget.state).to.equal('error');
    await until(() => lines.length === 1);
    expect(errors).to.be.empty;
  });
});

describe('a widget that is moved', () => {
  it('a widget that is moved into the document of a frame stops there, says so, and works again when it is back', async () => {
    const lines = consoleLines();
    const { page, errors } = await openPage('', '<p>Sylvania</p>');
    const own: string[] = [];
    const note = ({ message }: ErrorEvent): void => void own.push(message);
    addEventListener('error', note);
    const widget = await mount('<p>Sylvania</p>');
    page.body.append(widget);
    await widget.ready;
    expect(widget.state).to.equal('error');
    expect(CSS.highlights.size).to.equal(0);
    await until(() => lines.length === 1);
    document.body.append(widget);
    await widget.ready;
    expect(widget.state).to.equal('ready');
    await show(widget, 'Sylvania');
    removeEventListener('error', note);
    expect([...errors, ...own]).to.be.empty;
  });

  it('a widget that is made for another document and then adopted works', async () => {
    place('<p>Sylvania</p>');
    const { page } = await openPage('', '');
    const widget = newWidget();
    page.body.append(widget);
    document.body.append(widget);
    await widget.ready;
    expect(widget.state).to.equal('ready');
  });

  it('a widget that is moved by `moveBefore()` goes on as it is', async () => {
    const widget = await mount('<p>Sylvania</p><div id="place"></div>');
    const parent = document.querySelector('#place')!;
    if (!('moveBefore' in parent)) return;
    const { mentions } = widget;
    parent.moveBefore(widget, null);
    await frame();
    expect(widget.mentions).to.equal(mentions);
    expect(widget.state).to.equal('ready');
  });
});

describe('a page that is not looked at', () => {
  it('a widget that has its run ended many times within a task works', async () => {
    place('<p>Sylvania</p>');
    const widget: ArticleContextElement = await addWidget();
    for (let time = 0; time < 20; time++) void widget.refresh();
    await widget.ready;
    expect(widget.state).to.equal('ready');
    await show(widget, 'Sylvania');
  });
});
