import { expect, waitUntil } from '@open-wc/testing';
import type { ArticleContextElement } from '../../src/index.js';
import { samplePage } from './sample-dossier.js';
import {
  addWidget, cardCloses, cardOpens, click, focused, hover, inCard, isOpen, later, launcherOf, mentionOf, middleOf, mount,
  moveTo, ownStorage, press, resize, show, textIn, textsOf, wait,
} from './support.js'; // prettier-ignore

type Card = HTMLElementTagNameMap['article-context-card'];

/** Longer than every delay of the pointer. */
const AMPLE = 700;

before(() => resize(1200, 700));
beforeEach(async () => {
  ownStorage();
  await moveTo(600, 650);
});
/** Every open card, the oldest first. */
const cardsOf = (widget: ArticleContextElement): Card[] =>
  [...widget.shadowRoot!.querySelectorAll('article-context-card')].filter((card) => card.matches(':popover-open'));

const pressIn = async (card: Card, selector: string): Promise<void> => {
  inCard(card, selector)[0]!.click();
  await card.updateComplete;
};

const tool = (card: Card, label: string): HTMLElement =>
  inCard(card, '.tool').find(({ innerText }) => innerText.trim() === label)!;

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('a pinned card', () => {
  it('stays when the pointer leaves, and beside the next, as its equal', async () => {
    const widget = await mount();
    await hover(mentionOf(widget, 'Sylvania'));
    const first = await cardOpens(widget, 'Sylvania');
    await pressIn(first, '.pin');
    expect(inCard(first, '.pin')[0]!.ariaPressed).to.equal('true');
    await moveTo(600, 650);
    await wait(AMPLE);
    expect(cardsOf(widget)).to.have.lengthOf(1);
    widget.show('lost-strip');
    await waitUntil(() => cardsOf(widget).length === 2);
    const [a, b] = cardsOf(widget).map((card) => card.getBoundingClientRect());
    await waitUntil(() => cardsOf(widget)[1]!.style.top !== '');
    expect(overlap(a!, b!)).to.be.false;
    expect(a!.width).to.equal(b!.width);
    expect(cardsOf(widget).flatMap((card) => textIn(card, 'h2'))).to.have.members(['Sylvania', 'lost strip']);
  });

  it('stands beside a second one, and the two give way to no pointer, but the older to a click', async () => {
    const widget = await mount();
    for (const text of ['Sylvania', 'lost strip']) {
      widget.show(mentionOf(widget, text));
      await waitUntil(() => cardsOf(widget).some((card) => textIn(card, 'h2')[0] === text && !card.pinned));
      await pressIn(
        cardsOf(widget).find((card) => !card.pinned)!,
        '.pin',
      );
    }
    const [a, b] = cardsOf(widget).map((card) => card.getBoundingClientRect());
    expect(overlap(a!, b!)).to.be.false;
    expect(a!.top).to.equal(b!.top);
    await hover(mentionOf(widget, 'Freedonia'));
    await wait(AMPLE);
    expect(cardsOf(widget).flatMap((card) => textIn(card, 'h2'))).to.have.members(['Sylvania', 'lost strip']);
    await click(...middleOf(mentionOf(widget, 'Freedonia')));
    await waitUntil(() => cardsOf(widget).some((card) => textIn(card, 'h2')[0] === 'Freedonia'));
    expect(cardsOf(widget).flatMap((card) => textIn(card, 'h2'))).to.have.members(['lost strip', 'Freedonia']);
  });

  it('closes on Escape after the one that opened later, or first where it has the focus', async () => {
    const widget = await mount();
    const first = await show(widget, 'Sylvania');
    await pressIn(first, '.pin');
    const closed: string[] = [];
    widget.addEventListener('article-context-close', ({ detail }) => closed.push(detail.mention.text));
    widget.show('lost-strip');
    await waitUntil(() => cardsOf(widget).length === 2);
    await press('Escape');
    await press('Escape');
    expect(closed).to.deep.equal(['lost strip', 'Sylvania']);
    expect(isOpen(widget)).to.be.false;
    await pressIn(await show(widget, 'Sylvania'), '.pin');
    widget.show('lost-strip');
    await waitUntil(() => cardsOf(widget).length === 2);
    cardsOf(widget)
      .find((card) => card.pinned)!
      .focus();
    await press('Escape');
    expect(closed.at(-1)).to.equal('Sylvania');
    expect(cardsOf(widget)).to.have.lengthOf(1);
  });

  it('goes back to its mark when the pin is taken out', async () => {
    const widget = await mount();
    const card = await show(widget, 'Sylvania');
    await pressIn(card, '.pin');
    await pressIn(card, '.pin');
    await waitUntil(() => card.style.top !== '');
    expect(card.pinned).to.be.false;
    expect(cardsOf(widget)).to.have.lengthOf(1);
    await press('Escape');
    await cardCloses(widget);
  });

  it('on a narrow screen stays for clicks elsewhere, until it is closed', async () => {
    await resize(800, 700);
    later(() => void resize(1200, 700));
    const widget = await mount();
    const card = await show(widget, 'Sylvania');
    await pressIn(card, '.pin');
    await click(700, 650);
    await wait(AMPLE);
    expect(isOpen(widget)).to.be.true;
    await pressIn(card, '.close');
    await cardCloses(widget);
    expect((await show(widget, 'Sylvania')).pinned, 'the pin went with it').to.be.false;
  });

  it('leaves with the widget', async () => {
    const widget = await mount();
    await pressIn(await show(widget, 'Sylvania'), '.pin');
    widget.disabled = true;
    await widget.ready;
    expect(widget.shadowRoot!.childElementCount).to.equal(0);
  });
});

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

  it('is copied, which is said', async () => {
    const texts: string[] = [];
    clipboard((text) => Promise.resolve(void texts.push(text)));
    const card = await show(await mount(), 'Sylvania');
    tool(card, 'Copy link').click();
    await waitUntil(() => textIn(card, '[role="status"]')[0] !== '');
    expect(textIn(card, '[role="status"]')[0]).to.contain('copied');
    expect(texts).to.deep.equal([`${location.href.replace(/#.*/, '')}#article-context:sylvania`]);
  });

  it('can be copied by hand where the page may not', async () => {
    clipboard(() => Promise.reject(new Error('not allowed')));
    const card = await show(await mount(), 'Sylvania');
    tool(card, 'Copy link').click();
    await waitUntil(() => focused()?.localName === 'input');
    const field = focused() as HTMLInputElement;
    expect(field.value).to.contain('#article-context:sylvania');
    expect(field.selectionEnd! - field.selectionStart!).to.equal(field.value.length);
  });

  it('opens the card of its first mention, on load and later, and brings it into view', async () => {
    hash('#article-context:sylvania');
    const widget = await mount(`<div style="height: 3000px"></div>${samplePage}`);
    await cardOpens(widget, 'Sylvania');
    expect(mentionOf(widget, 'Sylvania').range.getBoundingClientRect().top).to.be.within(0, innerHeight);
    hash('#article-context:freedonia');
    await cardOpens(widget, 'Freedonia');
    scrollTo(0, 0);
  });

  it('does nothing where the entry is not on the page, nor do the page’s own fragments', async () => {
    const widget = await mount();
    for (const fragment of ['#article-context:nobody', '#sylvania', '#article-context:%']) hash(fragment);
    await wait(200);
    expect(isOpen(widget)).to.be.false;
    expect(location.hash).to.equal('#article-context:%');
  });
});

