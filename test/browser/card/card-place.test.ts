import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import {
  boxOf, cardCloses, cardOpens, frame, hover, isOpen, later, mentionOf, mount, moveTo, resize, show, touch, until, whole,
} from '../support/support.js'; // prettier-ignore
import { widgetInFrame } from '../support/widget-in-frame.js';

before(() => resize(1000, 700));
beforeEach(() => moveTo(500, 350));
after(() => resetMouse());

const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function expectInView({ left, top, right, bottom }: DOMRect, { innerWidth, innerHeight }: Window = window): void {
  expect(left, 'left').to.be.at.least(0);
  expect(top, 'top').to.be.at.least(0);
  expect(right, 'right').to.be.at.most(innerWidth);
  expect(bottom, 'bottom').to.be.at.most(innerHeight);
}

describe('the place of the card', () => {
  for (const corner of [
    'top: 0; left: 0',
    'top: 0; right: 0',
    'bottom: 0; left: 0',
    'bottom: 0; right: 0',
    'top: 45%; left: 45%',
  ])
    it(`the card is in full view and beside its mark for a mark at ${corner}`, async () => {
      const widget = await mount(`<p style="position: fixed; margin: 0; ${corner}">a lost strip of land</p>`);
      await hover(mentionOf(widget, 'lost strip'));
      const card = await cardOpens(widget);
      await until(() => card.style.top !== '');
      await settled(card);
      const box = card.getBoundingClientRect();
      expectInView(box);
      expect(overlaps(box, boxOf(mentionOf(widget, 'lost strip'))), 'covers its mark').to.be.false;
      expect(box.width).to.be.within(440, 460);
      expect(box.height).to.be.within(100, innerHeight * 0.85 + 1);
    });

  it('the card is above all else on the page, whatever clips or covers the text', async () => {
    const widget = await mount(
      `<div style="overflow: hidden; height: 3em; transform: translateX(10px); contain: paint">
        <p>All of Sylvania</p></div><div style="position: fixed; inset: 100px 0 0; z-index: 2147483647; background: #eee"></div>`,
    );
    const card = await show(widget, 'Sylvania');
    await settled(card);
    const { left, top, width, height } = card.getBoundingClientRect();
    const at = [left + width / 2, top + height / 2] as const;
    expect(widget.shadowRoot?.elementFromPoint(...at) === card).to.be.true;
    expectInView(card.getBoundingClientRect());
  });

  it('the card covers no line of a mark that the end of a line breaks', async () => {
    const widget = await mount('<p>It was then the Bank of<br>Freedonia that paid.</p>');
    const mention = mentionOf(widget, 'Bank of\nFreedonia');
    const lines = [...mention.range.getClientRects()];
    expect(lines.length).to.be.above(1);
    await hover(mention);
    const card = await cardOpens(widget);
    await settled(card);
    for (const line of lines) expect(overlaps(card.getBoundingClientRect(), line)).to.be.false;
  });

  it('the card follows its mark when something is inserted above it in a box that scrolls by itself', async () => {
    const html = `<div id="box" style="height: 500px; overflow: auto; overflow-anchor: none"><p style="margin-block: 40px 900px">Sylvania</p></div>`;
    const widget = await mount(html);
    const card = await show(widget, 'Sylvania');
    await settled(card);
    const { top } = card.getBoundingClientRect();
    for (const height of [60, 7]) {
      const before = card.getBoundingClientRect().top;
      const news = document.createElement('div');
      news.style.height = `${String(height)}px`;
      document.querySelector('#box')!.prepend(news);
      await until(() => Math.abs(card.getBoundingClientRect().top - before - height) < 3, 'the card moves along');
    }
    expect(card.getBoundingClientRect().top - top).to.be.closeTo(67, 3);
  });

  it('the card follows its mark as the page or a box in it scrolls', async () => {
    const html = `<div id="box" style="height: 400px; overflow: auto"><p style="margin-block: 200px 900px">Sylvania</p></div><div style="height: 3000px"></div>`;
    const widget = await mount(html);
    const card = await show(widget, 'Sylvania');
    await settled(card);
    const gap = (): number => card.getBoundingClientRect().top - boxOf(mentionOf(widget, 'Sylvania')).bottom;
    const before = gap();
    const top = card.getBoundingClientRect().top;
    document.querySelector('#box')!.scrollTop = 50;
    scrollTo(0, 40);
    later(() => {
      scrollTo(0, 0);
    });
    await until(() => Math.abs(card.getBoundingClientRect().top - (top - 90)) < 3, 'the card moves along');
    expect(gap()).to.be.closeTo(before, 2);
  });

  for (const zoom of ['1.3', '0.8'])
    it(`the card is beside its mark in a body with zoom: ${zoom}`, async () => {
      document.body.style.zoom = zoom;
      later(() => {
        document.body.removeAttribute('style');
      });
      const widget = await mount('<p style="margin-top: 8em">a lost strip of land</p>');
      const card = await show(widget, 'lost strip');
      await until(() => card.style.top !== '');
      await settled(card);
      const box = card.getBoundingClientRect();
      const mark = boxOf(mentionOf(widget, 'lost strip'));
      expectInView(box);
      expect(box.top - mark.bottom, 'right below').to.be.within(4, 14);
      expect(box.left).to.be.at.most(mark.right);
      expect(box.right).to.be.at.least(mark.left);
    });

  it('the card closes once its mark has scrolled away', async () => {
    const widget = await mount('<p>Sylvania</p><div style="height: 3000px"></div>');
    await show(widget, 'Sylvania');
    scrollTo(0, 1500);
    later(() => {
      scrollTo(0, 0);
    });
    await cardCloses(widget);
  });

  it('the card stays open, and in the window, when the window changes its size', async () => {
    const widget = await mount('<p style="position: fixed; bottom: 0; right: 0">Sylvania</p>');
    const card = await show(widget, 'Sylvania');
    await resize(900, 600);
    await until(() => card.getBoundingClientRect().bottom <= innerHeight && innerHeight < 700);
    await until(() => card.getBoundingClientRect().right <= innerWidth);
    expect(isOpen(widget)).to.be.true;
    await resize(1000, 700);
  });
});

