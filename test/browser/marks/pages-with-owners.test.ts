/** Scripts that hold nodes of the text, and come back to change them, while the publisher asks for marks in the text. */
import { expect } from '@open-wc/testing';
import { buttonsOver, comesToLieOver } from '../support/layer.js';
import { samplePage } from '../support/sample-dossier.js';
import { addWidget, later, mentionOf, mount, place, until, wait } from '../support/support.js';

const inline = { attributes: { marks: 'inline' } };
const marks = (): Element[] => [...document.querySelectorAll('main article-context-mark')];
const markedTexts = (): (string | null)[] => marks().map(({ textContent }) => textContent);
const words = 'The Bank of Freedonia lent money to Sylvania last year.';

/** A paragraph whose maker keeps its text node. */
function ownedParagraph(text = words): { main: HTMLElement; paragraph: HTMLElement; node: Text } {
  const main = place('<h1>News from the mountains</h1>');
  const paragraph = document.createElement('p');
  const node = document.createTextNode(text);
  paragraph.append(node);
  main.append(paragraph);
  return { main, paragraph, node };
}

/** What frameworks leave on the nodes that they render, as each was seen to do it. */
const traces: Record<string, (main: HTMLElement) => void> = {
  'React': (main) => Object.assign(main.querySelector('p')!, { __reactFiber$x: {}, __reactProps$x: {} }),
  'React that renders into the body': () => {
    Object.assign(document.body, { __reactContainer$x: {} });
    later(() => Reflect.deleteProperty(document.body, '__reactContainer$x'));
  },
  'Preact': (main) => Object.assign(main, { __k: {} }),
  'Vue': (main) => Object.assign(main, { _vnode: {}, __vue_app__: {} }),
  'Svelte, which marks texts': (main) => Object.assign(main.querySelector('p')!.firstChild!, { [Symbol('text')]: '' }),
  'Angular': (main) => Object.assign(main.querySelector('p')!, { __ngContext__: 1 }),
  'Alpine': (main) => Object.assign(main, { _x_dataStack: [] }),
  'Lit, by its comments': (main) => {
    main.querySelector('p')!.prepend(document.createComment('?lit$166560495$'));
  },
  'Solid, which listens on the document': () => {
    Object.assign(document, { _$DX_DELEGATE: new Set() });
    later(() => Reflect.deleteProperty(document, '_$DX_DELEGATE'));
  },
  'a server’s Vue or Svelte': (main) => {
    main.querySelector('p')!.before(document.createComment('['));
  },
  'a server’s React': (main) => {
    main.querySelector('p')!.append(document.createComment(' '), '2021');
  },
  'a server’s Solid': (main) => {
    main.setAttribute('data-hk', '0');
  },
  'a server’s Next or Nuxt': (main) => {
    main.id = '__next';
  },
  'htmx': (main) => {
    main.setAttribute('hx-get', '/news');
  },
}; // prettier-ignore

describe('a block that a framework owns', () => {
  for (const [name, leave] of Object.entries(traces))
    it(`a block that a framework owns gets no elements, but buttons over its words: ${name}`, async () => {
      const main = place(samplePage);
      leave(main);
      const html = main.innerHTML;
      const widget = await addWidget(inline);
      expect(main.innerHTML).to.equal(html);
      for (const { text } of widget.mentions) await comesToLieOver(widget, mentionOf(widget, text));
    });

  it('a block that nobody owns gets its elements though a framework owns the next one, and each entry one tab stop', async () => {
    const main = place('<p id="own">Sylvania, Freedonia</p><div><p>Freedonia, lost strip</p></div>');
    Object.assign(main.querySelector('div')!, { __k: {} });
    const widget = await addWidget({ attributes: { marks: 'inline', density: 'all' } });
    expect(markedTexts()).to.deep.equal(['Sylvania', 'Freedonia']);
    await until(() => buttonsOver(widget).length === 2);
    expect(buttonsOver(widget).map(({ ariaLabel, tabIndex }) => [ariaLabel, tabIndex])).to.deep.equal([
      ['Freedonia', -1],
      ['lost strip', 0],
    ]);
  });
});

