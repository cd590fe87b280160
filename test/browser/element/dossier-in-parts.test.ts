import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CardPlace, MapPoint } from '../../../src/dossier/cards/card-place.js';
import { compileDossier, type CardsData, type Dossier, type Issue } from '../../../src/index.js';
import { samplePage, sample } from '../support/sample-dossier.js';
import {
  boxOf, cardOpens, consoleLines, hover, inCard, isOpen, later, mentionOf, mount, moveTo, show, textIn, until, wait,
} from '../support/support.js'; // prettier-ignore

const place = (id: string, ...names: string[]) => {
  return { id, names: names.map((text) => ({ text, lang: 'en' })), lat: 0, lon: 0 };
};
/** The sample, with Freedonia on the map as two places, and Sylvania as one. */
const mapped: Dossier = {
  ...sample,
  places: [place('mountain', 'Mountain', 'Berg'), place('valley', 'Valley'), place('coast', 'Coast')],
  entries: sample.entries.map((entry) => {
    if (entry.id === 'freedonia') return { ...entry, place: ['mountain', 'valley'] };
    return entry.id === 'sylvania' ? { ...entry, place: 'coast' } : entry;
  }),
};
const map = {
  width: 1200,
  height: 900,
  land: 'M0 0l1200 0 0 900z',
  borders: 'M0 450l1200 0',
  rivers: '',
  disputed: '',
} as const;
const points: Readonly<Record<string, MapPoint>> = { mountain: [100, 100], valley: [1000, 500], coast: [1100, 850] };
const onMap = (place: CardPlace): CardPlace => {
  const at = points[place.id];
  return at ? { ...place, at: [at] } : place;
};

let count = 0;

/** Puts the parts on the server, in a folder of their own. @returns where the lexicon is */
async function serve(cards: (data: CardsData) => unknown = (data) => data): Promise<string> {
  const folder = `/parts/${String(++count)}`;
  const compiled = compileDossier(mapped);
  const put = (name: string, value: unknown): Promise<unknown> =>
    executeServerCommand('serve', { path: `${folder}/${name}`, text: JSON.stringify(value) });
  await put('a.lexicon.json', { ...compiled.lexicon, phrases: compiled.phrases, cards: 'a.cards.json' });
  const data = cards({ ...compiled.cards, places: compiled.cards.places.map(onMap), map });
  if (data !== undefined) await put('a.cards.json', data);
  return `${folder}/a.lexicon.json`;
}

const requestsFor = (name: string): number =>
  performance.getEntriesByType('resource').filter((entry) => entry.name.includes(`/parts/${String(count)}/${name}`))
    .length;

const withParts = (dossier: string) => mount(samplePage, { dossier: null, attributes: { dossier } });

