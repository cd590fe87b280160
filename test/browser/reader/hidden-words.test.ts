/** Words that the page keeps closed, for a reader who comes to them by key, from the panel, by link or by a call. */
import { expect } from '@open-wc/testing';
import type { ArticleContextElement } from '../../../src/index.js';
import { isInSight } from '../../../src/interaction/in-sight.js';
import {
  addWidget, cardOpens, consoleLines, isOpen, launcherOf, later, mentionOf, openCard, place, press, resize, until, wait,
} from '../support/support.js'; // prettier-ignore
import { choose, openPanel, textsIn } from '../panel/panel-support.js';

before(() => resize(1000, 700));

const article = (html: string): HTMLElement => place(`<article><p>A page about the mountains.</p>${html}</article>`);
const withWidget = (): Promise<ArticleContextElement> => addWidget({ attributes: { scope: 'main' } });

/** The card of these words opens, and they are seen. */
async function expectShown(widget: ArticleContextElement, text = 'Sylvania'): Promise<void> {
  await cardOpens(widget, text);
  const words = widget.mentions.find(({ entry }) => entry.id === openCard(widget)!.model!.subjects[0]!.entryId)!;
  await until(() => isInSight(words), 'the words are in sight');
}

describe('words that the page keeps closed', () => {
  for (const [name, html] of Object.entries({
    'a <details>': '<details><summary>More</summary><p>All of Sylvania</p></details>',
    'nested <details>': '<details><div><details><p>All of Sylvania</p></details></div></details>',
    'a box that scrolls':
      '<div style="height: 200px; overflow: auto"><p style="margin-block: 900px">All of Sylvania</p></div>',
    'boxes that scroll in boxes':
      '<div style="height: 300px; overflow: auto"><div style="height: 900px"></div><div style="height: 200px; overflow: auto; margin-bottom: 900px"><p style="margin-block: 900px">All of Sylvania</p></div></div>',
    'a box that scrolls sideways':
      '<div style="width: 300px; overflow: auto; white-space: nowrap"><p style="margin-inline: 900px">All of Sylvania</p></div>',
  }))
    it(`a card opens for words in ${name}, which opens for it`, async () => {
      article(html);
      const widget = await withWidget();
      widget.show('sylvania');
      await expectShown(widget);
    });

  it('a card opens for words that only the reader’s search would find, and the page hears of it as of that', async () => {
    const main = article('<div><p>All of Sylvania</p></div>');
    let heard = 0;
    main.addEventListener('beforematch', () => heard++);
    const widget = await withWidget();
    main.querySelector('div')!.setAttribute('hidden', 'until-found');
    widget.show('sylvania');
    await expectShown(widget);
    expect(heard).to.equal(1);
  });

  const controls = {
    accordion:
      '<button aria-expanded="false" aria-controls="part">More</button><div id="part"><p>All of Sylvania</p></div>',
    tab: '<button role="tab" aria-selected="false" id="tab">Two</button><div role="tabpanel" aria-labelledby="tab" id="part"><p>All of Sylvania</p></div>',
    'read more':
      '<div id="part" style="max-height: 3em; overflow: hidden"><p>One</p><p>Two</p><p>Three</p><p>All of Sylvania</p></div><a role="button" aria-expanded="false" aria-controls="part">Read more</a>',
  };
  for (const [name, html] of Object.entries(controls))
    it(`a card opens for words in a closed part, ${name}, whose control opens it, also where it opens late`, async () => {
      const main = article(html);
      const part = main.querySelector<HTMLElement>('#part')!;
      const isClamped = part.style.overflow !== '';
      const control = main.querySelector<HTMLElement>('[aria-expanded], [role="tab"]')!;
      control.addEventListener('click', () => {
        control.setAttribute('aria-expanded', 'true');
        setTimeout(() => {
          part.style.display = '';
          part.style.maxHeight = '';
        }, 200);
      });
      const widget = await withWidget();
      if (!isClamped) part.style.display = 'none';
      expect(widget.mentions.length).to.equal(1);
      widget.show('sylvania');
      await expectShown(widget);
    });

  it('where words stay hidden, the card of the next ones of their entry opens', async () => {
    const main = article('<div id="part"><p>All of Sylvania</p></div><p>Sylvania again</p>');
    const widget = await withWidget();
    main.querySelector<HTMLElement>('#part')!.style.display = 'none';
    widget.show('sylvania');
    const card = await cardOpens(widget, 'Sylvania');
    const again = widget.mentions[1]!.range.getBoundingClientRect();
    expect(card.getBoundingClientRect().top - again.bottom).to.be.within(4, 14);
  });

  for (const style of [
    'display: none',
    'visibility: hidden',
    'height: 0; overflow: hidden',
    'height: 1px; width: 1px; overflow: clip',
  ])
    it(`no card opens where all words of an entry have ${style}, and the reader is told`, async () => {
      const lines = consoleLines();
      const main = article('<div id="part"><p>All of Sylvania</p></div><p>Freedonia</p>');
      const widget = await withWidget();
      main.querySelector<HTMLElement>('#part')!.style.cssText = style;
      const launcher = launcherOf(widget);
      launcher.focus();
      await press('Home');
      await until(() => launcher.shadowRoot!.querySelector('[role="status"]')!.textContent.includes('Sylvania'));
      expect(launcher.shadowRoot!.querySelector('[role="status"]')!.textContent).to.contain('Not visible');
      expect(launcher.shadowRoot!.querySelector<HTMLElement>('.hint')!.innerText).to.contain('Not visible');
      await wait(300);
      expect(isOpen(widget)).to.be.false;
      const panel = await openPanel(widget);
      await choose(panel, 'Show in text: Sylvania');
      await until(() => textsIn(panel, '.said')[0]!.includes('Sylvania'), 'the panel says so');
      expect(isOpen(widget)).to.be.false;
      await choose(panel, 'Show in text: Freedonia');
      await cardOpens(widget, 'Freedonia');
      expect(textsIn(panel, '.said')).to.deep.equal(['']);
      await press('Escape');
      expect(lines).to.deep.equal([]);
    });

  it('words beneath a fixed part of the page are shown all the same', async () => {
    article('<p style="margin-block: 1200px">All of Sylvania</p>');
    const over = place('<div style="position: fixed; inset: 0; background: rgb(0 0 0 / 30%)"></div>');
    later(() => {
      over.remove();
    });
    const widget = await withWidget();
    widget.show(mentionOf(widget, 'Sylvania'));
    await cardOpens(widget, 'Sylvania');
  });

  it('a call to hide comes before a part that opens late', async () => {
    const main = article(controls.accordion);
    const widget = await withWidget();
    const part = main.querySelector<HTMLElement>('#part')!;
    part.style.display = 'none';
    widget.show('sylvania');
    widget.hide();
    part.style.display = '';
    await wait(300);
    expect(isOpen(widget)).to.be.false;
  });
});
