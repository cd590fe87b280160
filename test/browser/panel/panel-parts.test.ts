import { expect } from '@open-wc/testing';
import { addWidget, mount, place, resize, until } from '../support/support.js';
import { choose, inPanel, listed, openPanel, rich, search, textsIn } from './panel-support.js';

beforeEach(() => resize(1440, 900));

const builtIn = { dossier: null, attributes: { scope: 'main' } };

describe('the panel’s entries', () => {
  it('the panel lists the entries met, each once, in reading order, with kind, mentions and whether the wording is disputed', async () => {
    place('<p>On the lost strip, Sylvania and Freedonia differ.</p><p>Sylvania says so.</p>');
    const panel = await openPanel(await addWidget({ dossier: rich }));
    expect(listed(panel)).to.deep.equal(['lost strip', 'Sylvania', 'Freedonia']);
    expect(textsIn(panel, '.entries .kind')).to.deep.equal([
      'Choice of word Mentions: 1 Wording disputed',
      'State Mentions: 2',
      'State Mentions: 1',
    ]);
  });

  it('the panel shows the beginning of each entry’s gist in a line, as far as it is wide', async () => {
    const gist =
      'A republic in the mountains, of which the text says that it has lost a strip of its land to others. [S01]';
    const entries = rich.entries.map((entry) => ({ ...entry, gist }));
    const panel = await openPanel(await mount(undefined, { dossier: { ...rich, entries } }));
    const [line] = inPanel(panel, '.entries .gist');
    expect(line!.innerText).to.equal(gist.replace(' [S01]', ''));
    expect(line!.clientWidth).to.be.above(400);
    expect(line!.clientHeight).to.be.within(16, 30);
  });

  it('the panel groups its entries by kind on request', async () => {
    const panel = await openPanel(await mount('<p>Sylvania, lost strip, Freedonia</p>', { dossier: rich }));
    inPanel(panel, 'input[type="checkbox"]')[0]!.click();
    await panel.updateComplete;
    expect(textsIn(panel, '.view h3')).to.deep.equal(['State', 'Choice of word']);
    expect(listed(panel)).to.deep.equal(['Sylvania', 'Freedonia', 'lost strip']);
    expect(textsIn(panel, '.entries .kind'), 'the kind is above them').to.deep.equal([
      'Mentions: 1',
      'Mentions: 1',
      'Mentions: 1 Wording disputed',
    ]);
  });

  it('the panel filters its entries by kind and by dispute, and says how many are left', async () => {
    const panel = await openPanel(await mount(undefined, { dossier: rich }));
    const [select] = inPanel(panel, 'select') as HTMLSelectElement[];
    for (const [value, names] of [
      ['state', ['Freedonia', 'Sylvania']],
      ['contested', ['lost strip']],
      ['', ['Bank of Freedonia', 'Freedonia', 'Sylvania', 'lost strip']],
    ] as const) {
      select!.value = value;
      select!.dispatchEvent(new Event('change'));
      await panel.updateComplete;
      expect(listed(panel)).to.deep.equal(names);
      expect(textsIn(panel, '[role="status"]')).to.deep.equal([`${names.length} of 4`]);
    }
  });

  it('the panel finds entries in spite of a slip, by names that are not on the page and by background, and marks what matched', async () => {
    const panel = await openPanel(await mount(undefined, { dossier: rich }));
    for (const [query, name, marked] of [
      ['sylvnia', 'Sylvania', 'Sylvania'],
      ['FREDONIEN', 'Freedonia', 'Fredonien'],
      ['kingdom', 'Sylvania', 'kingdom'],
      ['commonwealth', 'Freedonia', 'Commonwealth'],
    ] as const) {
      await search(panel, query);
      expect(listed(panel)[0], query).to.equal(name);
      expect(textsIn(panel, 'li:first-child mark').join(''), query).to.equal(marked);
    }
    await search(panel, 'xyzzyx');
    expect(listed(panel)).to.deep.equal([]);
    expect(textsIn(panel, '[role="status"]')).to.deep.equal(['0 of 4']);
    expect(textsIn(panel, '.intro')).to.deep.equal(['Nothing found.']);
    await search(panel, '');
    expect(listed(panel)).to.have.lengthOf(4);
  });

  it('an entry opens in the panel with background, framings in equal looks, and the way back', async () => {
    const panel = await openPanel(await mount(undefined, { dossier: rich }));
    await choose(panel, 'lost strip');
    expect(textsIn(panel, 'article > p')).to.include('A stretch of land that both states claim.3');
    expect(textsIn(panel, '.framings .holder')).to.deep.equal([
      'Border Commission',
      'Freedonian foreign office',
      'Sylvanian foreign office',
    ]);
    const looks = inPanel(panel, '.framings .wording').map((element) => {
      const { fontSize, fontWeight, color } = getComputedStyle(element);
      return [fontSize, fontWeight, color].join();
    });
    expect(new Set(looks).size).to.equal(1);
    await choose(panel, '← Back');
    expect(listed(panel)).to.have.lengthOf(4);
  });

  it('the panel lists and searches two hundred entries', async () => {
    const names = Array.from({ length: 200 }, (_, i) => `Place${String.fromCharCode(97 + (i % 26))}${i}`);
    const [first] = rich.entries;
    const entries = names.map((name, i) => ({ ...first!, id: `e-${i}`, name, related: [] }));
    const { events: _events, notes: _notes, ...rest } = rich;
    const widget = await mount(`<p>${names.join(', ')}</p>`, { dossier: { ...rest, entries } });
    const panel = await openPanel(widget);
    await until(() => listed(panel).length === 200, 'all are listed');
    await search(panel, 'Placeb183');
    expect(listed(panel)[0]).to.equal('Placeb183');
  });
});