describe('a script that holds a text node', () => {
  const cases: Record<string, [(owned: ReturnType<typeof ownedParagraph>) => void, string]> = {
    'writes to it': [({ node }) => (node.data = 'All is quiet in Sylvania now.'), 'All is quiet in Sylvania now.'],
    'writes a correction to it': [
      ({ node }) => (node.data = words.replace('last', 'this')),
      words.replace('last', 'this'),
    ],
    'removes it': [
      ({ paragraph, node }) => {
        paragraph.removeChild(node);
      },
      '',
    ],
    'replaces it by an element': [
      ({ paragraph, node }) => {
        const strong = document.createElement('strong');
        strong.textContent = 'Nothing new.';
        paragraph.replaceChild(strong, node);
      },
      'Nothing new.',
    ],
    'inserts before it': [
      ({ paragraph, node }) => {
        paragraph.insertBefore(document.createTextNode('Update: '), node);
      },
      `Update: ${words}`,
    ],
    'appends after it': [
      ({ paragraph }) => {
        paragraph.append(' More follows.');
      },
      `${words} More follows.`,
    ],
    'sets the text of its parent': [({ paragraph }) => (paragraph.textContent = 'All new.'), 'All new.'],
    'removes it and puts it back': [
      ({ paragraph, node }) => {
        paragraph.removeChild(node);
        paragraph.appendChild(node);
      },
      words,
    ],
  };
  for (const [what, [act, after]] of Object.entries(cases))
    it(`a script that holds a text node and ${what} finds it, and the page says what the script wants`, async () => {
      const owned = ownedParagraph();
      await addWidget(inline);
      expect(markedTexts()).to.include('Sylvania');
      act(owned);
      await wait(0);
      expect(owned.paragraph.textContent).to.equal(after);
      expect(marks()).to.have.lengthOf(0);
    });

  it('a script that holds a text node can change it again and again, with the widget and after it', async () => {
    const { paragraph, node } = ownedParagraph();
    const widget = await addWidget(inline);
    for (const text of ['Sylvania speaks.', 'Freedonia answers Sylvania.', words]) {
      node.data = text;
      await wait(0);
      expect(paragraph.textContent).to.equal(text);
    }
    widget.remove();
    expect([paragraph.childNodes.length, paragraph.firstChild === node]).to.deep.equal([1, true]);
  });

  it('a block that a script has changed keeps its marks over the words, and gets no elements any more', async () => {
    const { paragraph } = ownedParagraph();
    const widget = await addWidget(inline);
    paragraph.append(' More.');
    await comesToLieOver(widget, mentionOf(widget, 'Sylvania'));
    await widget.refresh();
    expect(marks()).to.have.lengthOf(0);
    expect(buttonsOver(widget).length).to.equal(3);
  });

  it('the focus stays on a mark whose block steps back', async () => {
    const { paragraph } = ownedParagraph();
    const widget = await addWidget(inline);
    (marks().at(-1) as HTMLElement).focus();
    paragraph.append(' More.');
    await until(() => widget.shadowRoot!.activeElement?.ariaLabel === 'Sylvania');
  });
});

