/** A panel as long as the format allows it: its rows are made a few at a time, and all of them can be reached. */
import { expect } from '@open-wc/testing';
import { en } from '../../../src/locales/en.js';
import '../../../src/panel/panel-view.js';
import { ROWS_AT_ONCE } from '../../../src/panel/rows.js';
import { aCard, aFraming, cardsData } from '../../unit/panel/cards-data.js';
import { later, press, resize, until, wait } from '../support/support.js';
import { choose, inPanel, search, textsIn, type Panel } from './panel-support.js';

const MANY = 5000;
const numbers = Array.from({ length: MANY }, (_, i) => String(i));

const contested = { framings: ['north', 'south'].map((side) => aFraming(side)) };
const data = cardsData(
  numbers.map((n) => aCard(`e${n}`, Number(n) % 2 ? 'person' : 'place', { name: `Name ${n}`, sources: [`S${n}`], background: `Known. [S${n}]`, contested })), // prettier-ignore
  {
    sources: Object.fromEntries(
      numbers.map((n) => [`S${n}`, { title: `Source ${n}`, publisher: 'A publisher', status: 'read' as const }]),
    ),
    events: numbers.map((n) => ({ date: String(1000 + (Number(n) % 1000)), text: `Event ${n}. [S${n}]` })),
    notes: numbers.map((n) => ({ id: `n${n}`, kind: 'typo' as const, quote: `Words ${n}`, text: `Note. [S${n}]` })),
  },
);

/** A panel before its first rendering. */
function longPanel(tab: Panel['tab'] = 'entries'): Panel {
  const panel = document.createElement('article-context-panel');
  panel.strings = en;
  panel.tab = tab;
  panel.model = {
    data,
    mentions: numbers.map((n) => ({ entryId: `e${n}`, text: `Name ${n}` })),
    aliases: new Map(),
    notesInText: new Set(),
    today: '2021-12-31',
    options: () => ({}),
  };
  panel.toggleAttribute('open', true);
  document.body.append(panel);
  later(() => {
    panel.remove();
  });
  return panel;
}

const isComplete = (panel: Panel, rows: string): Promise<void> =>
  until(() => inPanel(panel, rows).length >= MANY, 'all rows are there');

/** Counts the rows that come into a panel in each task from now on: its tasks are timers and frames. */
function countRows(panel: Panel): () => number[] {
  const { setTimeout: original } = window;
  const counts = [0];
  window.setTimeout = ((work: () => void, ms?: number) =>
    original(() => {
      counts.push(0);
      work();
    }, ms)) as typeof setTimeout;
  let frame = 0;
  const nextFrame = (): void => {
    counts.push(0);
    frame = requestAnimationFrame(nextFrame);
  };
  nextFrame();
  const seen = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element);
    for (const row of added.flatMap((one) => [one, ...one.querySelectorAll('*')])) {
      if (!/^(?:LI|SECTION)$/u.test(row.tagName) || seen.has(row)) continue;
      seen.add(row);
      counts[counts.length - 1]! += 1;
    }
  });
  observer.observe(panel.shadowRoot!, { childList: true, subtree: true });
  later(() => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    window.setTimeout = original;
  });
  return () => counts;
}

beforeEach(() => resize(1200, 700));

describe('a panel of 5,000 entries', function () {
  this.timeout(60_000);

  for (const [tab, rows] of [
    ['entries', '.entries li'],
    ['timeline', '.timeline li'],
    ['wording', '.wordings'],
    ['notes', '.notes li'],
    ['sources', '.sources li'],
  ] as const)
    it(`all of 5,000 rows are made, a few in each task: ${tab}`, async () => {
      const panel = longPanel(tab);
      const counts = countRows(panel);
      await isComplete(panel, rows);
      expect(Math.max(...counts())).to.be.within(1, ROWS_AT_ONCE + 1);
      expect(counts().reduce((sum, count) => sum + count, 0)).to.be.within(MANY, MANY + 2);
    });

  it('a search of 5,000 entries finds the last, and its way back leads to its row', async () => {
    const panel = longPanel();
    await panel.updateComplete;
    await search(panel, `Name ${MANY - 1}`);
    expect(textsIn(panel, '.entries li:first-child .name')).to.deep.equal([`Name ${MANY - 1}`]);
    await search(panel, '');
    await isComplete(panel, '.entries li');
    expect(textsIn(panel, '.entries li:last-child mark'), 'nothing is marked without a query').to.deep.equal([]);
    await choose(panel, `Name ${MANY - 1}`);
    expect(textsIn(panel, 'article h3')).to.deep.equal([`Name ${MANY - 1}`]);
    const counts = countRows(panel);
    await choose(panel, '← Back');
    const isBack = (): boolean => panel.shadowRoot!.activeElement?.textContent.trim() === `Name ${MANY - 1}`;
    await until(isBack, 'the focus is in its row');
    expect(Math.max(...counts()), 'the rows come back a few in each task').to.be.within(1, ROWS_AT_ONCE);
  });

  it('the Tab key goes through the rows to the last', async () => {
    const panel = longPanel();
    await isComplete(panel, '.entries li');
    const last = inPanel(panel, '.entries li:nth-last-child(2) .show')[0]!;
    last.focus();
    await press('Tab');
    expect(panel.shadowRoot!.activeElement?.textContent.trim()).to.equal(`Name ${MANY - 1}`);
    await press('Tab');
    expect(panel.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal(`Show in text: Name ${MANY - 1}`);
  });

  it('the number of a source in an entry leads to its row, though it is the last', async () => {
    const panel = longPanel();
    await panel.updateComplete;
    await search(panel, `Name ${MANY - 1}`);
    await choose(panel, `Name ${MANY - 1}`);
    inPanel(panel, 'article .cite')[0]!.click();
    await until(() => panel.shadowRoot!.activeElement?.id === `source-${MANY}`, 'the source has the focus');
  });

  it('a timeline of 5,000 events opens at the article, though its row comes late', async () => {
    const panel = longPanel('timeline');
    panel.model = { ...panel.model!, data: { ...data, article: { title: 'News', date: '1900' } } };
    await isComplete(panel, '.timeline li');
    const [view, article] = ['.view', '.timeline .article'].map((of) => inPanel(panel, of)[0]!.getBoundingClientRect());
    expect(article!.top).to.be.within(view!.top, view!.bottom);
  });

  it('a reader in a row stays there when the page changes its language', async () => {
    const panel = longPanel();
    await isComplete(panel, '.entries li');
    const row = inPanel(panel, '.entries li:last-child')[0]!;
    const button = row.querySelector<HTMLElement>('.show')!;
    button.focus();
    panel.strings = { ...en, panel: { ...en.panel, show: 'Im Text' } };
    await until(() => button.innerText === 'Im Text', 'the words are others');
    expect(panel.shadowRoot!.activeElement === button).to.be.true;
  });

  it('a panel that is taken off the page makes no more rows', async () => {
    const panel = longPanel();
    await panel.updateComplete;
    panel.remove();
    const before = inPanel(panel, '.entries li').length;
    expect(before).to.equal(ROWS_AT_ONCE);
    await wait(200);
    expect(inPanel(panel, '.entries li')).to.have.lengthOf(before);
  });
});
