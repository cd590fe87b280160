import { expect } from '@open-wc/testing';
import { inCard, mount, show } from '../support/support.js';
import { inPanel, openPanel, rich } from '../panel/panel-support.js';
import { inFull, holders, printNotes, words } from '../support/printing.js';
import type { Dossier } from '../../../src/index.js';

/** What a source can be. A card, the panel and a print each have all of these. */
const sources: Dossier['sources'] = {
  S01: { title: 'Letter to the desk', publisher: 'Marx Press', date: '2020-05', url: 'mailto:desk@example.org', status: 'read' },
  S02: { title: 'The atlas of Sylvania', publisher: 'Academy', date: 'c. 2009', status: 'unread', note: 'The second edition.' },
  S03: { title: 'Report', publisher: 'Commission', date: '2014 (date not shown)', url: 'https://example.org/strip', address: 'example.org/old', status: 'read' },
  S04: { title: 'Yearbook', publisher: 'Academy', date: '2014/2015', status: 'read' },
}; // prettier-ignore

const cites = 'It is in all of them. [S01] [S02] [S03] [S04]';
const dossier: Dossier = {
  ...rich,
  sources,
  entries: rich.entries.map((entry) => (entry.id === 'sylvania' ? { ...entry, background: cites } : entry)),
};
const page = '<p>On the coast of Sylvania.</p>';

/** The lines about sources in each place that has some. */
const places = {
  card: async (): Promise<HTMLElement[]> =>
    inCard(await show(await mount(page, { dossier }), 'Sylvania'), '.sources li'),
  panel: async (): Promise<HTMLElement[]> =>
    inPanel(await openPanel(await mount(page, { dossier }), 'Sources'), '.sources li'),
  print: async (): Promise<HTMLElement[]> => {
    await mount(page, { dossier });
    inFull();
    await printNotes();
    return [...holders()[0]!.shadowRoot!.querySelectorAll<HTMLElement>('.sources li')];
  },
};

const linksOf = (lines: HTMLElement[]): HTMLAnchorElement[] => lines.flatMap((line) => [...line.querySelectorAll('a')]);

for (const [where, linesIn] of Object.entries(places))
  describe(`a source in the ${where}`, () => {
    it(`a source in the ${where} has its date in the reader’s words where it is one, and else as its editors wrote it`, async () => {
      const lines = (await linesIn()).map(words);
      for (const [i, imprint] of [
        'Marx Press, May 2020',
        'Academy, c. 2009',
        'Commission, 2014 (date not shown)',
        'Academy, 2014/2015',
      ].entries())
        expect(lines[i]).to.contain(imprint);
    });

    it(`a source in the ${where} is a link wherever the format allows an address: to a page or to a mailbox`, async () => {
      const links = linksOf(await linesIn());
      expect(links.map(({ href }) => href)).to.deep.equal(['mailto:desk@example.org', 'https://example.org/strip']);
      for (const { relList, target } of links)
        expect([relList.value, target]).to.deep.equal(['noopener noreferrer', '_blank']);
    });

    it(`a source in the ${where} has the remark that its editors made on it`, async () => {
      const lines = (await linesIn()).map(words);
      expect(lines[1]).to.contain('The second edition.');
    });

    it(`a source in the ${where} has the address where it was read as text`, async () => {
      expect(words((await linesIn())[2])).to.contain('example.org/old');
    });
  });

describe('a mailbox on paper', () => {
  it('the address of a mailbox is written on paper as on an envelope', async () => {
    expect(linksOf(await places.print()).map(words)).to.deep.equal(['desk@example.org', 'https://example.org/strip']);
  });
});

describe('the numbers of sources in a text', () => {
  it('numbers in a row are parted by a comma, and the first has none', async () => {
    const card = await show(await mount(page, { dossier }), 'Sylvania');
    const before = inCard(card, '.background .cite').map((number) => getComputedStyle(number, '::before').content);
    expect(before).to.deep.equal(['none', '",\u202f"', '",\u202f"', '",\u202f"']);
    expect(inCard(card, '.background')[0]!.textContent).to.match(/of them\.\s*1\s*2\s*3\s*4\s*$/u);
  });
});
