/** Pages that change after the widget has looked at them. */
import { expect } from '@open-wc/testing';
import type { ArticleContextElement, Mention } from '../../../src/index.js';

// Before the widget is loaded; a bundle does not promise the order of imports.
const { countLooks } = await import('../support/count-looks.js');
const { addWidget, cardOpens, consoleLines, frame, isOpen, later, mount, newWidget } = await import('../support/support.js'); // prettier-ignore
const { pageHtml, place, show, textsOf, until, wait } = await import('../support/support.js');

let headline = '';
let paragraphs: readonly string[] = [];

before(async () => {
  const article = await fetch('/dossiers/azerbaijan-turkey-exercises/article.txt');
  [headline = '', ...paragraphs] = (await article.text()).split('\n\n').map((block) => block.trim());
});

const builtIn = { dossier: null };
const article = (): string =>
  `<article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
const otherStory = `<article><h1>Bread</h1><p>At four in the morning the ovens of a small bakery are hot, and the last loaf of the night is over.</p></article>`;

/** What the widget says of itself, from now on. */
function told(widget: ArticleContextElement): string[] {
  const events: string[] = [];
  for (const name of ['ready', 'error', 'open', 'close'] as const)
    widget.addEventListener(`article-context-${name}`, () => events.push(name));
  return events;
}

const becomes = (widget: ArticleContextElement, state: string): Promise<void> =>
  until(() => widget.state === state, `it is ${state}`);

const marks = (): number => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);

/** Whether the words of a mention are on the page, and nothing else is where it is. */
const isThere = ({ range, text }: Mention): boolean =>
  range.startContainer.isConnected && range.toString().replaceAll(/\s+/gu, ' ') === text.replaceAll(/\s+/gu, ' ');

/** Stands for the page's own script, at work every 20 ms. */
function everyFewMs(work: (time: number) => void): void {
  let time = 0;
  const timer = setInterval(() => {
    work(time++);
  }, 20);
  later(() => {
    clearInterval(timer);
  });
}

describe('a page that changes', function () {
  // An engine that takes longer to look at a page looks at it less often.
  this.timeout(60_000);

  it('a page is marked when the article arrives a second later, and the console says “not found” once', async () => {
    const lines = consoleLines();
    const main = place('<p>Loading…</p>');
    const widget = newWidget(builtIn);
    const events = told(widget);
    document.body.append(widget);
    await widget.ready;
    expect(widget.state).to.equal('not-found');
    await wait(1000);
    main.innerHTML = article();
    await becomes(widget, 'ready');
    await widget.ready;
    expect(widget.confidence).to.be.above(0.95);
    expect(widget.mentions).to.have.lengthOf.above(100);
    expect(events).to.deep.equal(['error', 'ready']);
    expect(lines.map(({ level }) => level)).to.deep.equal(['info']);
  });

  it('a page is followed to another story and back, as in an application of one page', async () => {
    const lines = consoleLines();
    const main = place(article());
    const widget = await addWidget(builtIn);
    const before = textsOf(widget);
    const events = told(widget);
    history.pushState(null, '', '#bread');
    later(() => {
      history.replaceState(null, '', ' ');
    });
    main.innerHTML = otherStory;
    await becomes(widget, 'not-found');
    expect(marks()).to.equal(0);
    expect(widget.mentions).to.have.lengthOf(0);
    main.innerHTML = article();
    await becomes(widget, 'ready');
    expect(textsOf(widget)).to.deep.equal(before);
    main.innerHTML = otherStory;
    await becomes(widget, 'not-found');
    expect(events).to.deep.equal(['error', 'ready', 'error']);
    expect(lines).to.have.lengthOf(1);
  });

  it('a page has its marks where a framework has put new text', async () => {
    place(article());
    const widget = await addWidget(builtIn);
    const paragraph = document.querySelectorAll('main p')[3]!;
    paragraph.replaceChildren(`Reuters adds: ${paragraphs[3]!}`);
    await until(() => widget.mentions.some(({ block, start }) => block === paragraph && start > 10), 'new marks');
    expect(widget.state).to.equal('ready');
    for (const { range, text } of widget.mentions) expect(range.toString()).to.equal(text);
  });

  it('a page never is without marks while they are made anew', async () => {
    const main = place(article());
    const widget = await addWidget(builtIn);
    await until(() => marks() > 20);
    let least = marks();
    const states = new Set<string>();
    everyFewMs(() => {
      least = Math.min(least, marks());
      states.add(widget.state);
    });
    const paragraph = main.querySelector('p')!;
    paragraph.replaceChildren(`Reuters adds: ${paragraphs[0]!}`);
    await until(() => widget.mentions.some((one) => one.block === paragraph && isThere(one)), 'new marks');
    await frame();
    expect(least).to.be.above(20);
    expect([...states]).to.deep.equal(['ready']);
  });

  it('the rest of an article is marked when it is loaded while a reader reads', async () => {
    const main = place(
      `<h1>${headline}</h1>${paragraphs
        .slice(0, 6)
        .map((text) => `<p>${text}</p>`)
        .join('')}`,
    );
    const widget = await addWidget(builtIn);
    expect(widget.confidence).to.be.below(0.5);
    main.insertAdjacentHTML(
      'beforeend',
      paragraphs
        .slice(6)
        .map((text) => `<p>${text}</p>`)
        .join(''),
    );
    await until(() => widget.confidence > 0.95, 'all of it');
  });

  it('a page is marked when a hidden part with the article is shown', async () => {
    consoleLines();
    const main = place(`<div hidden>${article()}</div>`);
    const widget = await addWidget(builtIn);
    expect(widget.state).to.equal('not-found');
    await wait(300);
    main.querySelector('div')!.hidden = false;
    await becomes(widget, 'ready');
  });

  it('a changed page leaves an open card open as long as its words are there, and is marked anew after that', async () => {
    const main = place(article());
    const widget = await addWidget(builtIn);
    await show(widget, 'NATO');
    const events = told(widget);
    main.querySelector('p')!.replaceChildren(`Reuters adds: ${paragraphs[0]!}`);
    await wait(900);
    expect(isOpen(widget)).to.be.true;
    expect(events).to.deep.equal([]);
    widget.hide();
    await until(() => events.includes('ready'), 'marked anew');
    await show(widget, 'NATO');
    await cardOpens(widget, 'NATO');
  });
});

describe('a page that changes all the time', () => {
  it('a page is not looked at again for a clock or a ticker', async () => {
    place(`${article()}<div id="clock"></div><ul id="ticker"></ul>`);
    const widget = await addWidget(builtIn);
    const looks = countLooks();
    const { mentions } = widget;
    everyFewMs((time) => {
      document.querySelector('#clock')!.textContent = `12:00:${String(time)}`;
      const item = document.createElement('li');
      item.textContent = `NATO ${String(time)} points`;
      document.querySelector('#ticker')!.prepend(item);
      if (time > 20) document.querySelector('#ticker')!.lastChild!.remove();
    });
    await wait(1500);
    expect(looks()).to.equal(0);
    expect(widget.mentions).to.equal(mentions);
  });

  it('a page is looked at seldom for a chat with whole sentences', async () => {
    place(`${article()}<div id="chat"></div>`);
    const widget = await addWidget(builtIn);
    const looks = countLooks();
    const { mentions } = widget;
    everyFewMs((time) => {
      const line = document.createElement('p');
      line.textContent = `Somebody has written a whole sentence about Turkey here, number ${String(time)}.`;
      document.querySelector('#chat')!.replaceChildren(line);
    });
    // Where a busy machine has kept the page waiting, the next three seconds tell.
    let seen = Infinity;
    for (let window = 0; window < 3 && seen > 4; window++) {
      const inWindow = countLooks();
      await wait(3000);
      seen = inWindow();
    }
    expect(seen).to.be.at.most(4);
    await until(() => looks() > 0, 'a look');
    expect(widget.mentions).to.equal(mentions);
  });

  it('the widget hears nothing of its own inline marks', async () => {
    const looks = countLooks();
    const widget = await mount(article(), { dossier: null, attributes: { marks: 'inline' } });
    const first = looks();
    await wait(1000);
    expect(looks()).to.equal(first);
    expect(document.querySelectorAll('main article-context-mark')).to.have.lengthOf.above(20);
    expect(widget.state).to.equal('ready');
  });

  it('changed text gets new inline marks, and all of them are gone in the end', async () => {
    const main = place(article());
    const widget = await addWidget({ dossier: null, attributes: { marks: 'inline' } });
    main.querySelector('p')!.replaceChildren(`Reuters adds: ${paragraphs[0]!}`);
    const { mentions } = widget;
    await until(() => widget.mentions !== mentions && widget.mentions.length > 0, 'new marks');
    for (const { range, text } of widget.mentions) expect(range.toString()).to.equal(text);
    expect(main.querySelectorAll('article-context-mark article-context-mark')).to.have.lengthOf(0);
    widget.remove();
    expect(pageHtml()).not.to.contain('article-context-mark');
  });

  it('a page is left alone once the widget is removed', async () => {
    const main = place(otherStory);
    consoleLines();
    const widget = await addWidget(builtIn);
    widget.remove();
    const looks = countLooks();
    main.innerHTML = article();
    await wait(800);
    expect(looks()).to.equal(0);
    expect(widget.state).to.equal('idle');
    expect(marks()).to.equal(0);
  });
});