describe('“wrong match?”', () => {
  it('tells the page which mention, and the reader that it did', async () => {
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

  it('is a link where the publisher has an address for it', async () => {
    const attributes = { feedback: 'mailto:desk@example.org?subject={entry}: {text}' };
    const card = await show(await mount(undefined, { attributes }), 'Sylvania');
    const link = tool(card, 'Wrong match?') as HTMLAnchorElement;
    expect(link.href).to.equal('mailto:desk@example.org?subject=sylvania:%20Sylvania');
    const unsafe = await addWidget({ attributes: { feedback: 'javascript:alert(1)' } });
    expect(tool(await show(unsafe, 'Sylvania'), 'Wrong match?').localName).to.equal('button');
  });

  it('is not asked of a related entry', async () => {
    const card = await show(await mount(), 'Freedonia');
    await pressIn(card, '.related button');
    expect(tool(card, 'Wrong match?')).to.equal(undefined);
  });
});

const page = '<p>Freedonia, Sylvania.</p><h2>More</h2><p>Freedonia and the lost strip.</p>';
const marked = (widget: ArticleContextElement): string[] =>
  widget.mentions.filter((mention) => mention.marked).map(({ text }) => text);

async function chooseIn(widget: ArticleContextElement, label: string): Promise<void> {
  const card = await show(widget, textsOf(widget)[0]!);
  if (inCard(card, 'fieldset').length === 0) await pressIn(card, '.tool[aria-expanded]');
  inCard(card, 'label')
    .find(({ innerText }) => innerText.trim() === label)!
    .click();
  await card.updateComplete;
}

describe('the reader’s choice of marks', () => {
  for (const marks of ['highlight', 'inline'])
    it(`is what is marked at once, and on later loads, with marks="${marks}"`, async () => {
      const widget = await mount(page, { attributes: { marks } });
      expect(marked(widget)).to.deep.equal(['Freedonia', 'Sylvania', 'Freedonia', 'lost strip']);
      for (const [label, texts] of [
        ['First mentions only', ['Freedonia', 'Sylvania', 'lost strip']],
        ['Disputed wording only', ['lost strip']],
        ['As the publisher set them', ['Freedonia', 'Sylvania', 'Freedonia', 'lost strip']],
        ['Disputed wording only', ['lost strip']],
      ] as const) {
        await chooseIn(widget, label);
        expect(marked(widget), label).to.deep.equal(texts);
      }
      if (marks === 'inline')
        expect([...document.querySelectorAll('article-context-mark')].map((mark) => mark.textContent)).to.deep.equal([
          'lost strip',
        ]);
      await widget.refresh();
      expect(marked(widget)).to.deep.equal(['lost strip']);
      await hover(mentionOf(widget, 'Sylvania'));
      await wait(AMPLE);
      expect(isOpen(widget)).to.be.false;
    });

  it('may be none, and the launcher brings them back', async () => {
    const widget = await mount(page);
    await chooseIn(widget, 'None');
    expect(marked(widget)).to.deep.equal([]);
    widget.hide();
    await widget.refresh();
    expect(marked(widget)).to.deep.equal([]);
    const button = launcherOf(widget).shadowRoot!.querySelector<HTMLElement>('.walk')!;
    expect(button.innerText).to.contain('off');
    button.click();
    expect(marked(widget)).to.have.lengthOf(4);
  });
});

describe('the hint on a first visit', () => {
  const hintOf = (widget: ArticleContextElement): HTMLElement =>
    launcherOf(widget).shadowRoot!.querySelector<HTMLElement>('.hint')!;

  it('stands beside the launcher once, in the page’s flow', async () => {
    const widget = await mount();
    expect(hintOf(widget).getBoundingClientRect().height).to.be.above(8);
    expect(getComputedStyle(launcherOf(widget)).position).to.equal('static');
    await widget.refresh();
    expect(hintOf(widget).getBoundingClientRect().height).to.equal(0);
  });

  it('stands above a launcher in the corner, lets presses through, and goes with the first thing a reader does', async () => {
    const widget = await mount(undefined, { attributes: { launcher: 'corner' } });
    const hint = hintOf(widget).getBoundingClientRect();
    expect(hint.height).to.be.above(8);
    expect(hint.bottom).to.be.below(launcherOf(widget).getBoundingClientRect().top);
    expect(hint.right).to.be.at.most(innerWidth);
    expect(document.elementFromPoint(hint.left + 5, hint.top + 5) === widget).to.be.false;
    await show(widget, 'Sylvania');
    expect(hintOf(widget).getBoundingClientRect().height).to.equal(0);
  });
});

describe('where nothing can be stored, the choice', () => {
  it('lasts for the page where nothing can be stored', async () => {
    const { getItem, setItem } = Storage.prototype;
    const deny = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: deny, setItem: deny });
    later(() => Object.assign(Storage.prototype, { getItem, setItem }));
    const widget = await mount(page);
    await chooseIn(widget, 'Disputed wording only');
    await widget.refresh();
    expect(marked(widget)).to.deep.equal(['lost strip']);
    await chooseIn(widget, 'As the publisher set them');
    expect(marked(widget)).to.have.lengthOf(4);
  });
});
