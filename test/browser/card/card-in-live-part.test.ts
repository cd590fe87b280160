/** The part of a page that alone lives, as a dialog or the full screen: what the widget shows is in there. */
import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import type { ArticleContextElement } from '../../../src/index.js';
import {
  addWidget, cardCloses, cardOpens, click, hover, inCard, later, launcherOf, mentionOf, moveTo, openCard, place, press, resize, until, wait,
} from '../support/support.js'; // prettier-ignore
import { openPanel, panelOpens } from '../panel/panel-support.js';

before(() => resize(1000, 700));
beforeEach(() => moveTo(990, 690));
after(() => resetMouse());

const modal = (attributes: string, more = ''): string => `<p>Behind: Freedonia</p><button id="behind">Behind</button>
  <div id="modal" ${attributes} tabindex="-1" style="position: fixed; inset: 100px 300px; overflow: auto; background: #eee">
    <p>All of Sylvania</p><button id="ok">OK</button>${more}</div>`;

/** The main content of a page does not have its dialogs, unless the publisher says so. */
const mountedWidget = (launcher = 'inline'): Promise<ArticleContextElement> =>
  addWidget({ attributes: { scope: 'main', launcher } });

/** A layer is what holds a view outside of the widget. */
const layers = (): Element[] => [...document.querySelectorAll('article-context-layer')];

async function expectUsable(widget: ArticleContextElement, view: HTMLElement): Promise<void> {
  const { left, top, width } = view.getBoundingClientRect();
  const at = [left + width / 2, top + 24] as const;
  const root = view.getRootNode() as ShadowRoot;
  await until(() => root.elementFromPoint(...at) === view, 'the view is on top');
  await moveTo(...at);
  await wait(500);
  expect(openCard(widget) !== undefined, 'the card stays under the pointer').to.be.true;
}

