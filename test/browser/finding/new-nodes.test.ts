/** Pages that give the same words new nodes. */
import { expect } from '@open-wc/testing';
import type { ArticleContextElement, Mention } from '../../../src/index.js';
import { addWidget, cardOpens, consoleLines, frame, isOpen, mentionOf, place, show, textsOf, until, wait } from '../support/support.js'; // prettier-ignore

let headline = '';
let paragraphs: readonly string[] = [];

before(async () => {
  const article = await fetch('/dossiers/azerbaijan-turkey-exercises/article.txt');
  [headline = '', ...paragraphs] = (await article.text()).split('\n\n').map((block) => block.trim());
});

const article = (): string =>
  `<article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
const otherStory = `<article><h1>Bread</h1><p>At four in the morning the ovens of a small bakery are hot, and the last loaf of the night is over.</p></article>`;

const letters = (text: string): string => text.replaceAll(/\s+/gu, ' ');
const isThere = ({ block, range, text }: Mention): boolean =>
  block.isConnected && range.startContainer.isConnected && letters(range.toString()) === letters(text);

/** The words that are underlined, as the engine has them. */
function underlined(): string[] {
  const words: string[] = [];
  for (const highlight of CSS.highlights.values())
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight as unknown as Set<StaticRange>) {
      const range = document.createRange();
      if (!startContainer.isConnected || !endContainer.isConnected) words.push('(nothing)');
      else {
        range.setStart(startContainer, Math.min(startOffset, (startContainer as Text).length));
        range.setEnd(endContainer, Math.min(endOffset, (endContainer as Text).length));
        words.push(letters(range.toString()));
      }
    }
  return words;
}

interface Told {
  readonly events: string[];
  readonly states: Set<string>;
}

/** The events from now on, and the states at them and at each frame. */
function told(widget: ArticleContextElement): Told {
  const events: string[] = [];
  const states = new Set<string>();
  for (const name of ['ready', 'error', 'open', 'close'] as const)
    widget.addEventListener(`article-context-${name}`, () => {
      events.push(name);
      states.add(widget.state);
    });
  return { events, states };
}

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function renewContent(element: Element): void {
  const { innerHTML } = element;
  element.innerHTML = innerHTML;
}

/** Each gives all of the article new nodes. */
const renewals: Record<string, (main: HTMLElement) => void> = {
  'sets the HTML of each paragraph to what it is': () => {
    all('main h1, main p').forEach(renewContent);
  },
  'sets the HTML of all to what it is': renewContent,
  'wraps all text in <font>, as a translator does': (main) => {
    for (const text of textNodes(main)) {
      const [outer, inner] = [document.createElement('font' as string), document.createElement('font' as string)];
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(text.data);
    }
  },
  'puts clones in the place of its elements': () => {
    for (const block of all('main h1, main p')) block.replaceWith(block.cloneNode(true));
  },
  'splits its text nodes': (main) => {
    for (const text of textNodes(main)) for (let rest = text; rest.length > 7;) rest = rest.splitText(7);
  },
  'moves all of it into an element that comes from elsewhere': (main) => {
    const layout = document.createElement('div');
    layout.innerHTML = main.innerHTML;
    main.replaceChildren(layout);
  },
};

describe('a page that gives the same words new nodes', function () {
  this.timeout(60_000);

  for (const [way, renew] of Object.entries(renewals))
    it(`a page that ${way} is marked as before within 200 ms, and says so once`, async () => {
      const main = place(article());
      const widget = await addWidget({ dossier: null });
      await wait(400);
      const texts = textsOf(widget);
      const before = underlined().sort();
      const { events, states } = told(widget);
      renew(main);
      await Promise.resolve();
      expect(underlined().filter((words) => !before.includes(words))).to.be.empty;
      expect(widget.mentions.every(isThere)).to.be.true;
      expect(widget.state).to.equal('loading');
      const { ready } = widget;
      await ready;
      expect(widget.state).to.equal('ready');
      expect(textsOf(widget)).to.deep.equal(texts);
      expect(widget.mentions.every(isThere)).to.be.true;
      await frame();
      expect(underlined().sort()).to.deep.equal(before);
      await wait(900);
      expect(events).to.deep.equal(['ready']);
      expect([...states]).to.deep.equal(['ready']);
      expect(widget.mentions.every(isThere)).to.be.true;
    });

  it('a page that joins its text nodes again keeps its marks', async () => {
    const main = place(article());
    for (const text of textNodes(main)) for (let rest = text; rest.length > 7;) rest = rest.splitText(7);
    const widget = await addWidget({ dossier: null });
    await wait(400);
    const texts = textsOf(widget);
    const before = underlined().sort();
    main.normalize();
    await widget.ready;
    await wait(200);
    expect(textsOf(widget)).to.deep.equal(texts);
    expect(widget.mentions.every(isThere)).to.be.true;
    expect(underlined().sort()).to.deep.equal(before);
  });

  it('a page whose search wraps a word everywhere, and takes that back, keeps its marks', async () => {
    const main = place(article());
    const widget = await addWidget({ dossier: null });
    await wait(400);
    const texts = textsOf(widget);
    const before = underlined().sort();
    for (let time = 0; time < 3; time++) {
      for (const text of textNodes(main)) {
        const at = text.data.indexOf('Turkey');
        if (at < 0) continue;
        const word = text.splitText(at);
        word.splitText('Turkey'.length);
        const mark = document.createElement('mark');
        word.replaceWith(mark);
        mark.append(word);
      }
      await wait(250);
      expect(widget.mentions.every(isThere)).to.be.true;
      expect(textsOf(widget)).to.deep.equal(texts);
      expect(underlined().sort()).to.deep.equal(before);
      for (const mark of all('main mark')) mark.replaceWith(...mark.childNodes);
      main.normalize();
      await wait(250);
      expect(widget.mentions.every(isThere)).to.be.true;
      expect(textsOf(widget)).to.deep.equal(texts);
      expect(underlined().sort()).to.deep.equal(before);
    }
  });

  it('one paragraph with new nodes loses its marks and gets them back, while the others keep theirs', async () => {
    const main = place(article());
    const widget = await addWidget({ dossier: null });
    await wait(400);
    const { events } = told(widget);
    const texts = textsOf(widget);
    const paragraph = main.querySelectorAll('p')[1]!;
    const there = (): Mention[] => widget.mentions.filter(({ block }) => block === paragraph);
    expect(there()).to.have.lengthOf.above(1);
    renewContent(paragraph);
    await Promise.resolve();
    expect(there()).to.be.empty;
    expect(widget.mentions).to.have.lengthOf.above(50);
    expect(widget.state).to.equal('ready');
    await until(() => there().length > 1, 'they are back');
    expect(textsOf(widget)).to.deep.equal(texts);
    expect(widget.mentions.every(isThere)).to.be.true;
    await wait(700);
    expect(events).to.deep.equal(['ready']);
  });

  it('the words of a text node that gets another text are not underlined for a moment', async () => {
    const main = place(article());
    const widget = await addWidget({ dossier: null });
    await wait(400);
    const before = underlined();
    const text = main.querySelectorAll('p')[1]!.firstChild as Text;
    text.data = `On another note, ${'as somebody says, '.repeat(20)}`;
    await Promise.resolve();
    expect(underlined().filter((words) => !before.includes(words))).to.be.empty;
    expect(widget.mentions.every(isThere)).to.be.true;
  });

  it('a card stays open over words that get new nodes', async () => {
    const main = place(article());
    const widget = await addWidget({ dossier: null });
    await wait(400);
    await show(widget, 'NATO');
    const { events } = told(widget);
    renewContent(main);
    await widget.ready;
    await wait(500);
    expect(isOpen(widget)).to.be.true;
    expect(events).to.deep.equal(['ready']);
    widget.hide();
    widget.show(mentionOf(widget, 'Turkey'));
    await cardOpens(widget, 'Turkey');
  });

  it('an article that is taken away and brought back as it was is marked', async () => {
    const main = place(article());
    const widget = await addWidget({ dossier: null });
    await wait(400);
    const texts = textsOf(widget);
    const content = main.firstElementChild!;
    content.remove();
    await Promise.resolve();
    expect([widget.state, widget.mentions.length, underlined().length]).to.deep.equal(['loading', 0, 0]);
    await wait(30);
    main.append(content);
    await widget.ready;
    expect(widget.state).to.equal('ready');
    expect(textsOf(widget)).to.deep.equal(texts);
    expect(widget.mentions.every(isThere)).to.be.true;
  });

  it('an article that is gone is said to be gone once, soon, and also with the focus on the launcher', async () => {
    const lines = consoleLines();
    const main = place(article());
    const widget = await addWidget({ dossier: null });
    await wait(400);
    widget.shadowRoot!.querySelector<HTMLElement>('article-context-launcher')!.focus();
    const { events } = told(widget);
    main.innerHTML = otherStory;
    await Promise.resolve();
    expect(widget.state).to.equal('loading');
    await widget.ready;
    expect(widget.state).to.equal('not-found');
    await wait(400);
    expect(events).to.deep.equal(['error']);
    main.innerHTML = article();
    await until(() => widget.state === 'ready', 'the next article is marked');
    expect(lines).to.have.lengthOf(1);
  });

  it('two copies of the article where there was one are looked at as a new page is', async () => {
    const main = place(`<div id="first">${article()}</div>`);
    const widget = await addWidget({ dossier: null });
    await wait(400);
    main.innerHTML = `<div id="print" style="display: none">${article()}</div><div id="shown">${article()}</div>`;
    await widget.ready;
    await until(() => widget.state === 'ready');
    expect(widget.mentions.every(({ block }) => block.closest('#shown'))).to.be.true;
    const [print, shown] = [all('#print')[0]!, all('#shown')[0]!];
    await wait(700);
    print.style.display = '';
    shown.style.display = 'none';
    await until(
      () => widget.mentions.every(({ block }) => block.closest('#print')),
      'the copy that is shown is marked',
    );
  });

  for (const attribute of ['hidden', 'aria-hidden', 'contenteditable', 'data-article-context-ignore'])
    it(`an article is let go while its part of the page has ${attribute}, and marked again after that`, async () => {
      consoleLines();
      const main = place(`<div id="app">${article()}</div>`);
      const widget = await addWidget({ dossier: null });
      await wait(400);
      const app = main.querySelector('#app')!;
      app.setAttribute(attribute, 'true');
      await until(() => widget.state === 'not-found', 'it is let go');
      app.removeAttribute(attribute);
      await until(() => widget.state === 'ready', 'it is marked again');
    });
});
