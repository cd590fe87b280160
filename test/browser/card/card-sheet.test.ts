/** The sheet under a finger. In a frame, since WebKitGTK’s window does not get as narrow as a phone. */
import { expect } from '@open-wc/testing';
import { samplePage } from '../support/sample-dossier.js';
import { cardOpens, frame, inCard, isOpen, touch as useFinger, until, wait } from '../support/support.js';
import { widgetInFrame } from '../support/widget-in-frame.js';

async function sheet() {
  const { view, widget } = await widgetInFrame(
    { width: 360, height: 600 },
    `${samplePage}<div style="height: 2000px"></div>`,
  );
  useFinger(view);
  widget.show('lost-strip');
  const card = await cardOpens(widget);
  await frame();
  const [head, body, dialog] = ['.head', '.body', '.dialog'].map((selector) => inCard(card, selector)[0]!);
  // No pointer of the engine's own is down.
  head!.setPointerCapture = () => {};
  const finger = (type: string, clientY: number): boolean =>
    head!.dispatchEvent(
      new PointerEvent(type, { clientX: 100, clientY, isPrimary: true, pointerType: 'touch', bubbles: true }),
    );
  // Firefox and WebKitGTK on a desktop make no TouchEvent.
  const touch = (type: string, clientY = 0, clientX = 100, fingers = 1): boolean => {
    const touches = Array.from({ length: fingers }, () => ({ clientX, clientY }));
    return body!.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true }), { touches }));
  };
  return { view, widget, card, head: head!, body: body!, dialog: dialog!, finger, touch };
}

describe('the sheet, by finger', () => {
  it('the sheet follows a finger on its head, and goes when it is dragged far', async () => {
    const { widget, dialog, finger } = await sheet();
    finger('pointerdown', 300);
    finger('pointermove', 340);
    expect(dialog.style.transform).to.equal('translateY(40px)');
    await wait(100);
    finger('pointermove', 480);
    await wait(100);
    finger('pointerup', 480);
    expect(isOpen(widget)).to.be.false;
    expect(dialog.style.transform).to.equal('');
  });

  it('the sheet goes when it is thrown', async () => {
    const { widget, finger } = await sheet();
    finger('pointerdown', 300);
    finger('pointermove', 340);
    finger('pointerup', 340);
    expect(isOpen(widget)).to.be.false;
  });

  it('the sheet snaps back when it is not dragged far, or when something takes the finger', async () => {
    const { widget, dialog, finger } = await sheet();
    for (const end of ['pointerup', 'pointercancel']) {
      finger('pointerdown', 300);
      finger('pointermove', 330);
      await wait(120);
      finger(end, 330);
      expect(dialog.style.transform).to.equal('');
      expect(isOpen(widget)).to.be.true;
    }
  });

  it('the sheet is drawn down by its text where that is at its top', async () => {
    const { widget, dialog, touch } = await sheet();
    touch('touchstart', 300);
    expect(touch('touchmove', 340), 'is kept from the browser').to.be.false;
    expect(dialog.style.transform).to.equal('translateY(40px)');
    touch('touchmove', 480);
    touch('touchend');
    expect(isOpen(widget)).to.be.false;
    expect(dialog.style.transform).to.equal('');
  });

  it('the sheet leaves to the browser a finger that scrolls up, goes sideways, scrolls back, zooms, or has rested to select', async () => {
    const { widget, body, dialog, touch } = await sheet();
    const isLeft = (y: number, x?: number, fingers?: number): void => {
      expect(touch('touchmove', y, x, fingers)).to.be.true;
      expect(touch('touchmove', 480), 'and all that this finger does').to.be.true;
      touch('touchend');
      expect(dialog.style.transform).to.equal('');
    };
    touch('touchstart', 300);
    isLeft(280);
    touch('touchstart', 300);
    isLeft(310, 150);
    touch('touchstart', 300);
    isLeft(320, 100, 2);
    touch('touchstart', 300);
    await wait(450);
    isLeft(320);
    body.style.maxHeight = '80px';
    body.scrollTop = 20;
    touch('touchstart', 300);
    isLeft(340);
    expect(isOpen(widget)).to.be.true;
  });

  it('the sheet has no pin, as there is room for one sheet alone', async () => {
    const { card } = await sheet();
    expect(inCard(card, '.pin')[0]!.checkVisibility()).to.be.false;
  });

  it('the sheet keeps a drag of its head and a scroll of its text from the page beneath, and has buttons of 44 px', async () => {
    const { card, head, body } = await sheet();
    expect(getComputedStyle(head).touchAction).to.equal('none');
    expect(getComputedStyle(body).overscrollBehaviorY).to.equal('contain');
    for (const button of inCard(card, '.close, .tool')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('the sheet does not take a press of its buttons for a drag', async () => {
    const { card, dialog, finger, widget } = await sheet();
    const close = inCard(card, '.close')[0]!;
    close.dispatchEvent(
      new PointerEvent('pointerdown', { clientY: 300, isPrimary: true, pointerType: 'touch', bubbles: true }),
    );
    finger('pointermove', 400);
    expect(dialog.style.transform).to.equal('');
    expect(isOpen(widget)).to.be.true;
  });
});

describe('the sheet, while the reader zooms with two fingers', () => {
  /** What the reader sees of the page, as a browser tells it. */
  const seen = (view: Partial<VisualViewport>): VisualViewport =>
    Object.assign(
      new EventTarget(),
      { offsetLeft: 0, offsetTop: 0, width: 360, height: 600, scale: 1 },
      view,
    ) as VisualViewport;

  async function zoomTo(zoomed: Partial<VisualViewport>) {
    const { view, widget, card } = await sheet();
    widget.hide();
    const zoom = seen(zoomed);
    Object.defineProperty(view, 'visualViewport', { value: zoom });
    widget.show('lost-strip');
    await cardOpens(widget);
    await frame();
    return { zoom, card };
  }

  it('the sheet is at the bottom of what the reader sees, as wide as that, and goes along', async () => {
    const { zoom, card } = await zoomTo({ offsetLeft: 40, offsetTop: 100, width: 300, height: 500, scale: 1.2 });
    const isThere = (left: number, bottom: number): boolean => {
      const box = card.getBoundingClientRect();
      return Math.abs(box.left - left) < 1 && Math.abs(box.bottom - bottom) < 1 && Math.abs(box.width - 300) < 1;
    };
    await until(() => isThere(40, 600), 'the sheet is where the eye is');
    expect(card.offsetHeight).to.be.at.most(301);
    Object.assign(zoom, { offsetLeft: 60, offsetTop: 20 });
    zoom.dispatchEvent(new Event('scroll'));
    await until(() => isThere(60, 520), 'the sheet goes along');
    Object.assign(zoom, { offsetLeft: 0, offsetTop: 0, width: 360, height: 600, scale: 1 });
    zoom.dispatchEvent(new Event('resize'));
    await until(
      () => card.style.top === '' && card.style.inlineSize === '',
      'the sheet is where its stylesheet has it',
    );
  });

  it('the sheet has lines that can be read where the reader zooms in very far', async () => {
    const { card } = await zoomTo({ width: 120, height: 200, scale: 3 });
    await until(() => Math.abs(card.getBoundingClientRect().width - 120) < 1, 'the sheet is as wide as what is seen');
    expect(card.offsetWidth).to.be.at.least(270);
    expect(card.getBoundingClientRect().bottom).to.be.closeTo(200, 1);
  });

  it('the sheet is above a keyboard on the screen', async () => {
    const { card } = await zoomTo({ height: 350 });
    await until(() => Math.abs(card.getBoundingClientRect().bottom - 350) < 1);
  });
});
