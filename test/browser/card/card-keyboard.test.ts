import { expect } from '@open-wc/testing';
import {
  addWidget,
  cardCloses,
  cardOpens,
  focused,
  inCard,
  launcherOf,
  openCard,
  place,
  press,
  show,
  textIn,
  until,
  whole,
} from '../support/support.js';
import { samplePage } from '../support/sample-dossier.js';

/** A page with a stop for the Tab key before the widget and one after it. */
async function mountBetween(attributes: Record<string, string> = {}) {
  place(`${samplePage}<button id="before">Before</button>`);
  const widget = await addWidget({ attributes });
  place('<button id="after">After</button>');
  const [before, after] = ['#before', '#after'].map((id) => document.querySelector<HTMLElement>(id)!);
  before!.focus();
  return { widget, before: before!, after: after! };
}

describe('the card, by keyboard', () => {
  it('the marks are reached by one tab stop, which says how many there are', async () => {
    const { widget, after } = await mountBetween();
    await press('Tab');
    expect(document.activeElement === widget).to.be.true;
    expect(focused()?.textContent).to.contain('4');
    await press('Tab');
    expect(document.activeElement === after).to.be.true;
  });

  for (const place of ['inline', 'corner', 'none'])
    it(`the widget has its tab stop with launcher="${place}", and shows where the focus is`, async () => {
      const { widget } = await mountBetween({ launcher: place });
      await press('Tab');
      expect(document.activeElement === widget).to.be.true;
      const box = launcherOf(widget).getBoundingClientRect();
      expect(Math.min(box.width, box.height)).to.be.above(20);
    });

  it('a reader walks the marks in the text by arrow keys, Home and End, and stops at the last', async () => {
    const { widget } = await mountBetween();
    await press('Tab');
    const launcher = focused();
    for (const [key, text] of [
      ['ArrowRight', 'Bank of Freedonia'],
      ['ArrowDown', 'Freedonia'],
      ['ArrowRight', 'Sylvania'],
      ['ArrowLeft', 'Freedonia'],
      ['ArrowUp', 'Bank of Freedonia'],
      ['End', 'lost strip'],
      ['ArrowRight', 'lost strip'],
      ['Home', 'Bank of Freedonia'],
    ] as const) {
      await press(key);
      await cardOpens(widget, text);
      expect(focused() === launcher, key).to.be.true;
    }
  });

  it('a screen reader is told where in the text the walk is', async () => {
    const { widget } = await mountBetween();
    await press('Tab');
    await press('End');
    await cardOpens(widget, 'lost strip');
    const status = launcherOf(widget).shadowRoot!.querySelector('[role="status"]')!;
    expect(status.textContent).to.contain('4').and.to.contain('lost strip');
  });

  it('the walk brings a mark into view that is far down', async () => {
    const { widget } = await mountBetween();
    document.querySelector('article')!.style.paddingBlockStart = '3000px';
    scrollTo(0, 0);
    await press('Tab');
    await press('ArrowRight');
    await cardOpens(widget);
    const { top, bottom } = widget.mentions[0]!.range.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    scrollTo(0, 0);
  });

  it('the walk begins where the reader is, also after the reader has scrolled on', async () => {
    const far = 'style="margin-top: 3000px"';
    place(`<article><p>Freedonia</p><p ${far}>Sylvania</p><p ${far}>the lost strip</p></article>`);
    const widget = await addWidget({ attributes: { launcher: 'corner' } });
    const follow = async (key: string, text: string): Promise<void> => {
      await press(key);
      await cardOpens(widget, text);
    };
    const scroll = async (to: number): Promise<void> => {
      scrollTo(0, to);
      await cardCloses(widget);
    };
    await scroll(document.documentElement.scrollHeight);
    launcherOf(widget).focus({ preventScroll: true });
    await follow('ArrowRight', 'lost strip');
    await follow('ArrowLeft', 'Sylvania');
    await scroll(0);
    await follow('ArrowRight', 'Freedonia');
    await scroll(document.documentElement.scrollHeight);
    await follow('ArrowLeft', 'Sylvania');
    scrollTo(0, 0);
  });

  it('a reader walks on from within the card, where it says which of the marks it is at', async () => {
    const { widget } = await mountBetween();
    const card = await show(widget, 'Freedonia');
    const walk = () => inCard(card, '.walk button');
    const place = (): string | undefined => textIn(card, '.walk > span')[0];
    expect(place()).to.equal('2 / 4');
    walk()[1]!.focus();
    await press('Enter');
    await cardOpens(widget, 'Sylvania');
    expect(place()).to.equal('3 / 4');
    expect(focused() === walk()[1], 'the focus stays where it was').to.be.true;
    await press('Enter');
    await cardOpens(widget, 'lost strip');
    expect(walk()[1]!.getAttribute('aria-disabled')).to.equal('true');
    await press('Enter');
    expect(place()).to.equal('4 / 4');
    walk()[0]!.click();
    await cardOpens(widget, 'Sylvania');
    launcherOf(widget).focus();
    await press('ArrowLeft');
    await cardOpens(widget, 'Freedonia');
  });

  it('the card that the walk opens is entered by Enter, and gives the focus back on Escape', async () => {
    const { widget } = await mountBetween();
    await press('Tab');
    const launcher = focused();
    await press('ArrowRight');
    const card = await cardOpens(widget, 'Bank of Freedonia');
    expect(focused() === launcher).to.be.true;
    await press('Enter');
    expect(focused()?.getAttribute('role')).to.equal('dialog');
    await press('Escape');
    await cardCloses(widget);
    expect(focused() === launcher).to.be.true;
    expect(card.matches(':popover-open')).to.be.false;
  });

  it('a screen reader is told the sentence that a reader comes back to from a card, until the walk goes on', async () => {
    const { widget } = await mountBetween();
    await press('Tab');
    const status = (): string => launcherOf(widget).shadowRoot!.querySelector('[role="status"]')!.textContent;
    for (const key of ['End', 'Enter']) await press(key);
    await cardOpens(widget, 'lost strip');
    await until(() => focused()?.closest('[part="card"]'));
    await press('Escape');
    await cardCloses(widget);
    await until(() => status() === 'Nobody spoke of the lost strip at the meeting.', 'it is told');
    await press('Home');
    await until(() => status().startsWith('1 of 4'), 'the walk goes on');
  });

  it('the card is entered by Tab, too, from the launcher that walks', async () => {
    const { widget } = await mountBetween();
    await press('Tab');
    await press('ArrowRight');
    const card = await cardOpens(widget);
    await press('Tab');
    expect(focused()?.getRootNode() === card.shadowRoot).to.be.true;
    await press('Shift+Tab');
    expect(focused()?.getRootNode() === launcherOf(widget).shadowRoot).to.be.true;
    expect(openCard(widget) === card).to.be.true;
  });

  it('the card lets the Tab key through its own stops, and closes when it tabs on into the page', async () => {
    const { widget, after } = await mountBetween();
    await press('Tab');
    await press('End');
    const card = await whole(await cardOpens(widget, 'lost strip'));
    await press('Enter');
    const seen = new Set<string>();
    for (let stop = 0; stop < 30 && document.activeElement !== after; stop++) {
      await press('Tab');
      expect(document.activeElement === document.body, `the focus is lost at stop ${stop}`).to.be.false;
      const element = focused();
      if (element?.getRootNode() === card.shadowRoot) seen.add(element.localName);
    }
    expect([...seen]).to.include.members(['a', 'button']);
    expect(document.activeElement === after).to.be.true;
    await cardCloses(widget);
    expect(document.activeElement === after).to.be.true;
  });

  it('the card closes when the focus goes back from the launcher into the page', async () => {
    const { widget, before } = await mountBetween();
    await press('Tab');
    await press('ArrowRight');
    await cardOpens(widget);
    await press('Shift+Tab');
    await cardCloses(widget);
    expect(document.activeElement === before).to.be.true;
  });

  it('a reader follows a related entry in the card and comes back without a mouse', async () => {
    const { widget } = await mountBetween();
    await press('Tab');
    await press('ArrowRight');
    const card = await whole(await cardOpens(widget, 'Bank of Freedonia'));
    card.shadowRoot!.querySelector<HTMLElement>('.related button')!.focus();
    await press('Enter');
    await card.updateComplete;
    expect(textIn(card, 'h2')).to.deep.equal(['Freedonia']);
    expect(openCard(widget) === card).to.be.true;
    const dialog = inCard(card, '.dialog')[0];
    expect(focused() === dialog, 'the focus is on what is shown now').to.be.true;
    card.shadowRoot!.querySelector<HTMLElement>('.back')!.focus();
    await press('Enter');
    await card.updateComplete;
    expect(textIn(card, 'h2')).to.deep.equal(['Bank of Freedonia']);
    expect(focused() === dialog).to.be.true;
    await press('Escape');
    await cardCloses(widget);
  });

  it('the widget leaves keys alone that are the page’s', async () => {
    await mountBetween();
    const keys: string[] = [];
    const note = ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (!defaultPrevented) keys.push(key);
    };
    document.addEventListener('keydown', note);
    await press('ArrowDown');
    await press('Escape');
    document.removeEventListener('keydown', note);
    expect(keys).to.deep.equal(['ArrowDown', 'Escape']);
  });
});
