/** Part 5: input that is made to be slow, at one size and at eight times that: no time may grow faster than the text. */
import { budgets } from './budgets.mjs';
import { number, table, times, verdict } from './table.mjs';

export const benchGrowth = (harness, { size }) =>
  harness.withFreshPage('/growth.html', async ({ run }) => {
    const results = [];
    for (const name of await run("bench.load('/dossier.json', '/article.json')")) {
      const [once, eightfold] = await run(`bench.growth(${JSON.stringify(name)}, ${size})`);
      results.push({ name, once, eightfold, growth: Math.cbrt(eightfold / once) });
    }
    return results;
  });

export const growthTable = (results, { size }) =>
  table(
    ['input', `${size / 1000} KB, ms`, 'eight times as much, ms', 'with each doubling', 'budget'],
    results.map(({ name, once, eightfold, growth }) => [
      ...[name, number(once), number(eightfold), times(growth)],
      verdict(growth, budgets.growth, '×'),
    ]),
  );
