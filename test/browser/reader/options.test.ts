import { expect } from '@open-wc/testing';
import { openPanel, type Panel } from '../panel/panel-support.js';
import { samplePage } from '../support/sample-dossier.js';
import {
  AMPLE, cardCloses, cardOpens, click, focused, hover, isOpen, later, mentionOf, middleOf, mount, moveTo, onFirstVisit,
  press, resize, until, wait,
} from '../support/support.js'; // prettier-ignore

onFirstVisit();

const option = (panel: Panel, name: string): HTMLButtonElement =>
  [...panel.shadowRoot!.querySelectorAll('button')].find(({ innerText }) => innerText === name)!;

describe('what a reader can have otherwise', () => {
  it('cards open on click alone where the reader wants it, now and on later loads, until they do not', async () => {
    const widget = await mount();
    const panel = await openPanel(widget);
    option(panel, 'Open on click only').click();
    await panel.updateComplete;
    expect(option(panel, 'Open on click only').ariaPressed).to.equal('true');
    widget.closePanel();
    const mention = mentionOf(widget, 'Sylvania');
    for (let load = 0; load < 2; load++) {
      await hover(mentionOf(widget, 'Sylvania'));
      await wait(AMPLE);
      expect(isOpen(widget)).to.equal(false);
      await click(...middleOf(mention));
      await cardOpens(widget);
      widget.hide();
      await widget.refresh();
    }
    option(await openPanel(widget), 'Open on click only').click();
    widget.closePanel();
    await hover(mentionOf(widget, 'lost strip'));
    await cardOpens(widget);
  });

  it('words become buttons that Tab reaches where the reader wants it, and the overview stays', async () => {
    const widget = await mount();
    const text = document.querySelector('article')!.textContent;
    option(await openPanel(widget), 'Make words buttons').click();
    const buttons = (): string[] =>
      [...document.querySelectorAll('article-context-mark')].map(({ textContent }) => textContent);
    await until(() => buttons().includes('lost strip'), 'the words are buttons');
    await until(() => focused()?.closest('[part="panel"]'), 'the reader is in the overview');
    // The panel of the new run may come after that of the old one has had the focus.
    const isPressed = (): boolean => {
      const panel = widget.shadowRoot!.querySelector('article-context-panel');
      return panel !== null && (option(panel, 'Make words buttons') as HTMLElement | undefined)?.ariaPressed === 'true';
    };
    await until(isPressed, 'the overview says so');
    await widget.refresh();
    expect(buttons()).to.include('lost strip');
    option(await openPanel(widget), 'Make words buttons').click();
    await until(() => buttons().length === 0, 'they are marks again');
    expect(document.querySelector('article')!.textContent).to.equal(text);
  });

  it('cards open in a pane that stays and follows the words where the reader wants it and the window is wide', async () => {
    const widget = await mount(`<div style="max-width: 30rem">${samplePage}</div>`);
    option(await openPanel(widget), 'Cards in a pane at the side').click();
    widget.closePanel();
    await hover(mentionOf(widget, 'Sylvania'));
    const card = await cardOpens(widget, 'Sylvania');
    const isAtSide = (): boolean => {
      const { top, bottom, right } = card.getBoundingClientRect();
      return top === 16 && bottom === innerHeight - 16 && right === document.documentElement.clientWidth - 8;
    };
    expect(isAtSide(), 'it is at the side').to.equal(true);
    await moveTo(700, 680);
    await wait(AMPLE);
    expect(isOpen(widget), 'it stays').to.equal(true);
    await hover(mentionOf(widget, 'lost strip'));
    await cardOpens(widget, 'lost strip');
    expect(isAtSide(), 'it is where it was').to.equal(true);
    await press('Escape');
    await cardCloses(widget);
    await resize(900, 700);
    await hover(mentionOf(widget, 'Sylvania'));
    await cardOpens(widget, 'Sylvania');
    expect(isAtSide(), 'a narrow window has cards beside their words').to.equal(false);
    expect(option(await openPanel(widget), 'Cards in a pane at the side')).to.equal(undefined);
    await resize(1200, 700);
  });

  it('what the publisher has so for all is no option', async () => {
    const widget = await mount(undefined, { attributes: { marks: 'inline', 'open-on': 'click' } });
    const panel = await openPanel(widget);
    expect(option(panel, 'Make words buttons')).to.equal(undefined);
    expect(option(panel, 'Open on click only')).to.equal(undefined);
  });

  it('a widget with storage="none" neither reads nor writes storage, and keeps a choice as long as the page lasts', async () => {
    const asked: string[] = [];
    const { getItem, setItem } = Storage.prototype;
    later(() => Object.assign(Storage.prototype, { getItem, setItem }));
    Object.assign(Storage.prototype, {
      getItem: (key: string) => void asked.push(key),
      setItem: (key: string) => void asked.push(key),
    });
    const widget = await mount(undefined, { attributes: { storage: 'none' } });
    option(await openPanel(widget), 'Open on click only').click();
    await widget.refresh();
    expect(option(await openPanel(widget), 'Open on click only').ariaPressed).to.equal('true');
    expect(asked).to.deep.equal([]);
  });
});
