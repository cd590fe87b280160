import { expect, oneEvent } from '@open-wc/testing';
import type { ArticleContextElement } from '../../../src/index.js';
import { sample, samplePage } from '../support/sample-dossier.js';
import {
  cardCloses, cardOpens, isOpen, later, mentionOf, mount, newWidget, openCard, place, show, textsOf,
} from '../support/support.js'; // prettier-ignore

const all = ['Bank of Freedonia', 'Freedonia', 'Sylvania', 'lost strip'];

describe('the dossier', () => {
  it('the dossier can be an object given by property', async () => {
    expect(textsOf(await mount())).to.deep.equal(all);
  });

  it('the dossier can be what a URL leads to', async () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(sample)]));
    later(() => {
      URL.revokeObjectURL(url);
    });
    const widget = await mount(samplePage, { dossier: null, attributes: { dossier: url } });
    expect(textsOf(widget)).to.deep.equal(all);
    expect(widget.dossier).to.equal(url);
  });

  it('the dossier can be JSON that stands in the element', async () => {
    place(samplePage);
    const widget = newWidget({ dossier: null });
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(sample);
    widget.append(script);
    document.body.append(widget);
    await widget.ready;
    expect(textsOf(widget)).to.deep.equal(all);
  });

  it('the dossier is the built-in one where the publisher gives none', async () => {
    const widget = await mount('<p>Nagorno-Karabakh and Freedonia</p>', {
      dossier: null,
      attributes: { scope: 'page' },
    });
    expect(textsOf(widget)).to.deep.equal(['Nagorno-Karabakh']);
    const card = await show(widget, 'Nagorno-Karabakh');
    expect(card.shadowRoot?.querySelector('.background')?.textContent).to.have.lengthOf.above(50);
  });

  it('the marks change with the dossier', async () => {
    const widget = await mount();
    const other = structuredClone(sample);
    other.entries = other.entries.filter(({ id }) => id === 'sylvania');
    widget.dossier = other;
    await widget.ready;
    expect(textsOf(widget)).to.deep.equal(['Sylvania']);
  });
});

describe('the state', () => {
  it('the state is settled when `ready` is, which covers changes made just before', async () => {
    place(samplePage);
    const widget = newWidget();
    expect(widget.state).to.equal('idle');
    document.body.append(widget);
    widget.density = 'all';
    await widget.ready;
    expect(widget.state).to.equal('ready');
    widget.scope = '.nowhere';
    await widget.ready;
    expect(widget.state).to.equal('not-found');
    widget.scope = 'page';
    widget.disabled = true;
    await widget.ready;
    expect(widget.state).to.equal('idle');
    widget.disabled = false;
    await widget.ready;
    expect(widget.state).to.equal('ready');
  });

  it('the state is of the last change, whichever run ends first', async () => {
    place(samplePage);
    const widget = newWidget();
    document.body.append(widget);
    const ready: unknown[] = [];
    widget.addEventListener('article-context-ready', (event) => ready.push(event));
    for (const scope of ['h1', 'p', '.nowhere', 'article']) {
      widget.scope = scope;
      await Promise.resolve();
      void widget.refresh();
    }
    await widget.ready;
    expect(textsOf(widget)).to.deep.equal(all);
    expect(ready).to.have.lengthOf(1);
    expect(widget.shadowRoot?.querySelectorAll('article-context-launcher')).to.have.lengthOf(1);
  });
});

describe('a mention', () => {
  it('a mention says what and where it is, how it was found, and whether it is quoted and marked', async () => {
    const widget = await mount('<p>Freedonia said: “The <b>lost</b> strip”. Freedonia.</p>');
    const seen = widget.mentions.map(({ entry, text, via, quoted, marked, block }) => [
      entry.id,
      text,
      via,
      quoted,
      marked,
      block.localName,
    ]);
    expect(seen).to.deep.equal([
      ['freedonia', 'Freedonia', 'alias', false, true, 'p'],
      ['lost-strip', 'lost strip', 'alias', true, true, 'p'],
      ['freedonia', 'Freedonia', 'alias', false, false, 'p'],
    ]);
  });
});

describe('methods', () => {
  it('the method `show()` shows a card by entry id or by mention, and `hide()` hides it', async () => {
    const widget = await mount();
    widget.show('lost-strip');
    await cardOpens(widget, 'lost strip');
    widget.show(mentionOf(widget, 'Sylvania'));
    await cardOpens(widget, 'Sylvania');
    widget.hide();
    await cardCloses(widget);
  });

  it('the method `show()` shows the last of two cards that are asked for at once', async () => {
    const widget = await mount();
    const opened: string[] = [];
    widget.addEventListener('article-context-open', ({ detail }) => opened.push(detail.mention.text));
    widget.show('freedonia');
    widget.show('sylvania');
    await cardOpens(widget, 'Sylvania');
    expect(opened).to.deep.equal(['Sylvania']);
  });

  it('the method `hide()` stops a card that is on its way', async () => {
    const widget = await mount();
    widget.show('freedonia');
    widget.hide();
    await show(widget, 'Sylvania');
    expect(openCard(widget)?.model?.subjects[0]?.text).to.equal('Sylvania');
  });

  it('the method `show()` brings the mark into view', async () => {
    const widget = await mount(`<div style="height: 3000px"></div>${samplePage}`);
    later(() => {
      scrollTo(0, 0);
    });
    await show(widget, 'Sylvania');
    expect(mentionOf(widget, 'Sylvania').range.getBoundingClientRect().bottom).to.be.within(0, innerHeight);
  });

  it('the methods do nothing for what is not there, nor once the widget is removed', async () => {
    const widget = await mount();
    const [foreign] = widget.mentions;
    widget.show('atlantis');
    widget.hide();
    widget.remove();
    widget.show('freedonia');
    widget.show(foreign!);
    await widget.refresh();
    expect(isOpen(widget)).to.be.false;
    expect(widget.state).to.equal('idle');
  });

  it('the method `refresh()` finds anew what the page has changed', async () => {
    const widget = await mount();
    document.querySelector('article')!.innerHTML = '<p>Only Sylvania.</p>';
    await widget.refresh();
    expect(textsOf(widget)).to.deep.equal(['Sylvania']);
  });
});

describe('events', () => {
  /** Heard on the document, from a widget within another’s shadow tree. */
  async function heard(
    name: `article-context-${'ready' | 'open' | 'close'}`,
    act: (widget: ArticleContextElement) => void,
  ) {
    place(samplePage);
    const host = document.createElement('div');
    document.body.append(host);
    later(() => {
      host.remove();
    });
    const widget = newWidget();
    const event = oneEvent(document, name);
    host.attachShadow({ mode: 'open' }).append(widget);
    await widget.ready;
    act(widget);
    return { widget, event: (await event) as CustomEvent<Record<string, unknown>> };
  }

  it('an event tells the page that marks are there', async () => {
    const { widget, event } = await heard('article-context-ready', () => {});
    expect(event.detail.mentions === widget.mentions).to.be.true;
    expect(event.detail.confidence).to.equal(1);
  });

  it('an event tells the page which card has opened', async () => {
    const { widget, event } = await heard('article-context-open', (shown) => {
      shown.show('sylvania');
    });
    expect(event.detail.mention === mentionOf(widget, 'Sylvania')).to.be.true;
  });

  it('an event tells the page which card has closed', async () => {
    const { widget, event } = await heard('article-context-close', (shown) => {
      shown.show('sylvania');
      shown.addEventListener('article-context-open', () => {
        shown.hide();
      });
    });
    expect(event.detail.mention === mentionOf(widget, 'Sylvania')).to.be.true;
  });
});