describe('the card for a mark in a dialog that is no <dialog>', () => {
  for (const attributes of ['role="dialog" aria-modal="true"', 'aria-modal="true"', 'role="dialog"', 'popover="auto"'])
    it(`the card is in the dialog with ${attributes}`, async () => {
      const main = place(modal(attributes));
      const dialog = main.querySelector<HTMLElement>('#modal')!;
      if (dialog.popover) dialog.showPopover();
      const html = dialog.innerHTML;
      const widget = await mountedWidget();
      widget.show(mentionOf(widget, 'Sylvania'));
      const card = await cardOpens(widget, 'Sylvania');
      expect(layers().every((layer) => dialog.contains(layer))).to.be.true;
      await expectUsable(widget, card);
      inCard(card, '.body')[0]!.focus();
      expect(document.activeElement!.localName).to.equal('article-context-layer');
      await click(card.getBoundingClientRect().left + 30, card.getBoundingClientRect().top + 60);
      expect(dialog.checkVisibility(), 'the dialog is open').to.be.true;
      await press('Escape');
      await cardCloses(widget);
      expect(dialog.checkVisibility(), 'Escape was the card’s').to.be.true;
      widget.remove();
      expect(dialog.innerHTML).to.equal(html);
    });

  it('a focus trap of the page leaves the card its focus', async () => {
    const main = place(modal('role="dialog" aria-modal="true"'));
    const dialog = main.querySelector<HTMLElement>('#modal')!;
    const pullBack = ({ target }: Event): void => {
      if (!dialog.contains(target as Node)) dialog.focus();
    };
    document.addEventListener('focusin', pullBack, true);
    later(() => {
      document.removeEventListener('focusin', pullBack, true);
    });
    dialog.focus();
    const widget = await mountedWidget();
    widget.show(mentionOf(widget, 'Sylvania'));
    const card = await cardOpens(widget);
    card.focus();
    await wait(50);
    expect(card.matches(':focus-within')).to.be.true;
    const panel = await openPanel(widget);
    panel.focus();
    await wait(50);
    expect(panel.matches(':focus-within')).to.be.true;
    expect(dialog.contains((panel.getRootNode() as ShadowRoot).host)).to.be.true;
  });

  it('a dialog of the page that closes on a press outside stays open for a press in card, panel and launcher', async () => {
    const main = place(modal('role="dialog" aria-modal="true"'));
    const dialog = main.querySelector<HTMLElement>('#modal')!;
    const close = ({ target, clientX: x, clientY: y }: MouseEvent): void => {
      const { left, top, right, bottom } = dialog.getBoundingClientRect();
      if (!dialog.contains(target as Node) || x < left || x > right || y < top || y > bottom) dialog.hidden = true;
    };
    const types = ['pointerdown', 'mousedown', 'click'] as const;
    for (const type of types) document.addEventListener(type, close);
    later(() => {
      for (const type of types) document.removeEventListener(type, close);
    });
    const widget = await mountedWidget('corner');
    widget.show(mentionOf(widget, 'Sylvania'));
    const card = await cardOpens(widget);
    const box = card.getBoundingClientRect();
    await click(box.left + 30, box.bottom - 60);
    const button = launcherOf(widget).shadowRoot!.querySelector('button')!.getBoundingClientRect();
    expect(button.left, 'the launcher is in the corner').to.be.above(800);
    await click(button.left + 10, button.top + 10);
    await panelOpens(widget);
    expect(dialog.hidden).to.be.false;
  });

  it('a card is in the part that alone is not inert', async () => {
    const main = place(`<div id="rest"></div>${modal('')}`);
    const dialog = main.querySelector('#modal')!;
    const widget = await mountedWidget();
    for (const other of document.body.children) if (!other.contains(dialog)) other.toggleAttribute('inert', true);
    later(() => {
      for (const other of document.body.children) other.removeAttribute('inert');
    });
    widget.show(mentionOf(widget, 'Sylvania'));
    const card = await cardOpens(widget);
    await expectUsable(widget, card);
    card.focus();
    expect(card.matches(':focus-within')).to.be.true;
  });

  it('a card in a dialog within shadow roots is in that dialog', async () => {
    const host = place('<div id="outer"><p>All of Sylvania</p></div>').querySelector('#outer')!;
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<dialog style="width: 400px; height: 300px"><slot></slot></dialog>';
    const dialog = host.shadowRoot!.querySelector('dialog')!;
    dialog.showModal();
    const widget = await mountedWidget();
    widget.show(mentionOf(widget, 'Sylvania'));
    await until(() => dialog.querySelector('article-context-layer:last-child')?.shadowRoot?.querySelector('[open]'));
    const layer = [...dialog.querySelectorAll('article-context-layer')].find((one) =>
      one.shadowRoot!.querySelector('article-context-card'),
    )!;
    const card = layer.shadowRoot!.querySelector<HTMLElement>('article-context-card')!;
    card.focus();
    expect(card.matches(':focus-within')).to.be.true;
    dialog.close();
    await until(() => !dialog.contains(card), 'the card goes with the dialog');
  });

  it('a card whose dialog the page closes, empties or removes closes with it, and opens elsewhere afterwards', async () => {
    for (const end of ['hidden', 'innerHTML', 'remove'] as const) {
      const main = place(`<p>Here is the Bank of Freedonia</p>${modal('role="dialog"')}`);
      const dialog = main.querySelector<HTMLElement>('#modal')!;
      const widget = await mountedWidget();
      widget.show(mentionOf(widget, 'Sylvania'));
      await cardOpens(widget);
      if (end === 'hidden') dialog.hidden = true;
      else if (end === 'innerHTML') dialog.innerHTML = '';
      else dialog.remove();
      await cardCloses(widget);
      widget.show(mentionOf(widget, 'Bank of Freedonia'));
      const card = await cardOpens(widget);
      expect(card.getRootNode() === widget.shadowRoot).to.be.true;
      widget.remove();
      main.remove();
    }
  });
});

describe('the card in full screen', () => {
  it('card, panel and launcher are in the full screen, and the card that is open comes along', async () => {
    const main = place(
      '<div id="full" style="background: white"><p>All of Sylvania</p><button id="go">Go</button></div>',
    );
    const full = main.querySelector('#full')!;
    const widget = await mountedWidget('corner');
    main.querySelector<HTMLElement>('#go')!.addEventListener('click', () => void full.requestFullscreen());
    const { left, top } = main.querySelector('#go')!.getBoundingClientRect();
    await click(left + 5, top + 5);
    await until(() => document.fullscreenElement === full, 'full screen');
    later(() => document.exitFullscreen());
    await hover(mentionOf(widget, 'Sylvania'));
    const card = await cardOpens(widget);
    expect(full.contains((card.getRootNode() as ShadowRoot).host)).to.be.true;
    await expectUsable(widget, card);
    await until(() => full.contains((launcherOf(widget).getRootNode() as ShadowRoot).host), 'the launcher comes along');
    const panel = await openPanel(widget);
    expect(full.contains((panel.getRootNode() as ShadowRoot).host)).to.be.true;
  });
});
