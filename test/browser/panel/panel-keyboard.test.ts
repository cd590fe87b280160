import { expect } from '@open-wc/testing';
import { addWidget, cardCloses, cardOpens, focused, place, press, resize, until } from '../support/support.js';
import { samplePage } from '../support/sample-dossier.js';
import { isPanelOpen, panelCloses, panelOpens, rich, textsIn, type Panel } from './panel-support.js';

beforeEach(() => resize(1200, 700));

/** A page with a stop for the Tab key before the widget and one after it. */
async function mountBetween(dossier = rich) {
  place(`${samplePage}<button id="before">Before</button>`);
  const widget = await addWidget({ dossier });
  place('<button id="after">After</button>');
  const [before, after] = ['#before', '#after'].map((id) => document.querySelector<HTMLElement>(id)!);
  before!.focus();
  return { widget, before: before!, after: after! };
}

type Widget = Awaited<ReturnType<typeof addWidget>>;

/** From the button before the widget into the panel. */
async function enter(widget: Widget): Promise<Panel> {
  for (const key of ['Tab', 'Enter']) await press(key);
  return panelOpens(widget);
}

const nameOf = (element: Element | null): string =>
  (element?.getAttribute('aria-label') ?? (element as HTMLElement | null)?.innerText ?? '').trim();

/** Goes on by Tab until the focus is on what has this name. */
async function tabTo(name: string): Promise<void> {
  for (let stop = 0; stop < 40 && nameOf(focused()) !== name; stop++) await press('Tab');
  expect(nameOf(focused())).to.equal(name);
}

describe('the panel, by keyboard', () => {
  it('the panel is opened by Enter from the launcher, unless a card is open, which is entered first', async () => {
    const { widget } = await mountBetween();
    await press('Tab');
    const launcher = focused();
    await press('ArrowRight');
    await cardOpens(widget, 'Bank of Freedonia');
    await press('Enter');
    expect(isPanelOpen(widget)).to.be.false;
    await press('Escape');
    await cardCloses(widget);
    expect(focused() === launcher).to.be.true;
    await press('Enter');
    await panelOpens(widget);
  });

  it('the panel has the focus when a key has opened it, and gives it back on Escape', async () => {
    const { widget } = await mountBetween();
    const panel = await enter(widget);
    expect(focused()?.getAttribute('role')).to.equal('dialog');
    expect(focused()?.getRootNode() === panel.shadowRoot).to.be.true;
    await press('Escape');
    await panelCloses(widget);
    expect(focused()?.getAttribute('aria-haspopup')).to.equal('dialog');
  });

  it('the panel gives the focus back to what the page opened it from', async () => {
    const { widget, before } = await mountBetween();
    before.addEventListener('click', () => {
      widget.openPanel();
    });
    before.focus();
    await press('Enter');
    await panelOpens(widget);
    await tabTo('Close');
    await press('Enter');
    await panelCloses(widget);
    expect(document.activeElement === before).to.be.true;
  });

  it('the panel leaves Escape to the page while the focus is elsewhere on it', async () => {
    const { widget, before } = await mountBetween();
    await enter(widget);
    before.focus();
    await press('Escape');
    expect(isPanelOpen(widget)).to.be.true;
  });

  it('the panel has one stop for its tabs; arrow keys, Home and End choose among them and go around', async () => {
    const { widget } = await mountBetween();
    const panel = await enter(widget);
    await tabTo('Entries');
    for (const [key, tab] of [
      ['ArrowRight', 'Timeline'],
      ['End', 'About'],
      ['ArrowRight', 'Entries'],
      ['ArrowLeft', 'About'],
      ['ArrowLeft', 'Sources'],
      ['Home', 'Entries'],
    ] as const) {
      await press(key);
      await panel.updateComplete;
      expect(nameOf(focused()), key).to.equal(tab);
      expect(textsIn(panel, '[aria-selected="true"]'), key).to.deep.equal([tab]);
      const view = panel.shadowRoot!.querySelector('[role="tabpanel"]')!;
      const label = panel.shadowRoot!.getElementById(view.getAttribute('aria-labelledby')!);
      expect(label === focused(), key).to.be.true;
    }
    await press('Tab');
    expect(focused()?.getAttribute('role')).to.equal('tabpanel');
  });

  it('the arrow keys turn round where the panel’s tabs run from right to left', async () => {
    const { widget } = await mountBetween();
    const panel = await enter(widget);
    widget.dir = 'rtl';
    await until(() => panel.dir === 'rtl');
    await tabTo('Entries');
    await press('ArrowLeft');
    await panel.updateComplete;
    expect(nameOf(focused())).to.equal('Timeline');
  });

  it('a reader opens an entry in the panel and comes back to where the focus was', async () => {
    const { widget } = await mountBetween();
    const panel = await enter(widget);
    await tabTo('Bank of Freedonia');
    await press('Enter');
    await panel.updateComplete;
    expect(nameOf(focused())).to.equal('Bank of Freedonia');
    expect(focused()?.localName).to.equal('h3');
    await tabTo('Freedonia');
    await press('Enter');
    await panel.updateComplete;
    expect(textsIn(panel, 'h3')).to.deep.equal(['Freedonia']);
    for (const name of ['Bank of Freedonia', 'Bank of Freedonia']) {
      panel.shadowRoot!.querySelector<HTMLElement>('.back')!.focus();
      await press('Enter');
      await panel.updateComplete;
      expect(nameOf(focused())).to.equal(name);
    }
    expect(focused()?.localName).to.equal('button');
  });

  it('a reader follows a citation in the panel to its source', async () => {
    const { widget } = await mountBetween();
    const panel = await enter(widget);
    await tabTo('Sylvania');
    await press('Enter');
    await panel.updateComplete;
    await tabTo('Source 2: The atlas of Sylvania');
    await press('Enter');
    await panel.updateComplete;
    expect(nameOf(focused())).to.contain('The atlas of Sylvania');
    expect(textsIn(panel, '[aria-selected="true"]')).to.deep.equal(['Sources']);
  });

  it('the panel leads into the card of what it shows in the text; Escape leads back, then out', async () => {
    const { widget } = await mountBetween();
    const panel = await enter(widget);
    await tabTo('Show in text: Sylvania');
    await press('Enter');
    const card = await cardOpens(widget, 'Sylvania');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(focused()?.getRootNode() === card.shadowRoot).to.be.true;
    await press('Escape');
    await cardCloses(widget);
    expect(nameOf(focused())).to.equal('Show in text: Sylvania');
    await press('Escape');
    await panelCloses(widget);
    expect(panel.isConnected).to.be.true;
  });

  it('the panel on a small screen closes when the focus leaves it, which is then where the reader put it', async () => {
    await resize(400, 700);
    const { widget } = await mountBetween();
    (await enter(widget)).focus();
    for (let stop = 0; stop < 60 && isPanelOpen(widget); stop++) await press('Shift+Tab');
    expect(isPanelOpen(widget)).to.be.false;
    expect(focused()?.getAttribute('aria-haspopup')).to.equal('dialog');
  });
});
