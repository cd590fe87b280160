/** Where nothing may be put into the text, and highlights cannot be seen, buttons lie over the words. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import {
  buttonsOver,
  comesToLieOver,
  forcedColors,
  liesOver,
  linedWords,
  withoutHighlights,
} from '../support/layer.js';
import { samplePage } from '../support/sample-dossier.js';
import {
  addWidget, cardCloses, cardOpens, focused, frame, hover, later, mentionOf, moveTo, mount, pageHtml, place, press,
  resize, show, until, wait,
} from '../support/support.js'; // prettier-ignore

before(() => resize(1000, 700));
beforeEach(() => moveTo(2, 2));

const names = ['Bank of Freedonia', 'Freedonia', 'Sylvania', 'lost strip'];
const filler = (height: number): string => `<div style="height: ${height}px"></div>`;

describe('buttons over the words', () => {
  it('buttons over the words stand in where the browser has no highlights, and change nothing of the page', async () => {
    withoutHighlights();
    const main = place(samplePage);
    const before = main.innerHTML;
    const widget = await addWidget();
    for (const name of names) await comesToLieOver(widget, mentionOf(widget, name));
    expect(main.innerHTML).to.equal(before);
    widget.remove();
    expect(widget.shadowRoot!.querySelector('.marks')).to.equal(null);
    expect(pageHtml()).to.contain(before);
  });

  it('buttons over the words are named by them, and are tab stops at the first mention of each entry alone', async () => {
    withoutHighlights();
    const widget = await mount('<p>Sylvania, Freedonia, Sylvania.</p><h2>Sylvania</h2>', {
      attributes: { density: 'all' },
    });
    await until(() => buttonsOver(widget).length === 4);
    expect(buttonsOver(widget).map(({ ariaLabel, tabIndex }) => [ariaLabel, tabIndex])).to.deep.equal([
      ['Sylvania', 0],
      ['Freedonia', 0],
      ['Sylvania', -1],
      ['Sylvania', -1],
    ]);
    expect(buttonsOver(widget).map(({ ariaHasPopup }) => ariaHasPopup)).to.deep.equal(Array(4).fill('dialog'));
  });

  it('buttons over the words follow them over lines, and draw none of it beside them', async () => {
    withoutHighlights();
    const widget = await mount('<p style="width: 6em">The Bank of Freedonia lent money.</p>');
    await comesToLieOver(widget, mentionOf(widget, 'Bank of Freedonia'));
    expect(buttonsOver(widget)[0]!.children.length).to.be.above(1);
  });

  for (const [what, change] of Object.entries<(main: HTMLElement) => void>({
    grow: (main) => (main.style.fontSize = '30px'),
    'are pushed down by what is put before them': (main) => {
      main.insertAdjacentHTML('beforebegin', filler(120));
      later(() => main.previousElementSibling?.remove());
    },
    'are set in another measure': (main) => (main.style.width = '200px'),
  }))
    // prettier-ignore
    it(`buttons over the words follow them when they ${what}`, async () => {
      withoutHighlights();
      const widget = await mount();
      const main = document.querySelector('main')!;
      await comesToLieOver(widget, mentionOf(widget, 'lost strip'));
      change(main);
      await frame();
      await comesToLieOver(widget, mentionOf(widget, 'lost strip'));
    });

  it('buttons over the words follow them in a box that scrolls, and are cut off where it cuts them off', async () => {
    withoutHighlights();
    const widget = await mount(
      `<div id="box" style="height: 80px; overflow: auto"><p>Sylvania</p>${filler(300)}<p>Freedonia</p></div>`,
    );
    await comesToLieOver(widget, mentionOf(widget, 'Sylvania'));
    expect(linedWords(widget)).to.deep.equal(['Sylvania']);
    document.querySelector('#box')!.scrollTop = 10;
    await comesToLieOver(widget, mentionOf(widget, 'Sylvania'));
    document.querySelector('#box')!.scrollTop = 400;
    await until(() => linedWords(widget).join() === 'Freedonia');
    expect(liesOver(widget, mentionOf(widget, 'Freedonia'))).to.be.true;
  });

  it('buttons over the words are cut off with the lines of a teaser', async () => {
    withoutHighlights();
    const widget = await mount(
      '<p style="height: 2em; line-height: 2; overflow: hidden">Sylvania is here,<br>Freedonia below.</p>',
    );
    await comesToLieOver(widget, mentionOf(widget, 'Sylvania'));
    expect(linedWords(widget)).to.deep.equal(['Sylvania']);
  });

  it('buttons over the words are not seen while the words are not', async () => {
    withoutHighlights();
    const widget = await mount('<p id="p">Sylvania</p><p>Freedonia</p>');
    await comesToLieOver(widget, mentionOf(widget, 'Sylvania'));
    document.querySelector<HTMLElement>('#p')!.style.visibility = 'hidden';
    await until(() => linedWords(widget).join() === 'Freedonia');
  });

  it('buttons over the words draw nothing beneath other words that the page has put there', async () => {
    withoutHighlights();
    const widget = await mount();
    await comesToLieOver(widget, mentionOf(widget, 'Sylvania'));
    document.querySelector('p')!.firstChild!.nodeValue = 'Nothing of that kind is said here, nor anywhere else at all.';
    await until(() => !linedWords(widget).includes('Sylvania'));
    expect(linedWords(widget)).to.deep.equal(['lost strip']);
  });

  it('buttons over the words leave the mouse to the words', async () => {
    withoutHighlights();
    const widget = await mount();
    const mention = mentionOf(widget, 'Sylvania');
    await comesToLieOver(widget, mention);
    await hover(mention);
    await cardOpens(widget, 'Sylvania');
    const { left, top } = mention.range.getBoundingClientRect();
    expect(document.elementFromPoint(left + 2, top + 2)?.localName).to.equal('p');
  });

  it('buttons over the words open the card by Tab and by Enter, say so, show the focus, and get it back', async () => {
    withoutHighlights();
    const widget = await mount();
    await comesToLieOver(widget, mentionOf(widget, 'lost strip'));
    const [first, , third] = buttonsOver(widget);
    first!.focus();
    await press('Tab');
    await press('Tab');
    await cardOpens(widget, 'Sylvania');
    expect(focused() === third).to.be.true;
    expect(third!.ariaExpanded).to.equal('true');
    expect(getComputedStyle(third!.firstElementChild!).outlineStyle).to.equal('solid');
    await press('Enter');
    const card = await cardOpens(widget, 'Sylvania');
    await until(() => card.matches(':focus-within'), 'the focus is in the card');
    await press('Escape');
    await cardCloses(widget);
    expect(focused() === third).to.be.true;
    expect(third!.ariaExpanded).to.equal('false');
  });

  it('buttons over the words answer to a press that has no place on the screen, as a screen reader’s', async () => {
    withoutHighlights();
    const widget = await mount();
    buttonsOver(widget).at(-1)!.click();
    const card = await cardOpens(widget, 'lost strip');
    await until(() => card.matches(':focus-within'), 'the focus is in the card');
  });

  it('the card of a button over the words closes when the focus goes on to the page', async () => {
    withoutHighlights();
    const widget = await mount();
    const after = document.createElement('button');
    widget.after(after);
    later(() => {
      after.remove();
    });
    buttonsOver(widget)[0]!.focus();
    await press('Tab');
    await cardOpens(widget, 'Freedonia');
    after.focus();
    await cardCloses(widget);
  });

  it('buttons over words far below bring the reader there', async () => {
    withoutHighlights();
    const widget = await mount(`<p>Sylvania</p>${filler(4000)}<p>Freedonia</p>${filler(4000)}`);
    await comesToLieOver(widget, mentionOf(widget, 'Sylvania'));
    buttonsOver(widget)[0]!.focus();
    await press('Tab');
    await cardOpens(widget, 'Freedonia');
    await comesToLieOver(widget, mentionOf(widget, 'Freedonia'));
    const { top, bottom } = focused()!.getBoundingClientRect();
    expect(top > 0 && bottom < innerHeight).to.be.true;
    scrollTo(0, 0);
  });

  it('buttons over the words add nothing to what can be scrolled', async () => {
    withoutHighlights();
    place(samplePage);
    const { scrollHeight, scrollWidth } = document.documentElement;
    const widget = await addWidget({ attributes: { launcher: 'none' } });
    await comesToLieOver(widget, mentionOf(widget, 'lost strip'));
    const now = document.documentElement;
    expect([now.scrollHeight, now.scrollWidth]).to.deep.equal([scrollHeight, scrollWidth]);
  });

  it('buttons over the words are not measured again and again on a page that stands still', async () => {
    withoutHighlights();
    const widget = await mount();
    await comesToLieOver(widget, mentionOf(widget, 'lost strip'));
    await wait(300);
    const { getClientRects } = Range.prototype;
    let measured = 0;
    Range.prototype.getClientRects = function () {
      measured++;
      return getClientRects.call(this);
    };
    later(() => (Range.prototype.getClientRects = getClientRects));
    await wait(600);
    expect(measured).to.equal(0);
  });
});

describe('forced colours (in Chromium, which alone can emulate them)', () => {
  it('forced colours put lines of the reader’s own colours over the words, and edit nothing', async function () {
    if (!(await forcedColors())) this.skip();
    const main = place(samplePage);
    const html = main.innerHTML;
    const widget = await addWidget();
    for (const name of names) await comesToLieOver(widget, mentionOf(widget, name));
    const styles = buttonsOver(widget).map((button) => getComputedStyle(button.firstElementChild!, '::before'));
    expect(styles.map(({ textDecorationStyle }) => textDecorationStyle)).to.deep.equal([
      'dotted',
      'dotted',
      'dotted',
      'dashed',
    ]);
    // Else Chromium lays an opaque ground beneath the line, over the words.
    for (const button of buttonsOver(widget))
      expect(getComputedStyle(button.firstElementChild!).forcedColorAdjust).to.equal('none');
    expect(main.innerHTML).to.equal(html);
  });

  it('forced colours that are switched on while the reader reads take the marks over, and off give them back', async function () {
    const widget = await mount();
    if (!(await forcedColors())) this.skip();
    await comesToLieOver(widget, mentionOf(widget, 'lost strip'));
    expect(CSS.highlights.size).to.equal(0);
    await show(widget, 'Sylvania');
    await executeServerCommand('cdp-media', {});
    await until(() => CSS.highlights.size > 0 && buttonsOver(widget).length === 0);
  });
});