describe('a script that walks the text', () => {
  it('a script that normalises the text loses none of it', async () => {
    const { main, paragraph } = ownedParagraph();
    paragraph.insertAdjacentHTML('afterend', '<p><b>Freedonia</b></p>');
    const { textContent } = main;
    const widget = await addWidget({ attributes: { marks: 'inline', density: 'all' } });
    main.normalize();
    await wait(0);
    expect(main.textContent).to.equal(textContent);
    widget.remove();
    expect(main.textContent).to.equal(textContent);
  });

  it('a translator, which puts elements in the place of every text, leaves its translation', async () => {
    const { paragraph } = ownedParagraph();
    const widget = await addWidget(inline);
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      // As Google’s translator makes them.
      const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      font.textContent = text.data.toUpperCase();
      text.replaceWith(font);
    }
    await wait(0);
    expect(paragraph.textContent).to.equal(words.toUpperCase());
    widget.remove();
    expect(paragraph.textContent).to.equal(words.toUpperCase());
  });

  it('a search highlighter, which cuts texts up, leaves all of the words', async () => {
    const { paragraph } = ownedParagraph();
    await addWidget(inline);
    const text = [...paragraph.childNodes].find(({ nodeValue }) => nodeValue?.includes('lent money')) as Text;
    const found = text.splitText(text.data.indexOf('money'));
    found.splitText(5);
    const mark = document.createElement('mark');
    found.replaceWith(mark);
    mark.append(found);
    await wait(0);
    expect(paragraph.textContent).to.equal(words);
    expect(paragraph.querySelector('mark')!.textContent).to.equal('money');
  });

  it('a page that writes its own HTML back has no dead buttons', async () => {
    const { main, paragraph } = ownedParagraph();
    await addWidget(inline);
    const copy = paragraph.cloneNode(true) as HTMLElement;
    const { innerHTML } = paragraph;
    paragraph.innerHTML = innerHTML;
    await wait(0);
    expect(paragraph.textContent).to.equal(words);
    expect(main.querySelectorAll('article-context-mark')).to.have.lengthOf(0);
    expect(copy.querySelectorAll('[role], [tabindex], [aria-haspopup]')).to.have.lengthOf(0);
  });
});

describe('a text that must not be cut', () => {
  const texts: Record<string, string> = {
    'a ruby base': '<p>In <ruby>Sylvania<rt>land</rt></ruby> and Freedonia</p>',
    'the source of a formula': '<p>Freedonia grew by \\(x + y\\) in Sylvania</p>',
    'a formula that is set': '<p>Freedonia grew by <span class="katex">x</span> in Sylvania</p>',
    'a template': '<p>Freedonia has {{ count }} words in Sylvania</p>',
  };
  for (const [what, html] of Object.entries(texts))
    it(`a text that must not be cut stays whole: ${what}`, async () => {
      const main = place(html);
      await addWidget(inline);
      expect(main.innerHTML).to.equal(html);
    });

  it('two prices are no formula', async () => {
    await mount('<p>Freedonia paid $5 million, and Sylvania $10 million.</p>', inline);
    expect(markedTexts()).to.deep.equal(['Freedonia', 'Sylvania']);
  });

  it('a text that becomes editable gets its elements taken out at once', async () => {
    const { paragraph } = ownedParagraph();
    await addWidget(inline);
    paragraph.contentEditable = 'true';
    await wait(0);
    expect(paragraph.innerHTML).to.equal(words);
  });

  it('a page that is edited as a whole, from the start or later, has no elements in its text', async () => {
    const { paragraph } = ownedParagraph();
    const widget = await addWidget(inline);
    later(() => (document.designMode = 'off'));
    document.designMode = 'on';
    await until(() => paragraph.innerHTML === words);
    await widget.refresh();
    expect(paragraph.innerHTML).to.equal(words);
  });
});

describe('the reader’s selection', () => {
  it('the reader’s selection stays what it was when marks are put in and taken off', async () => {
    const { main, node } = ownedParagraph();
    const selection = getSelection()!;
    selection.setBaseAndExtent(node, 40, node, 8);
    later(() => {
      selection.removeAllRanges();
    });
    const selected = (): string => `${selection.toString()} ${String(selection.isCollapsed)}`;
    const before = selected();
    const widget = await addWidget(inline);
    expect(selected()).to.equal(before);
    widget.remove();
    expect(selected()).to.equal(before);
    expect([selection.anchorNode === node, selection.anchorOffset, selection.focusOffset]).to.deep.equal([true, 40, 8]);
    expect(main.textContent).to.contain(words);
  });
});
