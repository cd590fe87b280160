/** Part 1: finding terms in text, against bare loops over its characters, and peers. */
import { budgets } from './budgets.mjs';
import { median } from './harness.mjs';
import { number, table, times, verdict } from './table.mjs';

const SAMPLE_MS = 12;
const LIMIT_MS = 20_000;
/** Whoever takes longer has read once, and need not again. */
const ONCE_MS = 1000;
const contestants = ['asking', 'words', 'ours', 'regexp', 'ahocorasick', 'flashtext', 'compromise'];

export async function benchMatching(harness, { termCounts, texts, rounds, coldRounds }) {
  const steady = [];
  for (const text of texts)
    for (const terms of termCounts)
      steady.push({ text, terms, ...(await measureSteady(harness, text, terms, rounds)) });
  const cold = [];
  for (const terms of termCounts) cold.push({ terms, ...(await measureCold(harness, terms, coldRounds)) });
  return { steady, cold };
}

const load = (terms, text) => `bench.load('/lexicon-${terms}.json', '/${encodeURIComponent(text)}.json')`;
const onPage = (harness, terms, text, use) =>
  harness.withFreshPage('/matching.html', async (page) => {
    await page.run(load(terms, text));
    return use(page);
  });

/** Bare loop and contestant in turn, in one page that is warm; the median of the ratios of each turn. */
function measureSteady(harness, text, terms, rounds) {
  return onPage(harness, terms, text, async (page) => {
    const found = {};
    const repeats = {};
    const failed = {};
    const slow = {};
    for (const name of ['bare', ...contestants]) {
      try {
        const { value, ms } = await warmUp(page, name);
        found[name] = value;
        repeats[name] = Math.max(1, Math.round(SAMPLE_MS / ms));
        if (ms > ONCE_MS) slow[name] = ms;
      } catch (error) {
        failed[name] = /terminated/iu.test(error.message) ? '> 20 s' : 'fails';
      }
    }
    const ratios = Object.fromEntries(contestants.map((name) => [name, []]));
    for (let round = 0; round < rounds; round++)
      for (const name of contestants) {
        // The slowest tell as much in fewer rounds.
        if (!repeats[name] || (slow[name] && round > 0) || (repeats[name] === 1 && name !== 'ours' && round >= 3))
          continue;
        const bare = await timePerRead(page, 'bare', repeats.bare);
        ratios[name].push((slow[name] ?? (await timePerRead(page, name, repeats[name]))) / bare);
      }
    const results = contestants.map((name) => [name, failed[name] ?? median(ratios[name])]);
    return { found: found.ours, ...Object.fromEntries(results) };
  });
}

/** Until the optimising compiler has had its turn. @returns the last read, its time per read */
async function warmUp(page, name) {
  await page.measure(`bench.prepare('${name}')`, LIMIT_MS);
  let spent = 0;
  let last = { value: 0, ms: 0 };
  for (let reads = 1; spent < 60; reads *= 2) {
    const { value, ms } = await page.measure(`bench.read('${name}', ${reads})`, LIMIT_MS);
    spent += ms + 1;
    last = { value, ms: Math.max(ms, 0.01) / reads };
  }
  return last;
}

async function timePerRead(page, name, repeats) {
  return (await page.measure(`bench.read('${name}', ${repeats})`, LIMIT_MS)).ms / repeats;
}

/** What a reader's page pays: build and first read with nothing compiled yet, each in a page of its own. */
async function measureCold(harness, terms, rounds) {
  const samples = { build: [], article: [], '100 KB': [], regexp: [] };
  for (let round = 0; round < rounds; round++)
    for (const text of ['article', '100 KB']) {
      const first = (name) =>
        onPage(harness, terms, text, async (page) => {
          const build = (await page.measure(`bench.prepare('${name}')`)).ms;
          return { build, read: (await page.measure(`bench.read('${name}', 1)`)).ms };
        });
      const ours = await first('ours');
      samples.build.push(ours.build);
      samples[text].push(ours.read);
      if (text === 'article' && round < 3) samples.regexp.push((await first('regexp')).read);
    }
  const heap = await onPage(harness, terms, 'article', async (page) => {
    const before = await page.heap();
    await page.run(`bench.prepare('ours')`);
    return ((await page.heap()) - before) / 1e6;
  });
  const { build, article, '100 KB': large, regexp } = samples;
  return { build: median(build), heap, article: median(article), '100 KB': median(large), regexp: median(regexp) };
}

export function matchingTables({ steady, cold }) {
  const shown = (ratio) => (typeof ratio === 'string' ? ratio : times(ratio));
  return [
    '### Reading warm, × a bare loop over the same characters',
    table(
      [
        ...['text', 'terms', 'mentions', 'words alone', 'ours', 'budget', 'ours × asking loop', 'budget'],
        ...['fold + RegExp', 'flashtext', 'modern-ahocorasick', 'compromise'],
      ],
      steady.map(({ text, terms, found, asking, words, ours, regexp, ahocorasick, flashtext, compromise }) => [
        ...[text, terms, found, shown(words), shown(ours), verdict(ours, budgets.steady(text, terms), '×')],
        ...[shown(ours / asking), verdict(ours / asking, budgets.steady(text, terms), '×')],
        ...[shown(regexp), shown(flashtext), shown(ahocorasick), shown(compromise)],
      ]),
    ),
    '### Building, and the first read on a fresh page (CPU ms)',
    table(
      ['terms', 'build', 'budget', 'heap MB', 'budget', 'article', 'budget', '100 KB', 'budget', 'article, RegExp'],
      cold.map(({ terms, build, heap, article, '100 KB': large, regexp }) => [
        ...[terms, number(build), verdict(build, budgets.buildMs(terms))],
        ...[number(heap), verdict(heap, budgets.heapMb(terms))],
        ...[number(article), verdict(article, budgets.coldMs('article', terms))],
        ...[number(large), verdict(large, budgets.coldMs('100 KB', terms)), number(regexp)],
      ]),
    ),
  ].join('\n\n');
}