/** In a frame, since WebKitGTK’s window does not get as narrow as a phone. */
describe('the card on a narrow screen', () => {
  it('a mouse gets a card in full view, and never a sheet', async () => {
    const { view, widget } = await narrow(360);
    widget.show('lost-strip');
    const card = await cardOpens(widget);
    await settled(card);
    const box = card.getBoundingClientRect();
    expectInView(box, view);
    expect(box.bottom).to.be.below(view.innerHeight);
    expect(overlaps(box, boxOf(mentionOf(widget, 'lost strip'))), 'covers its mark').to.be.false;
  });

  it('a card on a low screen is a sheet, whatever the pointer', async () => {
    const { view, widget } = await narrow(640, 256);
    widget.show('lost-strip');
    const card = await cardOpens(widget);
    await settled(card);
    const { left, right, top, bottom } = card.getBoundingClientRect();
    expect([left, right, bottom]).to.deep.equal([0, 640, 256]);
    expect(top).to.be.at.least(0);
    expect(view.innerHeight).to.equal(256);
  });

  for (const width of [320, 600])
    it(`the card is a sheet for a finger at the bottom of a screen of ${width} px, and all of it can be read`, async () => {
      const { view, widget } = await narrow(width);
      touch(view);
      widget.show('lost-strip');
      const card = await whole(await cardOpens(widget));
      await settled(card);
      const box = card.getBoundingClientRect();
      expect([box.left, box.right, box.bottom]).to.deep.equal([0, view.innerWidth, view.innerHeight]);
      expect(box.height).to.be.at.most(view.innerHeight * 0.85 + 1);
      expect(view.document.documentElement.scrollWidth).to.be.at.most(width);
      const body = card.shadowRoot!.querySelector('.body')!;
      expect(body.scrollWidth).to.be.at.most(body.clientWidth);
      body.scrollTop = body.scrollHeight;
      const last = card.shadowRoot!.querySelector('footer')!.getBoundingClientRect();
      expect(last.bottom).to.be.at.most(view.innerHeight);
    });

  it('a card gets tighter when the window gets lower, so that no side of a dispute is cut off, and looser again', async () => {
    const { frame, view, widget } = await narrow(360, 700);
    touch(view);
    widget.show('lost-strip');
    const card = await cardOpens(widget);
    await settled(card);
    expect(card.hasAttribute('tight')).to.be.false;
    frame.style.height = '360px';
    await until(() => card.hasAttribute('tight'), 'the card is tighter');
    const rows = [...card.shadowRoot!.querySelectorAll('.sides > div')];
    expect(rows).not.to.be.empty;
    for (const row of rows) expect(row.getBoundingClientRect().bottom).to.be.at.most(view.innerHeight);
    frame.style.height = '700px';
    await until(() => !card.hasAttribute('tight'), 'the card has all of its first layer again');
  });

  it('the sheet turns into a card in full view when the screen widens', async () => {
    const { frame, view, widget } = await narrow(500);
    touch(view);
    widget.show('sylvania');
    const card = await cardOpens(widget);
    frame.style.width = '900px';
    await until(() => card.getBoundingClientRect().width < 400);
    await until(() => card.style.top !== '');
    expectInView(card.getBoundingClientRect(), view);
  });

  const narrow = (width: number, height = 560) => widgetInFrame({ width, height });
});

/** Until the card has come in and stays where it is. */
async function settled(card: HTMLElement): Promise<void> {
  await Promise.allSettled(card.getAnimations().map(({ finished }) => finished));
  for (let before = ''; before !== place(); await frame()) before = place();
  function place(): string {
    return JSON.stringify(card.getBoundingClientRect());
  }
}
