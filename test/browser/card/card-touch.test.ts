import { expect } from '@open-wc/testing';
import type { ArticleContextElement } from '../../../src/index.js';
import {
  type Card, cardCloses, cardOpens, inCard, isOpen, mentionOf, middleOf, mount, openCard, tap, textIn, until, wait,
} from '../support/support.js'; // prettier-ignore

async function tapped(widget: ArticleContextElement): Promise<Card> {
  tap(...middleOf(mentionOf(widget, 'Sylvania')));
  return cardOpens(widget, 'Sylvania');
}

describe('the card, by touch', () => {
  it('the card opens on a tap and closes on a second one', async () => {
    const widget = await mount();
    const mention = mentionOf(widget, 'Sylvania');
    tap(...middleOf(mention));
    await cardOpens(widget, 'Sylvania');
    tap(...middleOf(mention));
    await cardCloses(widget);
  });

  it('the card moves on a tap on another mark, and closes on a tap beside them', async () => {
    const widget = await mount();
    tap(...middleOf(mentionOf(widget, 'Sylvania')));
    await cardOpens(widget, 'Sylvania');
    tap(...middleOf(mentionOf(widget, 'Freedonia')));
    await cardOpens(widget, 'Freedonia');
    const { left, top } = document.querySelector('h1')!.getBoundingClientRect();
    tap(left + 5, top + 5);
    await cardCloses(widget);
  });

  it('the card stays on a tap in it', async () => {
    const widget = await mount();
    tap(...middleOf(mentionOf(widget, 'Sylvania')));
    const card = await cardOpens(widget);
    const { left, top, width } = card.getBoundingClientRect();
    tap(left + width / 3, top + 20);
    await wait(100);
    expect(openCard(widget) === card).to.be.true;
  });

  it('the card does not come in the way of a link in the text', async () => {
    const widget = await mount(
      '<p>The <a href="about:blank#bank" target="elsewhere">Bank of Freedonia</a> and more.</p><iframe name="elsewhere"></iframe>',
    );
    const { contentWindow } = document.querySelector('iframe')!;
    tap(...middleOf(mentionOf(widget, 'Freedonia')));
    await until(() => contentWindow?.location.hash === '#bank', 'the link is followed');
    await wait(200);
    expect(isOpen(widget)).to.be.false;
  });

  for (const way of ['a second tap', 'the card’s button'])
    it(`the card opens on a first tap on a link with link-taps="card", and ${way} follows the link`, async () => {
      const widget = await mount(
        '<p>The <a href="about:blank#bank" target="elsewhere">Bank of Freedonia</a> and more.</p><iframe name="elsewhere"></iframe>',
        { attributes: { 'link-taps': 'card' } },
      );
      const { contentWindow } = document.querySelector('iframe')!;
      const isFollowed = (): boolean => contentWindow?.location.hash === '#bank';
      tap(...middleOf(mentionOf(widget, 'Freedonia')));
      const card = await cardOpens(widget, 'Freedonia');
      await wait(100);
      expect(isFollowed()).to.be.false;
      if (way === 'a second tap') tap(...middleOf(mentionOf(widget, 'Freedonia')));
      else
        inCard(card, 'button')
          .find(({ innerText }) => innerText.trim() === 'Open link')!
          .click();
      await until(isFollowed, 'the link is followed');
    });

  it('the card has no button for a link where its words stand in none', async () => {
    const card = await tapped(await mount(undefined, { attributes: { 'link-taps': 'card' } }));
    expect(textIn(card, 'button')).to.not.include('Open link');
  });

  it('the card does not come for a tap that the page has taken for itself', async () => {
    const widget = await mount();
    document.querySelector('article')!.addEventListener('click', (event) => {
      event.preventDefault();
    });
    tap(...middleOf(mentionOf(widget, 'Sylvania')));
    await wait(200);
    expect(isOpen(widget)).to.be.false;
  });

  it('the card does not come for a finger that moves over the text', async () => {
    const widget = await mount();
    const mention = mentionOf(widget, 'Sylvania');
    const [clientX, clientY] = middleOf(mention);
    const over = { clientX, clientY, bubbles: true, composed: true, pointerType: 'touch' };
    mention.block.dispatchEvent(new PointerEvent('pointermove', over));
    await wait(700);
    expect(isOpen(widget)).to.be.false;
  });
});
