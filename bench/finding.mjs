/** Part 3: all finding on the built-in article, both passes. */
import { number, table } from './table.mjs';

export const benchFinding = (harness) =>
  harness.withFreshPage('/finding.html', ({ run }) => run("bench.finding('/dossier.json', '/article.json')"));

/** The budget: ten first passes, and the look-ups that fuse.js must make. */
export function findingTable({ steps, mentions, suspects }) {
  const first = steps['first pass: names'];
  const budget = first * 10 + steps['one fuse.js look-up for each suspect'];
  const rows = Object.entries(steps).map(([name, ms]) => [name, ms.toFixed(3), (ms / first).toFixed(1)]);
  const judged = steps['all finding'] <= budget ? 'met' : 'not met';
  return `${table(['step', 'ms', '× first pass'], rows)}

${mentions} mentions, ${suspects} suspect words. Ten first passes and one look-up for each suspect are ${number(budget)} ms: ${judged}.`;
}
