/** Part 4: the widget as it is published, on pages of a megabyte: its longest task, and how soon the first screen is marked. */
import { readdirSync, readFileSync } from 'node:fs';
import { budgets } from './budgets.mjs';
import { median } from './harness.mjs';
import { number, table, verdict } from './table.mjs';

/** How the reader meets the page: at its head, or where the browser has brought them back to. */
const places = { top: 0, middle: 0.5 };

export async function benchLongPages(harness, { pages, rounds }) {
  const results = [];
  for (const page of pages)
    for (const scope of ['reprint', 'page'])
      for (const place of scope === 'page' ? Object.keys(places) : ['top']) {
        const runs = [];
        for (let round = 0; round < rounds; round++) runs.push(await markPage(harness, page, scope, places[place]));
        const middle = (name) => median(runs.map((run) => run[name]));
        const { mentions } = runs[0];
        results.push({
          page,
          scope,
          place,
          mentions,
          first: middle('first'),
          all: middle('all'),
          task: middle('task'),
        });
      }
  return results;
}

/** From the script tag on, with the page laid out and at rest before it. */
const markPage = (harness, page, scope, place) =>
  harness.withFreshPage(`/${encodeURIComponent(page)}.html`, async ({ run, trace }) => {
    await run(`bench.settle(${place})`);
    const { value, tasks, marks } = await trace(() => run(`bench.mark('${scope}')`));
    const until = (name) =>
      tasks.filter(({ start }) => start < (marks.get(name) ?? 0)).reduce((sum, { ms }) => sum + ms, 0);
    return { mentions: value, first: until('first'), all: until('all'), task: Math.max(...tasks.map(({ ms }) => ms)) };
  });

/** The widget's scripts, by the path that the page has for them. */
export function readDist(dist) {
  const scripts = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith('.js'));
  return Object.fromEntries(scripts.map((file) => [`/dist/${file}`, readFileSync(`${dist}/${file}`, 'utf8')]));
}

/** What the page itself runs: the widget is added to it, and says when it has painted. */
export const longPageScript = `
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
globalThis.bench = {
  async settle(place) {
    scrollTo(0, place * document.documentElement.scrollHeight);
    for (let i = 0; i < 5; i++) await frame();
  },
  async mark(scope) {
    const { add } = Highlight.prototype;
    Highlight.prototype.add = function (range) {
      Highlight.prototype.add = add;
      performance.mark('first');
      return add.call(this, range);
    };
    const widget = document.createElement('article-context');
    widget.setAttribute('scope', scope);
    document.body.append(widget);
    await import('/dist/article-context.js');
    await customElements.whenDefined('article-context');
    await widget.ready;
    performance.mark('all');
    for (let i = 0; i < 5; i++) await frame();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return widget.mentions.length;
  },
};`;

export const longPagesTable = (results) =>
  table(
    [
      'page',
      'scope',
      'reader is at',
      'mentions',
      'first screen marked, CPU ms',
      'all found, CPU ms',
      'longest task, CPU ms',
      'budget',
    ],
    results.map(({ page, scope, place, mentions, first, all, task }) => [
      ...[page, scope, place, mentions, number(first), number(all)],
      ...[number(task), verdict(task, budgets.longestTaskMs)],
    ]),
  );
