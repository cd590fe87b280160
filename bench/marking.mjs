/** Part 2: finding and painting on a page, against a plain walk over its text and mark.js. */
import { budgets } from './budgets.mjs';
import { median } from './harness.mjs';
import { number, table, times, verdict } from './table.mjs';

const LIMIT_MS = 20_000;
const contestants = ['frame', 'walk', 'page', 'reprint', 'markjs'];

/** A page as publishers have them: heading, paragraphs, links and emphasis in the line, sections around the article. */
export function pageHtml(article, around = [], { script = '' } = {}) {
  const [headline, ...paragraphs] = article;
  const sections = around.map(
    (text, i) => (i % 8 === 0 ? `<h2>${inline(text.slice(0, 60), i)}</h2>` : '') + prose(text, i),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title>
<style>body { font: 16px/1.5 serif; max-width: 45em; margin: auto }</style>
<body><header><nav><a href="#a">Home</a> <a href="#b">World</a></nav></header>
<main><article><h1>${inline(headline, 1)}</h1>${paragraphs.map(prose).join('\n')}</article>
<section>${sections.join('\n')}</section></main><footer><p>Contact</p></footer>
<script${script ? '' : ' src="/marking.js"'}>${script}</script></body></html>`;
}

const prose = (text, i) => (i % 5 === 4 ? `<ul><li>${inline(text, i)}</li></ul>` : `<p>${inline(text, i)}</p>`);

/** Every third block has a link and an emphasis. */
function inline(text, i) {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (i % 3) return safe;
  return safe.replace(/(\S+ \S+) (\S+) (\S+)/u, '$1 <a href="#c">$2</a> <em>$3</em>');
}

export async function benchMarking(harness, { pages, termCounts, rounds }) {
  const results = [];
  for (const page of pages)
    for (const terms of termCounts) results.push({ page, terms, ...(await measurePage(harness, page, terms, rounds)) });
  return { results, mutations: await countMutations(harness, pages.at(-1)) };
}

const path = (page) => `/${encodeURIComponent(page)}.html`;
const onPage = (harness, page, terms, use) =>
  harness.withFreshPage(path(page), async (metered) => {
    await metered.run(`bench.load('/lexicon-${terms}.json', '/dossier.json')`);
    return use(metered);
  });

async function measurePage(harness, page, terms, rounds) {
  const ms = Object.fromEntries(contestants.map((name) => [name, []]));
  const found = {};
  const skipped = {};
  for (let round = 0; round < rounds; round++)
    for (const name of contestants) {
      // mark.js takes seconds to minutes here: the first round says so, the others would not say more.
      if (skipped[name] || (name === 'markjs' && round > 0 && ms.markjs[0] > 1000)) continue;
      try {
        const { value, ms: spent } = await onPage(harness, page, terms, (metered) =>
          metered.measure(`bench.run('${name}')`, LIMIT_MS),
        );
        found[name] = value;
        ms[name].push(spent);
      } catch (error) {
        if (!/terminated/iu.test(error.message)) throw error;
        skipped[name] = '> 20 s';
      }
    }
  const medians = Object.fromEntries(contestants.map((name) => [name, skipped[name] ?? median(ms[name])]));
  return { found, ms: medians };
}

const countMutations = (harness, page) => onPage(harness, page, 60, ({ run }) => run('bench.countMutations()'));

export function markingTables({ results, mutations }) {
  const { state, found, marks, changes, same } = mutations;
  return [
    '### Until painted, CPU, × a plain walk that reads every character',
    table(
      ['page', 'terms', 'frame ms', 'walk ms', 'whole page', 'budget', 'reprint only', 'budget', 'mark.js', 'mentions'],
      results.map(({ page, terms, ms, found: counts }) => {
        const ratio = (name) => (typeof ms[name] === 'string' ? ms[name] : ms[name] / ms.walk);
        const shown = (name) => (typeof ratio(name) === 'string' ? ratio(name) : times(ratio(name)));
        return [
          ...[page, terms, number(ms.frame), number(ms.walk)],
          ...['page', 'reprint'].flatMap((name) => [shown(name), verdict(ratio(name), budgets.marking(page), '×')]),
          ...[shown('markjs'), counts.page],
        ];
      }),
    ),
    `The widget on the last page: ${state}, ${found} mentions, ${marks} marks painted, ${changes} changes of the ` +
      `content's DOM, content ${same ? 'the same to the byte' : 'CHANGED'} after removal.`,
  ].join('\n\n');
}
