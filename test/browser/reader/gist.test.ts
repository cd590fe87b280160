import { expect } from '@open-wc/testing';
import { inCard, mount, show, textIn } from '../support/support.js';
import { inPanel, openPanel, rich } from '../panel/panel-support.js';
import type { Dossier } from '../../../src/index.js';

const page = '<p>They fought over the lost strip of Sylvania.</p>';

const withGists: Dossier = {
  ...rich,
  entries: rich.entries.map((entry) => ({
    ...entry,
    gist: `What ${entry.name} is, and why it matters here. [S03]`,
    history: [{ date: '2026-11-20', what: 'A side was added.', why: 'It had been left out.' }],
  })),
};

describe('an entry’s gist', () => {
  it('a card begins with the gist, and has the disputed wordings before the background', async () => {
    const card = await show(await mount(page, { dossier: withGists }), 'lost strip');
    expect(textIn(card, '.background')[0]).to.match(/^What lost strip is, and why it matters here\.\s*1$/u);
    expect(textIn(card, 'h3').slice(0, 2)).to.deep.equal(['How each side words it', 'Disputed wording']);
    const [, background] = inCard(card, '.background');
    const [framings] = inCard(card, '.framings');
    expect(framings!.compareDocumentPosition(background!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(textIn(card, 'h3')).to.contain('Background');
  });

  it('a card without a gist begins with the background, which needs no heading', async () => {
    const card = await show(await mount(page), 'lost strip');
    expect(inCard(card, '.background')).to.have.lengthOf(1);
    expect(textIn(card, 'h3')).not.to.contain('Background');
  });

  it('card and panel say what has changed in an entry, and why', async () => {
    const widget = await mount(page, { dossier: withGists });
    const said = 'Changed on 20 Nov 2026: A side was added. It had been left out.';
    expect(textIn(await show(widget, 'lost strip'), '.note')).to.deep.equal([said]);
    const panel = await openPanel(widget);
    inPanel(panel, '[data-entry="sylvania"]')[0]!.click();
    await panel.updateComplete;
    expect(inPanel(panel, '.note').map(({ innerText }) => innerText.trim())).to.deep.equal([said]);
  });
});
