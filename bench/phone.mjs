/** Part: a phone. The start of a page and the first taps, slowed six times, beside the same page with a peer or with nothing. */
import { budgets } from './budgets.mjs';
import { answerForWikipedia, cardPage, contestants } from './card-pages.mjs';
import { median } from './harness.mjs';
import { number, table, verdict } from './table.mjs';

const SLOWER = 6;
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
/** ms until everyone is at rest, with what is done when the page is idle. */
const REST = 6000;
/** A task longer than this holds up the reader; what it takes above is "blocking", https://web.dev/articles/tbt */
const LONG_TASK = 50;
const TAPS = 4;
/** A page that has nothing to do with the article, with the tag that stands in all pages of a site. */
const tags = { nothing: '', tag: '<script type="module" src="/dist/article-context.js"></script>' };
const labels = { bare: 'no widget', ours: 'ours', tippy: 'tippy.js', wikipedia: 'Wikipedia Preview' };

export async function benchPhone(harness, { rounds }, { texts, said }) {
  const content = { blocks: texts.article, marks: [], texts: said };
  harness.put('/empty.html', '<!doctype html><title>bench</title>');
  harness.put('/phone-ours.html', cardPage('ours', content));
  content.marks = await harness.withFreshPage('/phone-ours.html', async ({ run }, page) => {
    await page.waitForFunction('bench.isReady()');
    return run('bench.marked()');
  });
  for (const name of contestants) harness.put(`/phone-${name}.html`, cardPage(name, content));
  for (const name of Object.keys(tags)) harness.put(`/phone-${name}.html`, unrelatedPage(texts['100 KB'], tags[name]));
  const names = [...contestants, ...Object.keys(tags)];
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of names) results[name].push(await visit(harness, name, content));
  return { results, marks: content.marks.length };
}

const unrelatedPage = (blocks, tag) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title>
<meta name="viewport" content="width=device-width"><script>performance.mark('begin')</script>${tag}
<body><main>${blocks
  .filter((_, i) => i % 3 === 0)
  .map((text) => `<p>${text.replaceAll(/[A-Z]\w+/gu, 'Something').replaceAll('<', '&lt;')}</p>`)
  .join('\n')}</main>`;

const visit = (harness, name, { marks, texts }) =>
  harness.withFreshPage(
    '/empty.html',
    async (metered, page) => {
      await metered.slowDown(SLOWER);
      const { tasks } = await metered.trace(async () => {
        await page.goto(new URL(`/phone-${name}.html`, page.url()).href, { waitUntil: 'load' });
        if (contestants.includes(name) && name !== 'bare') await page.waitForFunction('bench.isReady()');
        await page.waitForTimeout(REST);
      });
      const times = tasks.map(({ ms }) => ms);
      const blocking = times.reduce((sum, ms) => sum + Math.max(0, ms - LONG_TASK), 0);
      const start = { all: times.reduce((sum, ms) => sum + ms, 0), blocking, longest: Math.max(...times) };
      const hasCards = contestants.includes(name) && name !== 'bare';
      return { ...start, taps: hasCards ? await tapInTurn(metered, page, marks, texts) : [] };
    },
    (page) => answerForWikipedia(page, texts),
    phone,
  );

/** @returns the ms from each tap to the end of the frame that has the card */
async function tapInTurn({ run }, page, marks, texts) {
  const taps = [];
  for (const mark of marks.filter(({ alone, id }) => alone && texts[id]).slice(0, TAPS)) {
    const { x, y } = await run(`bench.goTo(${JSON.stringify(mark)})`);
    await run(`bench.watch(${JSON.stringify(texts[mark.id].slice(0, 40))}, 'pointerdown')`);
    await page.touchscreen.tap(x, y);
    taps.push((await run('bench.painted')).ms);
    await run('bench.closeAll()');
  }
  return taps;
}

export function phoneTable({ results, marks }) {
  const middle = (name, pick) => median(results[name].map(pick));
  const above = (name, under, pick) => middle(name, pick) - middle(under, pick);
  const rows = contestants.map((name) => {
    const isOurs = name === 'ours';
    const judged = (value, budget) => [number(value), isOurs ? verdict(value, budget) : '–'];
    const blocking = above(name, 'bare', (visit) => visit.blocking);
    const taps = name === 'bare' ? [] : [middle(name, ({ taps: [first] }) => first), median(results[name].flatMap(({ taps: [, ...later] }) => later))]; // prettier-ignore
    return [
      labels[name],
      number(middle(name, ({ all }) => all)),
      ...judged(Math.max(0, blocking), budgets.phone.blockingMs),
      ...judged(middle(name, ({ longest }) => longest), budgets.phone.longestTaskMs), // prettier-ignore
      ...(name === 'bare' ? ['–', '–', '–', '–'] : [...judged(taps[0], budgets.phone.firstTapMs), ...judged(taps[1], budgets.phone.tapMs)]), // prettier-ignore
    ];
  });
  const nothing = Math.max(0, above('tag', 'nothing', ({ blocking }) => blocking)); // prettier-ignore
  return [
    `### The start of a page with ${marks} marks, and taps on them, ms at a sixth of the speed`,
    table(
      ['page', 'all tasks', 'blocking above the page’s own', 'budget', 'longest task', 'budget', 'first tap to painted', 'budget', 'later taps', 'budget'], // prettier-ignore
      rows,
    ),
    `On a page without the article the tag adds ${number(above('tag', 'nothing', ({ all }) => all))} ms of tasks, ${number(nothing)} ms of them blocking (budget ≤ ${budgets.phone.elsewhereMs}).`,
  ].join('\n\n');
}
