/** No card that nobody has asked for: only a pointer that has moved and then rests opens one. */
import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { ArticleContextElement } from '../../../src/index.js';
import { samplePage } from '../support/sample-dossier.js';
import {
  AMPLE, cardCloses, cardOpens, click, hover, inCard, isOpen, later, mentionOf, middleOf, mount, moveTo, press,
  resize, show, touch, until, wait,
} from '../support/support.js'; // prettier-ignore
import { widgetInFrame } from '../support/widget-in-frame.js';

before(() => resize(1000, 700));
beforeEach(() => moveTo(990, 690));
after(() => resetMouse());

const line = 'Sylvania and Freedonia met; Freedonia spoke of Sylvania, and Sylvania of Freedonia. ';
const page = (style = ''): string => `<div style="${style}"><p>${line.repeat(6)}</p><p>${line.repeat(6)}</p></div>`;

/** Counts the cards that open. */
function openings(widget: ArticleContextElement): () => number {
  let count = 0;
  const onOpen = (): void => {
    count++;
  };
  widget.addEventListener('article-context-open', onOpen);
  later(() => {
    widget.removeEventListener('article-context-open', onOpen);
  });
  return () => count;
}

/**
 * Moves a pointer along the lines of an element, with an event in each 16 ms. @returns the longest pause between two
 * events, in ms, in which it rested
 */
async function read(text: Element, speed: number, lines: number): Promise<number> {
  const { left, top, width } = text.getBoundingClientRect();
  const height = Number.parseFloat(getComputedStyle(text).lineHeight) || 20;
  let longest = 0;
  let before = performance.now();
  for (let row = 0; row < lines; row++)
    for (let x = 0; x < Math.min(width, 500); x += speed * 0.016) {
      const at = { clientX: left + x, clientY: top + (row + 0.5) * height };
      const target = document.elementFromPoint(at.clientX, at.clientY) ?? text;
      target.dispatchEvent(
        new PointerEvent('pointermove', { ...at, bubbles: true, composed: true, pointerType: 'mouse' }),
      );
      await wait(16);
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    }
  return longest;
}

describe('stillness', () => {
  for (const speed of [150, 300, 500])
    it(`no card opens for a pointer that follows the lines at ${String(speed)} px a second`, async () => {
      const widget = await mount(page('line-height: 24px'), { attributes: { density: 'all' } });
      const count = openings(widget);
      // On a busy machine the pointer may rest by chance, which tells nothing.
      for (let attempt = 0; attempt < 5; attempt++) {
        const before = count();
        const longest = await read(mentionOf(widget, 'Sylvania').block, speed, speed === 150 ? 1 : 2);
        if (longest > 90) continue;
        expect(count() - before).to.equal(0);
        return;
      }
      throw new Error('the machine was too busy to move a pointer');
    });

  it('no card opens for marks that a scroll brings under a pointer at rest', async () => {
    const widget = await mount(page('line-height: 24px; padding-block: 300px 2000px'), {
      attributes: { density: 'all' },
    });
    const count = openings(widget);
    later(() => {
      scrollTo(0, 0);
    });
    const [x] = middleOf(mentionOf(widget, 'Sylvania'));
    await moveTo(x, 120);
    for (let i = 0; i < 12; i++) {
      scrollBy(0, 24);
      await wait(200);
    }
    expect(count()).to.equal(0);
  });

  it('no card opens after Escape for a mark that the page moves under the pointer, until that moves', async () => {
    const widget = await mount(`<div id="above"></div>${page('line-height: 24px')}`, {
      attributes: { density: 'all' },
    });
    const mention = mentionOf(widget, 'Sylvania');
    await hover(mention);
    await cardOpens(widget);
    await press('Escape');
    await cardCloses(widget);
    const count = openings(widget);
    const above = document.querySelector<HTMLElement>('#above')!;
    const [x, y] = middleOf(mention);
    for (const height of [24, 48, 0]) {
      above.style.height = `${String(height)}px`;
      await wait(300);
    }
    expect(count()).to.equal(0);
    above.style.height = '24px';
    await wait(300);
    await moveTo(990, 690);
    await moveTo(x - 1, y + 25);
    await cardOpens(widget);
  });

  it('a card opens under a hand that trembles', async () => {
    const widget = await mount();
    const [x, y] = middleOf(mentionOf(widget, 'Sylvania'));
    for (let i = 0; i < 40 && !isOpen(widget); i++) {
      await moveTo(x + (i % 3), y + (i % 2));
      await wait(20);
    }
    expect(isOpen(widget)).to.be.true;
  });

  it('no card flashes for a double click, by which a reader selects a word', async () => {
    const widget = await mount();
    const count = openings(widget);
    later(() => {
      document.getSelection()?.removeAllRanges();
    });
    const mention = mentionOf(widget, 'Sylvania');
    await click(...middleOf(mention));
    // What the second press does, which has to be faster than the commands of the runner are.
    const { startContainer, startOffset, endContainer, endOffset } = mention.range;
    document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    await wait(AMPLE);
    expect(count()).to.equal(0);
  });
});

describe('the wheel over a card', () => {
  it('a wheel over the card never scrolls the page: it scrolls the card, or nothing', async () => {
    const widget = await mount();
    for (const text of ['lost strip', 'Sylvania']) {
      const card = await show(widget, text);
      const [body] = inCard(card, '.body');
      const canScroll = body!.scrollHeight > body!.clientHeight + 1;
      const turn = (deltaY: number): boolean =>
        body!.dispatchEvent(new WheelEvent('wheel', { deltaY, bubbles: true, composed: true, cancelable: true }));
      expect([turn(-100), turn(100)], text).to.deep.equal([false, canScroll]);
      body!.scrollTop = body!.scrollHeight;
      expect([turn(-100), turn(100)], text).to.deep.equal([canScroll, false]);
    }
  });
});

describe('a wheel over the tabs of a card', () => {
  it('a wheel that goes down a little askew over a row of tabs never scrolls the page', async () => {
    const widget = await mount();
    const card = await show(widget, 'Freedonia');
    const [tabs] = inCard(card, '.tabs');
    tabs!.style.cssText = 'flex-wrap: nowrap; inline-size: 60px; overflow: auto hidden';
    expect(tabs!.scrollWidth).to.be.above(tabs!.clientWidth);
    const turn = (deltaX: number, deltaY: number): boolean =>
      tabs!.dispatchEvent(new WheelEvent('wheel', { deltaX, deltaY, bubbles: true, composed: true, cancelable: true }));
    expect([turn(2, 100), turn(100, 2)]).to.deep.equal([false, true]);
  });
});

describe('a tap that moves the page', () => {
  /** A page in a frame as small as a phone, with a mark that a sheet would cover. */
  async function phone() {
    const html = `<div style="height: 300px"></div>${samplePage}<div style="height: 2000px"></div>`;
    const { view, widget } = await widgetInFrame({ width: 360, height: 600 }, html);
    touch(view);
    widget.show('sylvania');
    await cardOpens(widget);
    await until(() => view.scrollY > 0, 'the page has moved to show the mark');
    return { view, widget };
  }

  it('a page that was moved to show the mark is moved back when the sheet goes', async () => {
    const { view, widget } = await phone();
    widget.hide();
    expect(view.scrollY).to.equal(0);
  });

  it('a page that the reader has scrolled since stays where they are', async () => {
    const { view, widget } = await phone();
    view.scrollBy(0, 30);
    const { scrollY } = view;
    widget.hide();
    expect(view.scrollY).to.equal(scrollY);
  });
});
