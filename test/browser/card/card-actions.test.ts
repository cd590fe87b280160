import { expect } from '@open-wc/testing';
import { samplePage } from '../support/sample-dossier.js';
import {
  type Card, addWidget, cardCloses, cardOpens, focused, inCard, isOpen, later, mentionOf, mount, onFirstVisit, pressIn, show,
  textIn, until, wait,
} from '../support/support.js'; // prettier-ignore

onFirstVisit();

const tool = (card: Card, label: string): HTMLElement =>
  inCard(card, '.tool').find(({ innerText }) => innerText.trim() === label)!;

describe('the link to an entry', () => {
  const hash = (value: string): void => {
    location.hash = value;
    later(() => {
      history.replaceState(null, '', location.pathname + location.search);
    });
  };

  function clipboard(writeText: (text: string) => Promise<void>): void {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    later(() => {
      Reflect.deleteProperty(navigator, 'clipboard');
    });
  }

  it('the link to an entry is copied, and the card says so', async () => {
    const texts: string[] = [];
    clipboard((text) => Promise.resolve(void texts.push(text)));
    const card = await show(await mount(), 'Sylvania');
    tool(card, 'Copy link').click();
    await until(() => textIn(card, '[role="status"]')[0] !== '');
    expect(textIn(card, '[role="status"]')[0]).to.contain('copied');
    expect(texts).to.deep.equal([`${location.href.replace(/#.*/, '')}#article-context:sylvania`]);
  });

  it('the link to an entry can be copied by hand where the page may not write to the clipboard', async () => {
    clipboard(() => Promise.reject(new Error('not allowed')));
    const card = await show(await mount(), 'Sylvania');
    tool(card, 'Copy link').click();
    await until(() => focused()?.localName === 'input');
    const field = focused() as HTMLInputElement;
    expect(field.value).to.contain('#article-context:sylvania');
    expect(field.selectionEnd! - field.selectionStart!).to.equal(field.value.length);
  });

  it('the link to an entry keeps the route of an application, and opens the card there once', async () => {
    const texts: string[] = [];
    clipboard((text) => Promise.resolve(void texts.push(text)));
    hash('#/news/1');
    const { pathname, search } = location;
    later(() => {
      history.replaceState(null, '', pathname + search);
    });
    const first = await mount();
    tool(await show(first, 'Sylvania'), 'Copy link').click();
    await until(() => texts.length === 1);
    expect(new URL(texts[0]!).hash).to.equal('#/news/1');
    first.remove();
    history.replaceState(null, '', texts[0]);
    const widget = await addWidget();
    await cardOpens(widget, 'Sylvania');
    widget.hide();
    await cardCloses(widget);
    hash('#/news/2');
    await wait(300);
    expect(isOpen(widget)).to.be.false;
  });

  it('a link to an entry opens the card of its first mention, on load and later, and brings that into view', async () => {
    hash('#article-context:sylvania');
    const widget = await mount(`<div style="height: 3000px"></div>${samplePage}`);
    await cardOpens(widget, 'Sylvania');
    expect(mentionOf(widget, 'Sylvania').range.getBoundingClientRect().top).to.be.within(0, innerHeight);
    hash('#article-context:freedonia');
    await cardOpens(widget, 'Freedonia');
    scrollTo(0, 0);
  });

  it('a link to an entry opens the card again where it leads to where the page already is', async () => {
    const widget = await mount('<p>Sylvania</p><a href="#article-context:sylvania">What is that?</a>');
    const link = document.querySelector<HTMLElement>('main > a')!;
    later(() => {
      history.replaceState(null, '', location.pathname + location.search);
    });
    for (let time = 0; time < 2; time++) {
      link.click();
      await cardOpens(widget, 'Sylvania');
      widget.hide();
      await cardCloses(widget);
    }
  });

  it('a link does nothing where the entry is not on the page, nor do the page’s own fragments', async () => {
    const widget = await mount();
    for (const fragment of ['#article-context:nobody', '#sylvania', '#article-context:%']) hash(fragment);
    await wait(200);
    expect(isOpen(widget)).to.be.false;
    expect(location.hash).to.equal('#article-context:%');
  });
});

describe('“wrong match?”', () => {
  it('“Wrong match?” tells the page which mention it is about, and the reader that it did', async () => {
    const widget = await mount();
    const told: unknown[] = [];
    widget.addEventListener('article-context-wrong-match', ({ detail }) => told.push(detail.mention), { once: true });
    const card = await show(widget, 'Freedonia');
    await pressIn(card, '.tabs button:nth-child(2)');
    tool(card, 'Wrong match?').click();
    await card.updateComplete;
    expect(told[0] === mentionOf(widget, 'Bank of Freedonia')).to.be.true;
    expect(textIn(card, '[role="status"]')[0]).to.contain('Thank you');
  });

  it('a card that is made short again keeps nothing of what its foot showed', async () => {
    const card = await show(await mount(), 'Sylvania');
    await pressIn(card, '.tool[aria-expanded]:not(.more)');
    expect(inCard(card, 'fieldset')).to.have.lengthOf(1);
    await pressIn(card, '.more');
    expect(inCard(card, 'fieldset, #rest')).to.have.lengthOf(0);
  });

  it('“Wrong match?” is a link where the publisher has an address for it', async () => {
    const attributes = { feedback: 'mailto:desk@example.org?subject={entry}: {text}' };
    const card = await show(await mount(undefined, { attributes }), 'Sylvania');
    const link = tool(card, 'Wrong match?') as HTMLAnchorElement;
    expect(link.href).to.equal('mailto:desk@example.org?subject=sylvania:%20Sylvania');
    const unsafe = await addWidget({ attributes: { feedback: 'javascript:alert(1)' } });
    expect(tool(await show(unsafe, 'Sylvania'), 'Wrong match?').localName).to.equal('button');
  });

  it('“Wrong match?” is not asked of a related entry', async () => {
    const card = await show(await mount(), 'Freedonia');
    await pressIn(card, '.related button');
    expect(tool(card, 'Wrong match?')).to.equal(undefined);
  });
});
