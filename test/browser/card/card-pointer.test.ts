import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import {
  AMPLE, cardCloses, cardOpens, click, frame, hover, isOpen, later, mentionOf, middleOf, mount, moveTo, openCard, press,
  resize, wait,
} from '../support/support.js'; // prettier-ignore

before(() => resize(1000, 700));
beforeEach(() => moveTo(990, 690));
after(() => resetMouse());

describe('the card, by mouse', () => {
  it('the card opens when the pointer rests on a mark, and closes when it has left', async () => {
    const widget = await mount();
    await hover(mentionOf(widget, 'Sylvania'));
    expect(isOpen(widget), 'at once').to.be.false;
    await cardOpens(widget, 'Sylvania');
    const times: number[] = [];
    const note = ({ timeStamp }: Event): unknown => times.push(timeStamp);
    widget.addEventListener('article-context-close', note);
    addEventListener('pointermove', note, { capture: true, once: true });
    await moveTo(990, 690);
    await cardCloses(widget);
    const [left = 0, closed = 0] = times;
    expect(closed - left, 'it waits for the reader to come back').to.be.above(100);
  });

  it('the card does not open for a pointer that only passes', async () => {
    const widget = await mount();
    const mention = mentionOf(widget, 'Sylvania');
    const [clientX, clientY] = middleOf(mention);
    const pass = { clientX, clientY, bubbles: true, composed: true, pointerType: 'mouse' };
    mention.block.dispatchEvent(new PointerEvent('pointermove', pass));
    await frame();
    mention.block.dispatchEvent(new PointerEvent('pointermove', { ...pass, clientX: 900 }));
    await wait(AMPLE);
    expect(isOpen(widget)).to.be.false;
  });

  it('the card does not open beside a mark in its line, nor for a word that is not marked', async () => {
    const widget = await mount('<p>Freedonia, and again Freedonia and Sylvania</p>');
    const { block } = mentionOf(widget, 'Sylvania');
    const line = block.getBoundingClientRect();
    await moveTo(line.right - 5, line.top + line.height / 2);
    await wait(AMPLE);
    expect(isOpen(widget)).to.be.false;
    const hidden = widget.mentions.find(({ marked }) => !marked)!;
    await hover(hidden);
    await wait(AMPLE);
    expect(isOpen(widget)).to.be.false;
  });

  it('the card does not open while a button is held, as in selecting text', async () => {
    const widget = await mount();
    const [x, y] = middleOf(mentionOf(widget, 'Sylvania'));
    await moveTo(x - 150, y);
    later(async () => {
      await sendMouse({ type: 'up' });
      document.getSelection()?.removeAllRanges();
    });
    await sendMouse({ type: 'down' });
    await moveTo(x - 20, y);
    await moveTo(x, y);
    await wait(AMPLE);
    expect(isOpen(widget)).to.be.false;
  });

  it('the card does not open for a press that comes before the frame of the move onto the mark', async () => {
    const widget = await mount();
    const mention = mentionOf(widget, 'Sylvania');
    const [clientX, clientY] = middleOf(mention);
    const mouse = { clientX, clientY, bubbles: true, composed: true, pointerType: 'mouse' };
    mention.block.dispatchEvent(new PointerEvent('pointermove', mouse));
    mention.block.dispatchEvent(new PointerEvent('pointerdown', { ...mouse, buttons: 1 }));
    await wait(AMPLE);
    expect(isOpen(widget)).to.be.false;
  });

  it('the card stays open while the pointer travels into it and rests there', async () => {
    const widget = await mount();
    const mention = mentionOf(widget, 'Sylvania');
    await hover(mention);
    const card = await cardOpens(widget);
    const box = card.getBoundingClientRect();
    const [x, y] = middleOf(mention);
    const to = { x: box.right - 30, y: box.top + 30 };
    for (let step = 1; step <= 6; step++) await moveTo(x + ((to.x - x) * step) / 6, y + ((to.y - y) * step) / 6);
    await wait(AMPLE);
    expect(openCard(widget) === card).to.be.true;
    await moveTo(990, 690);
    await cardCloses(widget);
  });

  it('the card is not lost to another mark that the way to it crosses', async () => {
    const widget = await mount('<p>Sylvania Freedonia</p>');
    const opened: string[] = [];
    widget.addEventListener('article-context-open', ({ detail }) => opened.push(detail.mention.text));
    await hover(mentionOf(widget, 'Sylvania'));
    const { top } = (await cardOpens(widget)).getBoundingClientRect();
    const { left, bottom } = mentionOf(widget, 'Freedonia').range.getBoundingClientRect();
    await moveTo(left + 8, bottom - 3);
    await frame();
    await frame();
    await moveTo(left + 8, top + 20);
    await wait(AMPLE);
    expect(isOpen(widget)).to.be.true;
    expect(opened).to.deep.equal(['Sylvania']);
  });

  it('the card moves to the next mark without closing in between', async () => {
    const widget = await mount();
    await hover(mentionOf(widget, 'Sylvania'));
    const card = await cardOpens(widget);
    const states: string[] = [];
    card.addEventListener('beforetoggle', ({ newState }) => states.push(newState));
    const told: string[] = [];
    widget.addEventListener('article-context-close', ({ detail }) => told.push(`close ${detail.mention.text}`));
    widget.addEventListener('article-context-open', ({ detail }) => told.push(`open ${detail.mention.text}`));
    await hover(mentionOf(widget, 'Freedonia'));
    await cardOpens(widget, 'Freedonia');
    expect(states).to.be.empty;
    expect(told).to.deep.equal(['close Sylvania', 'open Freedonia']);
  });

  it('the card closes on Escape, leaves the focus where it was, and stays closed until the pointer has left', async () => {
    const widget = await mount('<button>Of the page</button><p>Sylvania</p>');
    const button = document.querySelector('button')!;
    button.focus();
    const mention = mentionOf(widget, 'Sylvania');
    await hover(mention);
    await cardOpens(widget);
    await press('Escape');
    expect(isOpen(widget)).to.be.false;
    expect(document.activeElement === button).to.be.true;
    const [x, y] = middleOf(mention);
    await moveTo(x + 2, y);
    await wait(AMPLE);
    expect(isOpen(widget)).to.be.false;
    await moveTo(990, 690);
    await hover(mention);
    await cardOpens(widget);
  });

  it('the card closes by its own button', async () => {
    const widget = await mount();
    await hover(mentionOf(widget, 'Sylvania'));
    const card = await cardOpens(widget);
    const box = card.shadowRoot!.querySelector('.close')!.getBoundingClientRect();
    await click(box.left + box.width / 2, box.top + box.height / 2);
    await cardCloses(widget);
  });

  it('the card opens at once on a click, which holds it open until a click elsewhere', async () => {
    const widget = await mount();
    await click(...middleOf(mentionOf(widget, 'Sylvania')));
    await cardOpens(widget, 'Sylvania');
    await moveTo(990, 600);
    await wait(AMPLE);
    expect(isOpen(widget)).to.be.true;
    await click(990, 600);
    await cardCloses(widget);
  });

  it('the card opens for clicks alone where the publisher says so, and closes on the second', async () => {
    const widget = await mount(undefined, { attributes: { 'open-on': 'click' } });
    const mention = mentionOf(widget, 'Sylvania');
    await hover(mention);
    await wait(AMPLE);
    expect(isOpen(widget)).to.be.false;
    await click(...middleOf(mention));
    await cardOpens(widget);
    await click(...middleOf(mention));
    await cardCloses(widget);
  });

  it('the card opens over inline marks, too', async () => {
    const widget = await mount(undefined, { attributes: { marks: 'inline' } });
    await hover(mentionOf(widget, 'lost strip'));
    await cardOpens(widget, 'lost strip');
  });
});
