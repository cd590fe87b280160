/** Prints how much of the built-in article is marked, by density, from dist/: `npm run marks`. Where a calm page has too much it fails. */
import './running/ready-to-browse.mjs';

const { markedOn, most } = await import('../test/e2e/support/marks.mjs');
const { openBrowser } = await import('../test/e2e/support/support.mjs');
const site = await openBrowser();
for (const density of [undefined, 'section', 'first', 'all']) {
  const counts = await markedOn(site, density);
  const { marks, marksIn100Words, percentUnderlined, lettersTwice } = counts;
  console.log(
    `${(density ?? 'calm (default)').padEnd(15)}${String(marks).padStart(4)} marks, ${marksIn100Words.toFixed(1)} in 100 words, ` +
      `${percentUnderlined.toFixed(1)} % of the letters underlined, ${lettersTwice} of them twice`,
  );
  if (!density && Object.entries(most).some(([name, limit]) => counts[name] > limit)) process.exitCode = 1;
}
await site.close();
