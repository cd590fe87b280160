import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import {
  addWidget, cardCloses, cardOpens, frame, hover, inCard, mentionOf, moveTo, place, press, resize, until, wait,
} from '../support/support.js'; // prettier-ignore

before(() => resize(1000, 700));
beforeEach(() => moveTo(990, 690));
after(() => resetMouse());

/** All but an open modal dialog is inert: a card outside it could be neither seen whole nor used. */
describe('the card for a mark in an open modal dialog', () => {
  it('the card for a mark in a modal dialog can be seen, reached and used', async () => {
    const { widget, dialog } = await mountDialog();
    await hover(mentionOf(widget, 'Sylvania'));
    const card = await cardOpens(widget);
    await frame();
    const { left, top, width } = card.getBoundingClientRect();
    const { host } = card.getRootNode() as ShadowRoot;
    await until(() => document.elementFromPoint(left + width / 2, top + 30) === host, 'the card is on top');
    expect(dialog.contains(host)).to.be.true;
    card.focus();
    expect(document.activeElement === host).to.be.true;
    await moveTo(left + width / 2, top + 30);
    await wait(600);
    expect(card.matches(':popover-open')).to.be.true;
  });

  it('the card in a dialog closes on Escape without closing the dialog, and leaves no trace in it', async () => {
    const { widget, dialog, html } = await mountDialog();
    await hover(mentionOf(widget, 'Sylvania'));
    await cardOpens(widget);
    await press('Escape');
    await cardCloses(widget);
    expect(dialog.open).to.be.true;
    expect(dialog.innerHTML).to.equal(html);
    await press('Escape');
    expect(dialog.open, 'the next Escape is the dialog’s').to.be.false;
  });

  it('the open card leaves no trace in the dialog when the widget goes', async () => {
    const { widget, dialog, html } = await mountDialog();
    await hover(mentionOf(widget, 'Sylvania'));
    await cardOpens(widget);
    widget.remove();
    expect(dialog.innerHTML).to.equal(html);
  });

  it('the card looks as the publisher set it, whatever the dialog does to what stands in it', async () => {
    const { widget, dialog } = await mountDialog();
    widget.style.setProperty('--article-context-surface', 'rgb(1, 2, 3)');
    dialog.insertAdjacentHTML(
      'beforeend',
      '<style>[popover], dialog > * { padding: 40px; width: 900px !important; }</style>',
    );
    await hover(mentionOf(widget, 'Sylvania'));
    const card = await cardOpens(widget);
    expect(getComputedStyle(inCard(card, '.dialog')[0]!).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect([getComputedStyle(card).paddingTop, card.offsetWidth]).to.deep.equal(['0px', 320]);
  });

  async function mountDialog() {
    const main = place(
      '<p>Behind: Freedonia</p><dialog style="width: 400px; height: 300px"><p>Sylvania</p><button>OK</button></dialog>',
    );
    const dialog = main.querySelector('dialog')!;
    dialog.showModal();
    const html = dialog.innerHTML;
    return { widget: await addWidget(), dialog, html };
  }
});
