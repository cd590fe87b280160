/** Ways within a card: to a source and back, to a related entry and back. */
import { expect } from '@open-wc/testing';
import { sample, samplePage } from '../support/sample-dossier.js';
import {
  cardCloses, cardOpens, focused, frame, hover, inCard, isOpen, mentionOf, mount, moveTo, press, resize, show, textIn, whole,
  until, wait,
} from '../support/support.js'; // prettier-ignore

type Card = HTMLElementTagNameMap['article-context-card'];

before(() => resize(1000, 500));
beforeEach(() => moveTo(990, 480));
after(() => resize(1000, 700));

const bodyOf = (card: Card): HTMLElement => inCard(card, '.body')[0]!;

async function cite(card: Card): Promise<HTMLElement> {
  const number = inCard(card, '.background .cite')[0]!;
  number.focus();
  await press('Enter');
  await card.updateComplete;
  return number;
}

describe('a number in the card', () => {
  it('a number in the card shows its source by key below the text, which stays where it is, and leads back', async () => {
    const card = await show(await mount(), 'lost strip');
    const { scrollTop } = bodyOf(card);
    const tight = card.getAttribute('tight');
    const before = inCard(card, '.sources').length;
    const number = await cite(card);
    const [shown] = inCard(card, '.cited');
    expect(shown!.innerText.split('\n').slice(0, 2)).to.deep.equal(['1', 'Report on the strip']);
    expect(focused() === shown).to.be.true;
    expect(shown!.getBoundingClientRect().bottom).to.be.at.most(card.getBoundingClientRect().bottom);
    expect([bodyOf(card).scrollTop, inCard(card, '.sources').length]).to.deep.equal([scrollTop, before]);
    await frame();
    await frame();
    expect(card.getAttribute('tight')).to.equal(tight);
    inCard(card, '.to-text')[0]!.click();
    await card.updateComplete;
    expect(focused() === number).to.be.true;
    expect(inCard(card, '.cited')).to.have.lengthOf(0);
  });

  it('a source that is shown gives way to another, and goes with its entry', async () => {
    const widget = await mount();
    const card = await show(widget, 'lost strip');
    await cite(card);
    inCard(card, '.cite').at(-1)!.click();
    await card.updateComplete;
    expect(inCard(card, '.cited')).to.have.lengthOf(1);
    await show(widget, 'Freedonia');
    expect(inCard(card, '.cited')).to.have.lengthOf(0);
  });

  it('a reader leaves a source by Alt + ←, which within the card is not the browser’s', async () => {
    const card = await show(await mount(), 'lost strip');
    const number = await cite(card);
    const before = history.length;
    await press('Alt+ArrowLeft');
    await card.updateComplete;
    expect(focused() === number).to.be.true;
    expect(history.length).to.equal(before);
    expect(isOpen(document.querySelector('article-context')!)).to.be.true;
  });
});

describe('a related entry', () => {
  const dossier = structuredClone(sample);
  dossier.entries[0]!.facts = Array.from({ length: 20 }, (_, i) => `Fact number ${String(i)}. [S01]`);

  it('a reader leaves a related entry by Alt + ←, for the place where the reader was', async () => {
    const card = await show(await mount(samplePage, { dossier }), 'Freedonia');
    bodyOf(card).scrollTop = 9999;
    const before = bodyOf(card).scrollTop;
    inCard(card, '.related button')[0]!.focus();
    await press('Enter');
    await card.updateComplete;
    expect(textIn(card, 'h2')).to.deep.equal(['Sylvania']);
    expect(bodyOf(card).scrollTop).to.equal(0);
    await press('Alt+ArrowLeft');
    await card.updateComplete;
    expect(textIn(card, 'h2')).to.deep.equal(['Freedonia']);
    expect(bodyOf(card).scrollTop).to.be.closeTo(before, 1);
  });

  it('a card that opens begins at its top, however far down the one before was left', async () => {
    const widget = await mount(samplePage, { dossier });
    const card = await show(widget, 'Freedonia');
    bodyOf(card).scrollTop = 9999;
    await until(() => bodyOf(card).scrollTop > 0);
    await frame();
    widget.hide();
    await cardCloses(widget);
    expect(bodyOf(await show(widget, 'Freedonia')).scrollTop).to.equal(0);
  });

  it('the card leaves Alt + ← to the browser where there is no way back in it', async () => {
    const card = await show(await mount(), 'Freedonia');
    card.focus();
    let taken: boolean | undefined;
    // The page hears nothing of keys in the card.
    card.addEventListener('keydown', (event) => {
      taken = event.defaultPrevented;
      event.preventDefault();
    }, { once: true }); // prettier-ignore
    await press('Alt+ArrowLeft');
    expect(taken).to.be.false;
  });

  it('a shorter related entry draws the card away from no pointer', async () => {
    const widget = await mount(samplePage, { dossier });
    await hover(mentionOf(widget, 'Freedonia'));
    const card = await whole(await cardOpens(widget, 'Freedonia'));
    await until(() => card.style.top !== '');
    const { left, top, height } = card.getBoundingClientRect();
    await moveTo(left + 40, top + height - 60);
    inCard(card, '.related button')[0]!.click();
    await wait(700);
    expect(textIn(card, 'h2')).to.deep.equal(['Sylvania']);
    expect(card.getBoundingClientRect().height).to.be.closeTo(height, 1);
    expect(isOpen(widget)).to.be.true;
  });
});

describe('disputed wordings', () => {
  it('disputed wordings stand side by side, each row of theirs on one line, and in the order they are read', async () => {
    const card = await show(await mount(), 'lost strip');
    const boxes = (selector: string): DOMRect[] => inCard(card, selector).map((each) => each.getBoundingClientRect());
    for (const selector of ['.holder', '.wording', '.reason']) {
      const [first, second, third] = boxes(selector);
      expect(first!.top, selector).to.equal(second!.top);
      expect(first!.width, selector).to.be.closeTo(second!.width, 0.5);
      expect(second!.left).to.be.above(first!.right);
      expect(third!.top).to.be.above(first!.bottom);
    }
  });
});