describe('the panel’s disputed wordings', () => {
  it('the panel’s disputed wordings are in reading order, each with the sides that speak of it, in the dossier’s order', async () => {
    const [freedonia, ...others] = rich.entries;
    const [one, two] = rich.entries.at(-1)!.contested!.framings;
    const contested = { framings: [two!, one!] };
    const entries = [{ ...freedonia!, contested }, ...others.toReversed()];
    const panel = await openPanel(await mount(undefined, { dossier: { ...rich, entries } }), 'Wording');
    expect(textsIn(panel, 'section h3')).to.deep.equal(['Freedonia', 'lost strip']);
    const sidesIn = (list: HTMLElement): string[] => [...list.querySelectorAll('dt')].map((side) => side.innerText);
    expect(inPanel(panel, '.wordings').map(sidesIn)).to.deep.equal([
      ['International bodies', 'Sylvania'],
      ['International bodies', 'Freedonia', 'Sylvania'],
    ]);
    expect(textsIn(panel, 'section:nth-of-type(2) .wording')).to.deep.equal([
      'the strip under dispute (paraphrase)',
      'the lost strip',
      'the regained strip',
    ]);
    await choose(panel, 'lost strip');
    expect(textsIn(panel, 'article h3')).to.deep.equal(['lost strip']);
  });

  it('the panel’s wordings are all of the dossier’s framings, and no blank', async () => {
    const panel = await openPanel(await mount('<p>On to Baku.</p>', builtIn), 'Wording');
    const { cards } = panel.model!.data;
    const contested = Object.values(cards).filter((card) => card.contested);
    const framings = contested.flatMap((card) => card.contested?.framings ?? []);
    await until(() => inPanel(panel, 'section').length === contested.length, 'all rows are there');
    expect(textsIn(panel, 'section h3')).to.have.members(contested.map(({ name }) => name));
    expect(inPanel(panel, '.wordings .wording')).to.have.lengthOf(framings.length);
    expect(inPanel(panel, 'dd').every((cell) => cell.innerText.trim() !== '')).to.be.true;
  });

  it('the panel has one width, whatever part of it is open, and its tabs stay where they are', async () => {
    const panel = await openPanel(await mount(undefined, { dossier: rich }));
    const boxes = async (tab: string): Promise<(number | undefined)[]> => {
      await choose(panel, tab);
      return [panel.offsetWidth, inPanel(panel, '[role="tab"]')[0]?.getBoundingClientRect().left];
    };
    const first = await boxes('Entries');
    for (const tab of ['Timeline', 'Wording', 'Sources', 'About']) expect(await boxes(tab), tab).to.deep.equal(first);
  });
});

describe('the panel’s other parts', () => {
  it('the panel’s notes have kind, passage and text', async () => {
    const panel = await openPanel(await mount(undefined, { dossier: rich }), 'Notes');
    expect(textsIn(panel, '.notes .kind')).to.deep.equal(['Misprint', 'Out of date']);
    expect(textsIn(panel, '.notes q')).to.deep.equal([
      'the lost strip at the meeting',
      'words that are not on this page',
    ]);
    expect(textsIn(panel, '.notes li')[0]).to.contain('There were two meetings.3');
  });

  it('the panel lists all sources, with date and how many entries cite them', async () => {
    const panel = await openPanel(await mount(undefined, { dossier: rich }), 'Sources');
    expect(textsIn(panel, '.sources li')).to.deep.equal([
      'A short history of Freedonia Marx Press, 4 May 2020 · Entries that cite it: 3',
      'The atlas of Sylvania Sylvanian Academy · Entries that cite it: 2',
      'Report on the strip Border Commission · Entries that cite it: 1',
    ]);
  });

  it('the panel says what the dossier is, and how much each side is heard', async () => {
    const panel = await openPanel(await mount('<p>Sylvania</p>', { dossier: rich }), 'About');
    const lines = textsIn(panel, '.facts li');
    expect(lines).to.deep.equal([
      'Entries: 4, in this text: 1',
      'With disputed wording: 1',
      'Sources: 3, read for this dossier: 2',
      'Reviewed on 1 Nov 2026',
    ]);
    expect(textsIn(panel, '.figures tbody tr')).to.deep.equal([
      'International bodies 1 11',
      'Freedonia 1 11',
      'Sylvania 1 11',
    ]);
  });

  it('the panel has parts only where the dossier has something for them', async () => {
    const { events: _events, notes: _notes, article: _article, ...rest } = rich;
    const entries = rich.entries.filter(({ contested }) => !contested);
    const panel = await openPanel(await mount(undefined, { dossier: { ...rest, entries } }));
    expect(textsIn(panel, '[role="tab"]')).to.deep.equal(['Entries', 'Sources', 'About']);
  });

  it('the panel has nothing in the page but the part that is shown', async () => {
    const panel = await openPanel(await mount(undefined, { dossier: rich }), 'Notes');
    expect(inPanel(panel, '.entries, .timeline, table, .sources')).to.have.lengthOf(0);
    expect(inPanel(panel, '[role="tabpanel"]')).to.have.lengthOf(1);
  });
});
