import { expect } from '@open-wc/testing';
import { inCard, mount, show, textIn } from '../support/support.js';
import { inPanel, openPanel, rich } from '../panel/panel-support.js';
import { inFull, holders, printNotes, words } from '../support/printing.js';
import type { Dossier } from '../../../src/index.js';

const page = '<p>On the coast of Sylvania.</p>';

describe('an entry’s note', () => {
  const noted: Dossier = {
    ...rich,
    entries: rich.entries.map((entry) =>
      entry.id === 'sylvania' ? { ...entry, note: 'Not to be confused with Pennsylvania. [S03]' } : entry,
    ),
  };

  it('an entry’s note stands in the card, and cites as the text there does', async () => {
    const card = await show(await mount(page, { dossier: noted }), 'Sylvania');
    expect(textIn(card, '.note')).to.have.lengthOf(1);
    expect(textIn(card, '.note')[0]).to.match(/^Note: Not to be confused with Pennsylvania\.\s*2$/u);
    inCard(card, '.note .cite')[0]!.click();
    await card.updateComplete;
    expect(words(card.shadowRoot!.activeElement ?? undefined)).to.contain('Report on the strip');
  });

  it('an entry’s note stands in the panel', async () => {
    const panel = await openPanel(await mount(page, { dossier: noted }));
    inPanel(panel, '[data-entry="sylvania"]')[0]!.click();
    await panel.updateComplete;
    expect(words(inPanel(panel, '.note')[0])).to.equal('Note: Not to be confused with Pennsylvania.3');
  });

  it('an entry’s note is printed with the entry', async () => {
    await mount(page, { dossier: noted });
    inFull();
    await printNotes();
    expect(words(holders()[0]!.shadowRoot!.querySelector('ol') ?? undefined)).to.contain(
      'A kingdom on the coast. [1] Note: Not to be confused with Pennsylvania. [2]',
    );
  });

  it('an entry’s note has its label in the language of the reader, and its text in that of the dossier', async () => {
    const widget = await mount(page, { dossier: noted, attributes: { lang: 'fa' } });
    const card = await show(widget, 'Sylvania');
    const [note] = inCard(card, '.note');
    expect([note!.lang, note!.dir]).to.deep.equal(['en', 'ltr']);
    expect(note!.querySelector<HTMLElement>('[lang="fa"]')!.innerText).to.equal('یادداشت:');
  });

  it('no note stands in the card where an entry has none', async () => {
    const card = await show(await mount(page), 'Sylvania');
    expect(inCard(card, '.note')).to.have.lengthOf(0);
  });
});
