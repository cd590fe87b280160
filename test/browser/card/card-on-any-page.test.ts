/** Pages whose styles or scripts would hide the card, or keep what the reader does from it. */
import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { ArticleContextElement } from '../../../src/index.js';
import {
  addWidget, boxOf, cardCloses, cardOpens, click, frame, hover, inCard, later, launcherOf, mentionOf, mount, moveTo, place, press, resize,
  show, until, viewsOf, wait,
} from '../support/support.js'; // prettier-ignore
import { openPanel } from '../panel/panel-support.js';

before(() => resize(1000, 700));
beforeEach(() => moveTo(990, 690));
after(() => resetMouse());

const text = '<p style="margin-block: 60px 900px">All of Sylvania and the Bank of Freedonia</p>';

function addStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  later(() => {
    style.remove();
  });
}

function listen(target: EventTarget, types: string, listener: (event: Event) => void, capture = false): void {
  for (const type of types.split(' ')) {
    target.addEventListener(type, listener, { capture, passive: false });
    later(() => {
      target.removeEventListener(type, listener, { capture });
    });
  }
}

/** The card is beside its mark, in view, on top, and closes on Escape. */
async function expectCard(widget: ArticleContextElement): Promise<void> {
  const mention = mentionOf(widget, 'Sylvania');
  await moveTo(990, 690);
  await hover(mention);
  const card = await cardOpens(widget);
  await frame();
  await until(() => Math.abs(card.getBoundingClientRect().top - boxOf(mention).bottom - 8) < 2, 'the card is below');
  const { left, top, width, height } = card.getBoundingClientRect();
  expect(left - boxOf(mention).left).to.be.within(-2, 2);
  expect(Math.min(width, height)).to.be.above(60);
  const root = card.getRootNode() as ShadowRoot;
  expect(root.elementFromPoint(left + 20, top + 20) === card, 'on top').to.be.true;
  expect(getComputedStyle(card).visibility).to.equal('visible');
  await press('Escape');
  await cardCloses(widget);
}

describe('the card on a page whose styles', () => {
  for (const css of [
    'article-context:empty { display: none }',
    ':not(:defined) { visibility: hidden }',
    'article-context { display: none !important }',
    'article-context { all: unset !important; display: contents !important }',
    'body > :not(main) { display: none !important }',
    'article-context, article-context-layer { position: static !important; opacity: 0 !important; visibility: hidden !important }',
    'body * { all: unset !important } main, p { display: block !important }',
    '[popover] { display: none !important } * { position: static !important }',
    'body { transform: translateX(0) }',
    'body { filter: grayscale(1); opacity: 0.99 }',
    'body { perspective: 500px; will-change: transform; backdrop-filter: blur(1px) }',
    'body { contain: layout paint style }',
    'main { transform: rotate(0deg); overflow: hidden; isolation: isolate }',
    'body { pointer-events: none; user-select: none; visibility: hidden } main { pointer-events: auto; visibility: visible }',
  ])
    it(`the card opens where ${css}`, async () => {
      addStyle(css);
      place(text);
      await expectCard(await addWidget({ attributes: { launcher: 'corner' } }));
    });

  it('the card opens where the widget is in a part of the page that is hidden, inert or closed', async () => {
    for (const around of ['<div hidden></div>', '<div inert></div>', '<details><summary>More</summary></details>']) {
      const main = place(`${text}${around}`);
      const widget = await addWidget();
      main.lastElementChild!.append(widget);
      await widget.ready;
      await expectCard(widget);
      main.remove();
      widget.remove();
    }
  });

  for (const css of ['transform: translateX(0); min-height: 3000px', 'filter: sepia(1)', 'contain: layout'])
    it(`the launcher is in the corner where the body has ${css}`, async () => {
      addStyle(`body { ${css} }`);
      place('<p>All of Sylvania</p>');
      const launcher = launcherOf(await addWidget({ attributes: { launcher: 'corner' } }));
      const box = (): DOMRect => launcher.getBoundingClientRect();
      await until(() => Math.abs(innerHeight - box().bottom - 16) < 2 && Math.abs(innerWidth - box().right - 16) < 20);
    });

  it('the launcher of a widget that a style hides is the keyboard’s way to the marks all the same', async () => {
    addStyle('article-context { display: none !important }');
    place(`<button id="first">First</button>${text}`).querySelector('button')!.focus();
    const widget = await addWidget({ attributes: { launcher: 'corner' } });
    const launcher = launcherOf(widget);
    await until(() => launcher.getBoundingClientRect().width === 1, 'the launcher is there, unseen');
    await press('Tab');
    expect(launcher.matches(':focus-within')).to.be.true;
    await press('ArrowRight');
    await cardOpens(widget, 'Sylvania');
    widget.remove();
    expect(document.querySelector('article-context-layer')).to.equal(null);
  });
});

