/** Part 4: what opening a card costs, beside tippy.js and Wikipedia Preview, on fresh pages of the same text in turn. */
import { gzipSync } from 'node:zlib';
import { budgets } from './budgets.mjs';
import { answerForWikipedia, cardPage, contestants } from './card-pages.mjs';
import { median } from './harness.mjs';
import { number, table, verdict } from './table.mjs';

/** Long enough for every contestant to wait, open, fade in and come to rest; and for one to close. */
export const OPENING_MS = 700;
const CLOSING_MS = 600;
const MOVES = 120;
/** Marks in turn from all over the text. */
const STEP = 7;
/** Terms of the lexicon on the page of many marks. */
const MANY = 1000;
const labels = { bare: 'no widget', ours: 'ours', tippy: 'tippy.js', wikipedia: 'Wikipedia Preview' };
const names = contestants.filter((name) => name !== 'bare');

export async function benchCards(harness, { rounds, openings }, material) {
  const { content, many } = contentsOf(harness, material);
  harness.put('/cards-ours.html', cardPage('ours', content));
  harness.put('/many-ours.html', cardPage('ours', many));
  content.marks.push(...(await harness.withFreshPage('/cards-ours.html', marksOf)));
  many.marks.push(...(await harness.withFreshPage('/many-ours.html', marksOf)));
  for (const name of contestants) {
    harness.put(`/cards-${name}.html`, cardPage(name, content));
    harness.put(`/many-${name}.html`, cardPage(name, many));
  }
  const results = Object.fromEntries(contestants.map((name) => [name, []]));
  const panels = [];
  for (let round = 0; round < rounds; round++) {
    for (const name of contestants) {
      const measured = await onPage(harness, name, 'cards', content, (metered, page) =>
        measureCards(metered, page, { name, content, openings }),
      );
      results[name].push({ ...measured, startMs: await measureStart(harness, name, many) });
    }
    panels.push(await onPage(harness, 'ours', 'cards', content, measurePanel));
  }
  return {
    results,
    panels,
    marks: content.marks.length,
    many: many.marks.length,
    bytes: await bytesOf(harness, content),
  };
}

/** The article with the built-in dossier; a long text with a lexicon of many terms. */
function contentsOf(harness, { texts, lexicon, said }) {
  const large = lexicon(MANY);
  const dossier = 'data-dossier="/many.lexicon.json" data-scope="page" data-density="all"';
  const names = Object.fromEntries(large.entries.map(({ id, name, aliases }) => [id, name ?? aliases[0]]));
  harness.put('/empty.html', '<!doctype html><title>bench</title>');
  harness.put('/many.lexicon.json', JSON.stringify({ ...large, cards: 'many.cards.json', phrases: {} }));
  harness.put('/many.cards.json', JSON.stringify(cardsFor(large, names)));
  return {
    content: { blocks: texts.article, marks: [], texts: said },
    many: { blocks: texts['100 KB'], marks: [], texts: names, dossier },
  };
}

function cardsFor({ lang, title, entries }, names) {
  const source = { title: 'A gazetteer', publisher: 'A press', status: 'unread' };
  const cards = entries.map(({ id, type }) => [
    id,
    { id, type, name: names[id], background: `${names[id]}. [S1]`, sources: ['S1'] },
  ]);
  const lists = { events: [], places: [], notes: [] };
  return { lang, title, reviewed: '2020-11-22', sources: { S1: source }, cards: Object.fromEntries(cards), ...lists };
}

async function marksOf({ run }, page) {
  await page.waitForFunction('bench.isReady()');
  return run('bench.marked()');
}

const onPage = (harness, name, kind, { texts }, use) =>
  harness.withFreshPage(
    `/${kind}-${name}.html`,
    async (metered, page) => {
      if (name !== 'bare') await page.waitForFunction('bench.isReady()');
      // What is fetched when the page is idle is there.
      await page.waitForTimeout(1500);
      return use(metered, page);
    },
    (page) => answerForWikipedia(page, texts),
  );

async function measureCards(metered, page, { name, content, openings }) {
  const pointer = pointerOn(metered, page);
  const moveMs = await pointer.costOfMoves();
  if (name === 'bare') return { moveMs };
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  const { texts } = content;
  const marks = content.marks
    .filter(({ alone, id }) => alone && texts[id])
    .map((mark) => ({ ...mark, text: JSON.stringify(texts[mark.id].slice(0, 40)) }));
  const cpu = [];
  for (let i = 0; i < openings; i++) cpu.push(await pointer.costOfOpening(marks[(i * STEP) % marks.length]));
  const painted = [];
  // Backwards, away from the card below: on the way to that a move opens nothing.
  for (let i = 1; i < marks.length && painted.length < openings; i++)
    if (marks[i].block === marks[i - 1].block) painted.push(...(await pointer.timeToPaint(marks[i], marks[i - 1])));
  const [first, ...warm] = cpu;
  return { moveMs, first, warm, painted, shifted: await metered.run('bench.shifted()'), requests: requests.length };
}

