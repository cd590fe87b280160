import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  AMPLE, addWidget, cardCloses, cardOpens, click, focused, hover, isOpen, mentionOf, middleOf, mount, moveTo, openCard,
  ownStorage, place, press, resize, until, wait,
} from '../support/support.js'; // prettier-ignore
import { CardChoiceEvent } from '../../../src/card/card-events.js';
import { samplePage } from '../support/sample-dossier.js';

before(() => resize(1000, 700));
beforeEach(() => moveTo(2, 2));

const inline = { attributes: { marks: 'inline' } };
const marks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('article-context-mark')];
const buttons = (): HTMLElement[] =>
  marks().flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll<HTMLElement>('[role="button"]')]);
const stops = (): (string | null)[] =>
  buttons()
    .filter(({ tabIndex }) => tabIndex === 0)
    .map(nameOf);
/** As a screen reader says it: its label, else the words that stand in its slot. */
const nameOf = ({ ariaLabel, textContent, firstElementChild }: HTMLElement): string | null =>
  ariaLabel ?? (firstElementChild?.localName === 'slot' ? wordsIn(firstElementChild as HTMLSlotElement) : textContent);
const wordsIn = (slot: HTMLSlotElement): string =>
  slot
    .assignedNodes()
    .map((node) => node.textContent)
    .join('');

/** Focuses what comes before the article, so that the next Tab goes into it. */
function startBefore(main: HTMLElement): void {
  const start = document.createElement('button');
  start.textContent = 'Start';
  main.prepend(start);
  start.focus();
}

describe('inline marks as buttons', () => {
  it('inline marks are named by the whole of their words, in the order of the text', async () => {
    await mount('<p>The <i>Bank</i> of Freedonia has left the <b>lo</b>st strip.</p>', inline);
    expect(buttons().map(nameOf)).to.deep.equal(['Bank of Freedonia', 'Freedonia', 'lost strip']);
    for (const button of buttons()) {
      expect(button.getAttribute('aria-haspopup')).to.equal('dialog');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
    }
    const unread = marks().filter(({ shadowRoot }) => shadowRoot!.querySelector('[aria-hidden="true"]'));
    expect(unread.map(({ textContent }) => textContent)).to.deep.equal([' of ', 'st strip']);
  });

  it('inline marks are tab stops at the first mention of each entry alone', async () => {
    await mount('<p>Sylvania, Freedonia, Sylvania.</p><h2>Sylvania</h2><p>Freedonia</p>', {
      attributes: { marks: 'inline', density: 'all' },
    });
    expect(buttons()).to.have.lengthOf(5);
    expect(stops()).to.deep.equal(['Sylvania', 'Freedonia']);
    expect(buttons().map(({ tabIndex }) => tabIndex)).to.deep.equal([0, 0, -1, -1, -1]);
  });

  it('inline marks leave a link, a summary or a label the control that it is', async () => {
    await mount(
      `<p><a href="#s">Sylvania</a> and <a href="#f">the <b>lost</b></a> strip</p>
      <details><summary>Freedonia</summary></details><p><label><input type="checkbox"> Sylvania</label></p>`,
      { attributes: { marks: 'inline', density: 'all' } },
    );
    expect(marks().map(({ textContent }) => textContent)).to.deep.equal([
      'Sylvania',
      'lost',
      ' strip',
      'Freedonia',
      'Sylvania',
    ]);
    expect(buttons().map(nameOf)).to.deep.equal(['lost strip']);
    expect(document.querySelector('a article-context-mark')!.shadowRoot!.querySelector('[tabindex]')).to.not.exist;
  });

  it('inline marks open the card when Tab reaches them, in the order of the text, and keep the focus', async () => {
    const main = place(samplePage);
    const widget = await addWidget(inline);
    startBefore(main);
    for (const text of ['Bank of Freedonia', 'Freedonia', 'Sylvania', 'lost strip']) {
      await press('Tab');
      await cardOpens(widget, text);
      expect(nameOf(focused() as HTMLElement)).to.equal(text);
      expect(
        buttons()
          .filter(({ ariaExpanded }) => ariaExpanded === 'true')
          .map(nameOf),
      ).to.deep.equal([text]);
    }
  });

  it('inline marks show the focus', async () => {
    const main = place(samplePage);
    await addWidget(inline);
    startBefore(main);
    await press('Tab');
    const { outlineStyle, outlineWidth } = getComputedStyle(focused()!);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
  });

  for (const [name, key, openOn] of [
    ['Enter', 'Enter', 'hover'],
    ['the space bar', ' ', 'click'],
  ] as const)
    it(`inline marks take the reader into the card with ${name}, and Escape leads back without opening it again`, async () => {
      const main = place(samplePage);
      const widget = await addWidget({ attributes: { marks: 'inline', 'open-on': openOn } });
      startBefore(main);
      await press('Tab');
      await press('Tab');
      await (openOn === 'hover' ? cardOpens(widget, 'Freedonia') : wait(AMPLE));
      expect(isOpen(widget)).to.equal(openOn === 'hover');
      const scrolled = scrollY;
      await sendKeys({ press: key });
      const card = await cardOpens(widget, 'Freedonia');
      await until(() => card.matches(':focus-within'), 'the focus is in the card');
      expect(scrollY).to.equal(scrolled);
      const [button] = buttons().filter((candidate) => nameOf(candidate) === 'Freedonia');
      expect(button!.ariaExpanded).to.equal('true');
      await sendKeys({ press: 'Escape' });
      await cardCloses(widget);
      expect(focused() === button).to.be.true;
      expect(button!.ariaExpanded).to.equal('false');
      await wait(100);
      expect(isOpen(widget)).to.be.false;
    });

  it('the card of an inline mark closes when the focus goes on to the page', async () => {
    const main = place(`${samplePage}<p><button>After</button></p>`);
    const widget = await addWidget(inline);
    startBefore(main);
    for (let i = 0; i < 4; i++) await press('Tab');
    await cardOpens(widget, 'lost strip');
    await press('Tab');
    expect(focused()!.textContent).to.equal('After');
    await cardCloses(widget);
  });

  it('inline marks answer to a press that has no place on the screen, as a screen reader’s', async () => {
    const widget = await mount(samplePage, inline);
    buttons().at(-1)!.click();
    const card = await cardOpens(widget, 'lost strip');
    await until(() => card.matches(':focus-within'), 'the focus is in the card');
  });

  it('inline marks answer to the mouse as painted marks do', async () => {
    const widget = await mount(samplePage, inline);
    await hover(mentionOf(widget, 'Sylvania'));
    await cardOpens(widget, 'Sylvania');
    await click(...middleOf(mentionOf(widget, 'lost strip')));
    await cardOpens(widget, 'lost strip');
    await wait(50);
    expect(openCard(widget)!.matches(':focus-within')).to.be.false;
  });

  it('inline marks leave the focus to the launcher where they are gone when the card closes', async () => {
    const main = place(samplePage);
    const widget = await addWidget(inline);
    startBefore(main);
    await press('Tab');
    await press('Enter');
    const card = await cardOpens(widget, 'Bank of Freedonia');
    await until(() => card.matches(':focus-within'), 'the focus is in the card');
    ownStorage();
    card.dispatchEvent(new CardChoiceEvent('off'));
    expect(buttons()).to.deep.equal([]);
    await press('Escape');
    await cardCloses(widget);
    expect(document.activeElement === widget).to.be.true;
  });
});