describe('a dossier in parts', () => {
  before(async () => {
    await moveTo(1, 1);
  });

  it('a dossier in parts marks the words before it asks for the cards, then shows one', async () => {
    const lexicon = await serve();
    const requestsWhenReady: number[] = [];
    const note = (): void => {
      requestsWhenReady.push(requestsFor('a.lexicon'), requestsFor('a.cards'));
    };
    document.addEventListener('article-context-ready', note, { once: true });
    const widget = await withParts(lexicon);
    expect(widget.mentions.filter(({ marked }) => marked)).to.have.lengthOf(4);
    expect(requestsWhenReady).to.deep.equal([1, 0]);
    await hover(mentionOf(widget, 'lost strip'));
    const card = await cardOpens(widget, 'lost strip');
    expect(textIn(card, '.background')[0]).to.contain('both states claim');
    await show(widget, 'Sylvania');
    expect(requestsFor('a.cards')).to.equal(1);
  });

  it('the card shows a map of all the places of an entry, with every name of each', async () => {
    const widget = await withParts(await serve());
    const card = await show(widget, 'Freedonia');
    const [svg] = inCard(card, '.map svg');
    expect(svg?.getAttribute('aria-label')).to.equal('Map: Mountain / Berg; Valley');
    expect(inCard(card, '.map text.name').map(({ textContent }) => textContent)).to.deep.equal([
      'Mountain',
      'Berg',
      'Valley',
    ]);
    const frame = svg!.getBoundingClientRect();
    for (const shape of inCard(card, '.map .here, .map text.name')) {
      const box = shape.getBoundingClientRect();
      expect(box.left >= frame.left && box.right <= frame.right, shape.textContent).to.equal(true);
      expect(box.top >= frame.top && box.bottom <= frame.bottom, shape.textContent).to.equal(true);
    }
    const other = await show(widget, 'Sylvania');
    expect(inCard(other, '.map text.name').map(({ textContent }) => textContent)).to.deep.equal(['Coast']);
  });

  const broken: readonly [string, (data: CardsData) => unknown, Issue['code'], string][] = [
    ['are not there', () => undefined, 'unreachable', 'a.cards.json (status 404)'],
    ['are none', () => '<!doctype html>', 'wrong-type', 'dossier: expected'],
    [
      'lack one',
      ({ cards: { sylvania: _, ...cards }, ...data }) => ({ ...data, cards }),
      'missing-field',
      'cards.sylvania',
    ],
  ];
  for (const [what, change, code, says] of broken)
    it(`a dossier whose cards ${what} says so once, whatever a reader tries`, async () => {
      const lines = consoleLines();
      const issues: Issue['code'][] = [];
      const lexicon = await serve(change);
      const widget = await withParts(lexicon);
      widget.addEventListener('article-context-error', ({ detail }) => issues.push(detail.issues[0]!.code));
      await wait(50);
      expect(issues).to.deep.equal([]);
      for (const text of ['Sylvania', 'lost strip', 'Sylvania']) {
        widget.show(mentionOf(widget, text));
        await wait(100);
      }
      await until(() => lines.length > 0, 'the console has a line');
      await wait(50);
      expect(issues).to.deep.equal([code]);
      expect(lines.map(({ level }) => level)).to.deep.equal(['error']);
      expect(lines[0]?.text).to.contain(says);
      expect(isOpen(widget)).to.equal(false);
      expect(widget.state).to.equal('ready');
      expect(boxOf(mentionOf(widget, 'Sylvania')).width).to.be.above(0);
    });

  it('cards are not fetched from another origin that a redirection leads to', async () => {
    consoleLines();
    const lexicon = await serve();
    const cards = lexicon.replace('lexicon', 'cards');
    const host = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    const elsewhere = `${location.protocol}//${host}:${location.port}${cards.replace('a.cards', 'b.cards')}`;
    expect(new URL(elsewhere).origin).to.not.equal(location.origin);
    const { cards: data } = compileDossier(mapped);
    await executeServerCommand('serve', { path: new URL(elsewhere).pathname, text: JSON.stringify({ ...data, map }) });
    expect((await fetch(elsewhere)).ok, 'the other origin would answer').to.equal(true);
    await executeServerCommand('serve', { path: cards, redirect: elsewhere });
    expect((await fetch(cards)).url, 'a page is redirected there').to.equal(elsewhere);
    const issues: Issue[] = [];
    const widget = await withParts(lexicon);
    widget.addEventListener('article-context-error', ({ detail }) => issues.push(...detail.issues));
    widget.show(mentionOf(widget, 'Sylvania'));
    await until(() => issues.length > 0, 'an issue is reported');
    expect(issues.map(({ code }) => code)).to.deep.equal(['unreachable']);
    expect(isOpen(widget)).to.equal(false);
  });

  it('cards that are redirected within their origin are shown', async () => {
    const lexicon = await serve();
    const cards = lexicon.replace('lexicon', 'cards');
    const { cards: data } = compileDossier(mapped);
    await executeServerCommand('serve', { path: `${cards}.v2`, text: JSON.stringify({ ...data, map }) });
    await executeServerCommand('serve', { path: cards, redirect: `${cards}.v2` });
    await show(await withParts(lexicon), 'Sylvania');
  });

  it('a card is shown once the network is there again', async () => {
    consoleLines();
    const { fetch } = window;
    const stop = (): void => {
      window.fetch = fetch;
    };
    later(stop);
    const lexicon = await serve();
    window.fetch = (input, init) => (input === lexicon ? fetch(input, init) : Promise.reject(new TypeError('offline')));
    const widget = await withParts(lexicon);
    widget.show(mentionOf(widget, 'Sylvania'));
    await wait(100);
    expect(isOpen(widget)).to.equal(false);
    stop();
    await show(widget, 'Sylvania');
  });
});