describe('the card on a page whose scripts', () => {
  it('the card opens, scrolls and closes where listeners at the window stop all that a reader does', async () => {
    const types =
      'pointermove pointerover pointerdown pointerup mousemove mousedown mouseup click keydown keyup focusin wheel';
    listen(window, types, (event) => {
      event.stopPropagation();
    }, true); // prettier-ignore
    place(text);
    const widget = await addWidget();
    await expectCard(widget);
    await click(boxOf(mentionOf(widget, 'Sylvania')).left + 10, boxOf(mentionOf(widget, 'Sylvania')).top + 5);
    await cardOpens(widget, 'Sylvania');
  });

  it('the card opens where frames never come', async () => {
    const { requestAnimationFrame } = window;
    window.requestAnimationFrame = () => 0;
    later(() => {
      window.requestAnimationFrame = requestAnimationFrame;
    });
    place(text);
    const widget = await addWidget();
    await hover(mentionOf(widget, 'Sylvania'));
    await cardOpens(widget);
  });

  for (const breakage of ['missing', 'throws', 'does nothing'])
    it(`the card opens where showPopover ${breakage}`, async () => {
      const { showPopover } = HTMLElement.prototype;
      const broken = {
        missing: undefined,
        throws: () => {
          throw new Error('no popovers here');
        },
        'does nothing': () => {},
      }[breakage];
      Object.assign(HTMLElement.prototype, { showPopover: broken });
      later(() => Object.assign(HTMLElement.prototype, { showPopover }));
      place(`${text}<div style="position: fixed; inset: 130px 0 0; z-index: 2147483646; background: #eee"></div>`);
      const widget = await addWidget();
      const mention = mentionOf(widget, 'Sylvania');
      await hover(mention);
      const [card] = viewsOf(widget, 'article-context-card');
      await until(() => viewsOf(widget, 'article-context-card')[0]?.hasAttribute('open'), 'the card opens');
      const shown = card ?? viewsOf(widget, 'article-context-card')[0]!;
      await frame();
      const { left, top, height } = shown.getBoundingClientRect();
      expect(top - boxOf(mention).bottom).to.be.within(6, 10);
      expect(height).to.be.above(60);
      expect((shown.getRootNode() as ShadowRoot).elementFromPoint(left + 20, top + 20) === shown).to.be.true;
      await press('Escape');
      await until(() => !shown.hasAttribute('open'), 'the card closes');
      expect(getComputedStyle(shown).display).to.equal('none');
      const panel = viewsOf(widget, 'article-context-panel');
      widget.openPanel();
      await until(() => viewsOf(widget, 'article-context-panel')[0]?.hasAttribute('open'), 'the panel opens');
      expect(panel.length).to.equal(0);
    });

  it('keys in card, panel and launcher are no shortcuts of the page', async () => {
    const keys: string[] = [];
    listen(document, 'keydown keypress keyup', (event) => keys.push((event as KeyboardEvent).key));
    const widget = await mount();
    const card = await show(widget, 'Sylvania');
    inCard(card, '.body')[0]!.focus();
    await press('ArrowDown');
    await press('j');
    const panel = await openPanel(widget);
    panel.shadowRoot!.querySelector<HTMLElement>('input')!.focus();
    await press('s');
    launcherOf(widget).focus();
    keys.length = 0;
    await press('ArrowRight');
    expect(keys.filter((key) => key !== 'ArrowRight')).to.deep.equal([]);
    document.querySelector<HTMLElement>('main')!.tabIndex = -1;
    document.querySelector<HTMLElement>('main')!.focus();
    await press('k');
    expect(keys.includes('k'), 'the page has its own keys').to.be.true;
  });

  it('a scroll lock of the page does not stop card and panel from scrolling', async () => {
    addStyle('html, body { overflow: hidden }');
    listen(document, 'wheel touchmove', (event) => {
      event.preventDefault();
    });
    const widget = await mount();
    const card = await show(widget, 'lost strip');
    const wheel = new WheelEvent('wheel', { deltaY: 40, bubbles: true, composed: true, cancelable: true });
    expect(inCard(card, '.body')[0]!.dispatchEvent(wheel)).to.be.true;
    const panel = await openPanel(widget);
    const other = new WheelEvent('wheel', { deltaY: 40, bubbles: true, composed: true, cancelable: true });
    expect(panel.shadowRoot!.querySelector('.view')!.dispatchEvent(other)).to.be.true;
    await wait(0);
  });
});