function pointerOn({ run, during }, page) {
  const move = ({ x, y }) => page.mouse.move(x, y);
  const goTo = (mark) => run(`bench.goTo(${JSON.stringify(mark)})`);
  const rest = (ms) => page.waitForTimeout(ms);
  const leave = async () => {
    await move({ x: 4, y: 400 });
    await rest(CLOSING_MS);
  };
  const costOf = async (point) => {
    const { ms } = await during(async () => {
      await move(point);
      await rest(OPENING_MS);
    });
    return ms;
  };
  return {
    /** Above a hover that opens nothing, on an unmarked word of the same screen. */
    async costOfOpening(mark) {
      const point = await goTo(mark);
      const plain = await run('bench.plainLine()');
      await leave();
      const nothing = await costOf(plain);
      if (await run('bench.openCount()')) throw new Error('a card for an unmarked word');
      await leave();
      const opening = await costOf(point);
      if (!(await run(`bench.isShown(${mark.text})`))) throw new Error(`no card with ${mark.text}`);
      await leave();
      return opening - nothing;
    },
    /** From an open card to the next mark, which opens at once. */
    async timeToPaint(mark, next) {
      const from = await goTo(mark);
      await leave();
      await move(from);
      await page.waitForFunction(`bench.isShown(${mark.text})`);
      await rest(OPENING_MS);
      const to = await goTo(next);
      await rest(100);
      const isCovered = await run(`bench.isCovered(${JSON.stringify(to)})`);
      await run(`bench.watch(${next.text})`);
      await move(to);
      const painted = await run('bench.painted');
      await leave();
      return isCovered ? [] : [painted];
    },
    /** Along a line without marks. @returns ms a move */
    async costOfMoves() {
      const { x, y, width } = await run('bench.plainLine()');
      await move({ x, y });
      await rest(OPENING_MS);
      const { ms } = await during(async () => {
        for (let i = 0; i < MOVES; i++) {
          await move({ x: x + (width * i) / MOVES, y });
          await run('new Promise(requestAnimationFrame)');
        }
      });
      await leave();
      return ms / MOVES;
    },
  };
}

/** All that a page of many marks costs until it rests, the page itself included. */
const measureStart = (harness, name, { texts }) =>
  harness.withFreshPage(
    '/empty.html',
    async (metered, page) => {
      const { ms } = await metered.during(async () => {
        await page.goto(new URL(`/many-${name}.html`, page.url()).href, { waitUntil: 'load' });
        if (name !== 'bare') await page.waitForFunction('bench.isReady()');
        await page.waitForTimeout(2500);
      });
      return ms;
    },
    (page) => answerForWikipedia(page, texts),
  );

async function measurePanel({ run, during }, page) {
  const costOf = async (script) => {
    const { ms } = await during(async () => {
      await run(script);
      await page.waitForTimeout(OPENING_MS);
    });
    return ms;
  };
  const nothing = await costOf('0');
  const open = 'document.querySelector("article-context").openPanel()';
  const close = 'document.querySelector("article-context").closePanel()';
  const first = await costOf(open);
  await costOf(close);
  const again = await costOf(open);
  return { first: first - nothing, again: again - nothing };
}

/** What a page has loaded by its first card, scripts and styles, gzipped; our lexicon and cards are text and not in it. */
async function bytesOf(harness, content) {
  const bytes = {};
  for (const name of names) {
    const files = new Set();
    await harness.withFreshPage(
      `/cards-${name}.html`,
      async (_, page) => {
        await page.waitForFunction('bench.isReady()');
        await page.waitForTimeout(1500);
      },
      async (page) => {
        await answerForWikipedia(page, content.texts);
        page.on('request', (request) => files.add(new URL(request.url()).pathname));
      },
    );
    const code = [...files].filter((path) => /\.(?:js|css)$/u.test(path) && !/cards[.-]|lexicon|phrases/u.test(path));
    bytes[name] = code.reduce((sum, path) => sum + gzipSync(harness.get(path) ?? '', { level: 9 }).length, 0);
  }
  return bytes;
}

export function cardTables({ results, panels, marks, many, bytes }) {
  const middle = (name, pick) => median(results[name].flatMap(pick));
  const bareMove = middle('bare', ({ moveMs }) => moveMs);
  const bareStart = middle('bare', ({ startMs }) => startMs);
  const rows = names.map((name) => {
    const isOurs = name === 'ours';
    const warm = middle(name, (result) => result.warm);
    const first = middle(name, (result) => result.first);
    const move = middle(name, ({ moveMs }) => moveMs) - bareMove;
    const judge = (value, budget) => (isOurs ? verdict(value, budget) : '–');
    return [
      labels[name],
      ...[number(warm), judge(warm, budgets.card.warmMs), number(first), judge(first, budgets.card.firstMs)],
      number(middle(name, ({ painted }) => painted.map(({ ms }) => ms))),
      middle(name, ({ painted }) => painted.map(({ frames }) => frames)),
      ...[number(Math.max(0, move)), judge(move, budgets.card.moveMs)],
      number(Math.max(...results[name].map(({ shifted }) => shifted))),
      Math.max(...results[name].map(({ requests }) => requests)),
      number(middle(name, ({ startMs }) => startMs) - bareStart),
      bytes[name],
    ];
  });
  const ofPanel = (when) => number(median(panels.map((panel) => panel[when])));
  return [
    `### One opening on a page with ${marks} marks, CPU ms`,
    table(
      ['card', 'warm', 'budget', 'first', 'budget', 'event to painted', 'frames', 'a move', 'budget', 'layout shift', 'requests', `start, ${many} marks`, 'gzipped B'], // prettier-ignore
      rows,
    ),
    `Our panel: ${ofPanel('first')} ms at first, ${ofPanel('again')} ms again.`,
  ].join('\n\n');
}
