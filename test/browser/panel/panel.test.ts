import { expect } from '@open-wc/testing';
import {
  cardOpens, consoleLines, expectSamePage, focused, isOpen, later, launcherOf, mount, newWidget, openCard, pageHtml,
  place, resize, show, until, wait,
} from '../support/support.js'; // prettier-ignore
import { samplePage } from '../support/sample-dossier.js';
import { choose, isPanelOpen, listed, openPanel, panelCloses, panelOf, panelOpens, rich } from './panel-support.js';

beforeEach(() => resize(1200, 700));

/** What `article-context-panel` has said from now on. */
function toggles(): boolean[] {
  const said: boolean[] = [];
  const note = ({ detail }: HTMLElementEventMap['article-context-panel']): void => {
    said.push(detail.open);
  };
  document.addEventListener('article-context-panel', note as EventListener);
  later(() => {
    document.removeEventListener('article-context-panel', note as EventListener);
  });
  return said;
}

describe('the panel', () => {
  it('the panel is nowhere, and its code is not loaded, before a reader wants it', async () => {
    const widget = await mount(undefined, { dossier: rich });
    await show(widget, 'Freedonia');
    expect(panelOf(widget) === null).to.be.true;
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(names.filter((name) => /panel-view|panel\/search/u.test(name))).to.deep.equal([]);
  });

  it('the panel opens and closes by the methods of the element, and an event says so', async () => {
    const said = toggles();
    const widget = await mount(undefined, { dossier: rich });
    widget.openPanel();
    await panelOpens(widget);
    widget.openPanel();
    await wait(50);
    expect(said).to.deep.equal([true]);
    widget.closePanel();
    expect(isPanelOpen(widget)).to.be.false;
    widget.closePanel();
    expect(said).to.deep.equal([true, false]);
  });

  it('the panel stays closed when it is closed before it has come', async () => {
    const said = toggles();
    const widget = await mount(undefined, { dossier: rich });
    widget.openPanel();
    widget.closePanel();
    await openPanel(widget);
    widget.openPanel();
    widget.closePanel();
    await wait(50);
    expect(isPanelOpen(widget)).to.be.false;
    expect(said).to.deep.equal([true, false]);
  });

  it('the panel opens from the launcher’s button, and closes from it and from its own', async () => {
    const widget = await mount(undefined, { dossier: rich });
    const button = launcherOf(widget).shadowRoot!.querySelector<HTMLElement>('[aria-haspopup="dialog"]')!;
    button.click();
    const panel = await panelOpens(widget);
    await until(() => button.getAttribute('aria-expanded') === 'true', 'the button says so');
    button.click();
    await panelCloses(widget);
    await openPanel(widget);
    await choose(panel, 'Close');
    await panelCloses(widget);
  });

  it('the panel stands at the edge where its lines end, whichever that is, and is all of a small screen', async () => {
    const widget = await mount(undefined, { dossier: rich });
    const panel = await openPanel(widget);
    await Promise.allSettled(panel.getAnimations().map(({ finished }) => finished));
    const edges = (): string => {
      const { left, right } = panel.getBoundingClientRect();
      return `${left <= 0 ? 'left' : ''}${right >= document.documentElement.clientWidth ? 'right' : ''}`;
    };
    expect(edges()).to.equal('right');
    widget.dir = 'rtl';
    await until(() => edges() === 'left', 'it goes to the other edge');
    widget.dir = '';
    await until(() => edges() === 'right', 'it comes back');
    await resize(500, 700);
    expect(edges()).to.equal('leftright');
  });

  it('the panel leads into the text: the card opens beside it, and at the next press for the next mention', async () => {
    const widget = await mount('<p>Freedonia here.</p><p style="margin-top: 2000px">Freedonia there.</p>', {
      dossier: rich,
      attributes: { density: 'all' },
    });
    const panel = await openPanel(widget);
    const seen: unknown[] = [];
    widget.addEventListener('article-context-open', ({ detail }) => seen.push(detail.mention));
    await choose(panel, 'Show in text: Freedonia');
    await cardOpens(widget, 'Freedonia');
    expect(isPanelOpen(widget)).to.be.true;
    await choose(panel, 'Show in text: Freedonia');
    await until(() => seen.length === 2, 'the card opens again');
    expect(seen.map((mention) => widget.mentions.findIndex((other) => other === mention))).to.deep.equal([0, 1]);
    await until(() => {
      const { top, bottom } = widget.mentions[1]!.range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, 'the next mention comes into view');
    scrollTo(0, 0);
  });

  it('the panel takes the place of an open card, and leaves one that is pinned before it', async () => {
    const widget = await mount(samplePage, { dossier: rich });
    await show(widget, 'Sylvania');
    await openPanel(widget);
    await until(() => !isOpen(widget), 'the card goes');
    widget.closePanel();
    const card = await show(widget, 'Sylvania');
    card.shadowRoot!.querySelector<HTMLElement>('.pin')!.click();
    const panel = await openPanel(widget);
    expect(openCard(widget) === card).to.be.true;
    const { left, right, top } = card.getBoundingClientRect();
    const over = panel.getBoundingClientRect().left;
    expect(right).to.be.above(over);
    expect(widget.shadowRoot!.elementFromPoint(Math.max(left, over) + 20, top + 20) === card).to.be.true;
  });

  it('the panel leaves the launcher in the corner to be seen', async () => {
    const widget = await mount(undefined, { dossier: rich, attributes: { launcher: 'corner' } });
    const panel = await openPanel(widget);
    const edge = panel.getBoundingClientRect().left;
    expect(launcherOf(widget).getBoundingClientRect().right).to.be.below(edge);
    widget.closePanel();
    await until(() => launcherOf(widget).getBoundingClientRect().right > edge, 'the launcher goes back');
  });

  it('the panel makes room on a small screen for what it leads to', async () => {
    await resize(400, 700);
    const widget = await mount(undefined, { dossier: rich });
    await show(widget, 'Sylvania');
    const panel = await openPanel(widget);
    expect(isOpen(widget)).to.be.false;
    await choose(panel, 'Show in text: lost strip');
    await cardOpens(widget, 'lost strip');
    expect(isPanelOpen(widget)).to.be.false;
  });

  it('the panel goes on any screen from over the words that it leads to', async () => {
    const widget = await mount(`<div style="text-align: end">${samplePage}</div>`, { dossier: rich });
    const panel = await openPanel(widget);
    await choose(panel, 'Show in text: lost strip');
    await cardOpens(widget, 'lost strip');
    expect(isPanelOpen(widget)).to.be.false;
  });

  it('the panel shows a note’s passage by selecting it, and offers that only where the page has it', async () => {
    const widget = await mount(undefined, { dossier: rich });
    const panel = await openPanel(widget, 'Notes');
    await choose(panel, 'Show in text: the lost strip at the meeting');
    expect(document.getSelection()?.toString()).to.equal('the lost strip at the meeting');
    document.getSelection()?.removeAllRanges();
    expect(panel.shadowRoot!.querySelectorAll('.notes .show')).to.have.lengthOf(1);
  });

  it('the panel tells the page of a source that is followed', async () => {
    const widget = await mount(undefined, { dossier: rich });
    const panel = await openPanel(widget, 'Sources');
    const followed: unknown[] = [];
    widget.addEventListener('article-context-source', ({ detail }) => followed.push({ ...detail }));
    const link = panel.shadowRoot!.querySelector<HTMLAnchorElement>('.sources a')!;
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    link.click();
    expect(followed).to.deep.equal([{ entryId: '', sourceId: 'S01', url: 'https://example.org/history' }]);
    expect(link.rel).to.contain('noopener');
  });

  it('the panel is gone with the widget, without an event, and the page is as it was to the byte', async () => {
    place(samplePage);
    const before = pageHtml();
    const widget = newWidget({ dossier: rich });
    document.body.append(widget);
    await widget.ready;
    const panel = await openPanel(widget);
    const said = toggles();
    widget.remove();
    expect(panel.isConnected).to.be.false;
    expect(said).to.deep.equal([]);
    expectSamePage(before);
  });

  it('the panel goes with what disables the widget, and an event says that it closed', async () => {
    const widget = await mount(undefined, { dossier: rich });
    await openPanel(widget);
    const said = toggles();
    widget.disabled = true;
    await widget.ready;
    expect(panelOf(widget) === null).to.be.true;
    expect(said).to.deep.equal([false]);
  });

  it('the panel wears the widget’s looks, also when they change', async () => {
    const widget = await mount(undefined, { dossier: rich, attributes: { theme: 'dark' } });
    const panel = await openPanel(widget);
    expect(panel.getAttribute('theme')).to.equal('dark');
    widget.theme = 'sepia';
    await widget.ready;
    expect(panel.getAttribute('theme')).to.equal('sepia');
  });

  it('the panel does not open where the article is not found', async () => {
    consoleLines();
    const widget = await mount('<p>Nothing of it.</p>', { dossier: rich, attributes: { scope: '#nowhere' } });
    widget.openPanel();
    widget.closePanel();
    expect(panelOf(widget) === null).to.be.true;
  });

  it('the panel takes no focus from a reader at the mouse', async () => {
    const widget = await mount(`${samplePage}<button id="own">Own</button>`, { dossier: rich });
    const panel = await openPanel(widget);
    expect(listed(panel)).to.not.be.empty;
    expect(focused() === document.body).to.be.true;
  });

  it('the panel shows a hostile dossier’s words as words', async () => {
    const evil = '&lt;img src=x onerror=alert(1)&gt; {{7*7}} ${7*7} javascript:alert(1)';
    const widget = await mount(undefined, {
      dossier: {
        ...rich,
        title: evil,
        sides: { intl: evil, freedonia: evil, sylvania: evil, constructor: evil },
        events: [{ date: '2020', text: `${evil} [S01]` }],
        notes: [{ id: 'constructor', kind: 'typo', quote: 'lost strip', text: `${evil} [S01]` }],
        entries: rich.entries.map((entry) => ({ ...entry, background: `${evil} [S01]` })),
        sources: {
          ...rich.sources,
          S01: { title: evil, publisher: evil, url: 'mailto:a@example.org', status: 'read' },
        },
      },
    });
    for (const tab of ['Entries', 'Timeline', 'Wording', 'Notes', 'Sources', 'About']) {
      const panel = await openPanel(widget, tab);
      expect(panel.shadowRoot!.querySelector('img, script, [onerror]') === null, tab).to.be.true;
      expect(panel.shadowRoot!.querySelector('h2')!.textContent).to.equal(evil);
    }
    const panel = await openPanel(widget, 'Sources');
    const links = [...panel.shadowRoot!.querySelectorAll('a')];
    expect(links.map(({ protocol }) => protocol)).to.deep.equal(['mailto:', 'https:']);
  });
});
