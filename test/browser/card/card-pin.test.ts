import { expect } from '@open-wc/testing';
import type { ArticleContextElement } from '../../../src/index.js';
import {
  AMPLE, type Card, cardCloses, cardOpens, click, hover, inCard, isOpen, later, mentionOf, middleOf, mount, moveTo,
  onFirstVisit, press, pressIn, resize, show, textIn, until, wait,
} from '../support/support.js'; // prettier-ignore

onFirstVisit();

/** Every open card, the oldest first. */
const cardsOf = (widget: ArticleContextElement): Card[] =>
  [...widget.shadowRoot!.querySelectorAll('article-context-card')].filter((card) => card.matches(':popover-open'));

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('a pinned card', () => {
  it('a pinned card stays when the pointer leaves, and stands beside the next as its equal', async () => {
    const widget = await mount();
    await hover(mentionOf(widget, 'Sylvania'));
    const first = await cardOpens(widget, 'Sylvania');
    await pressIn(first, '.pin');
    expect(inCard(first, '.pin')[0]!.ariaPressed).to.equal('true');
    await moveTo(600, 650);
    await wait(AMPLE);
    expect(cardsOf(widget)).to.have.lengthOf(1);
    widget.show('lost-strip');
    await until(() => cardsOf(widget).length === 2);
    const [a, b] = cardsOf(widget).map((card) => card.getBoundingClientRect());
    await until(() => cardsOf(widget)[1]!.style.top !== '');
    expect(overlap(a!, b!)).to.be.false;
    expect(a!.width).to.equal(b!.width);
    expect(cardsOf(widget).flatMap((card) => textIn(card, 'h2'))).to.have.members(['Sylvania', 'lost strip']);
  });

  it('two pinned cards stand side by side, a third card opens beside them, and takes the place of the older once it is pinned', async () => {
    const widget = await mount();
    const shown = (): string[] => cardsOf(widget).flatMap((card) => textIn(card, 'h2'));
    const pin = async (text: string): Promise<void> => {
      const isIt = (card: Card): boolean => textIn(card, 'h2')[0] === text && !card.pinned;
      await until(() => cardsOf(widget).some(isIt));
      await pressIn(cardsOf(widget).find(isIt)!, '.pin');
    };
    for (const text of ['Sylvania', 'lost strip']) {
      widget.show(mentionOf(widget, text));
      await pin(text);
    }
    const [a, b] = cardsOf(widget).map((card) => card.getBoundingClientRect());
    expect(overlap(a!, b!)).to.be.false;
    expect(a!.top).to.equal(b!.top);
    await hover(mentionOf(widget, 'Freedonia'));
    await until(() => shown().length === 3, 'a third card opens');
    await moveTo(600, 650);
    await until(() => shown().length === 2, 'it closes');
    expect(shown()).to.have.members(['Sylvania', 'lost strip']);
    await click(...middleOf(mentionOf(widget, 'Freedonia')));
    await pin('Freedonia');
    await until(() => shown().length === 2, 'the older gives way');
    expect(shown()).to.have.members(['lost strip', 'Freedonia']);
  });

  it('a pinned card closes on Escape after the one that opened later, or first where it has the focus', async () => {
    const widget = await mount();
    const first = await show(widget, 'Sylvania');
    await pressIn(first, '.pin');
    const closed: string[] = [];
    widget.addEventListener('article-context-close', ({ detail }) => closed.push(detail.mention.text));
    widget.show('lost-strip');
    await until(() => cardsOf(widget).length === 2);
    await press('Escape');
    await press('Escape');
    expect(closed).to.deep.equal(['lost strip', 'Sylvania']);
    expect(isOpen(widget)).to.be.false;
    await pressIn(await show(widget, 'Sylvania'), '.pin');
    widget.show('lost-strip');
    await until(() => cardsOf(widget).length === 2);
    cardsOf(widget)
      .find((card) => card.pinned)!
      .focus();
    await press('Escape');
    expect(closed.at(-1)).to.equal('Sylvania');
    expect(cardsOf(widget)).to.have.lengthOf(1);
  });

  it('a pinned card goes back to its mark when the pin is taken out', async () => {
    const widget = await mount();
    const card = await show(widget, 'Sylvania');
    await pressIn(card, '.pin');
    await pressIn(card, '.pin');
    await until(() => card.style.top !== '');
    expect(card.pinned).to.be.false;
    expect(cardsOf(widget)).to.have.lengthOf(1);
    await press('Escape');
    await cardCloses(widget);
  });

  it('a pinned card on a narrow screen stays for clicks elsewhere, until it is closed', async () => {
    await resize(800, 700);
    later(() => resize(1200, 700));
    const widget = await mount();
    const card = await show(widget, 'Sylvania');
    await pressIn(card, '.pin');
    await click(700, 650);
    await wait(AMPLE);
    expect(isOpen(widget)).to.be.true;
    await pressIn(card, '.close');
    await cardCloses(widget);
    expect((await show(widget, 'Sylvania')).pinned, 'the pin went with it').to.be.false;
  });

  it('a pinned card leaves when the widget is disabled', async () => {
    const widget = await mount();
    await pressIn(await show(widget, 'Sylvania'), '.pin');
    widget.disabled = true;
    await widget.ready;
    expect(widget.shadowRoot!.childElementCount).to.equal(0);
  });
});
