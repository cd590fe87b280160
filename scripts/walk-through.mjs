/** Writes the outlines in docs/accessibility.md anew, from dist/ and as Chromium has them: `npm run walk-through`. Read them. */
import './running/ready-to-browse.mjs';
import { readFileSync, writeFileSync } from 'node:fs';

const { engines, page, steps, take } = await import('../test/e2e/support/walk-through.mjs');
const reader = await engines.Chromium();
const outlines = [];
for (const step of steps) outlines.push(await take(step, reader));
await reader.close();
const blocks = outlines.values();
const text = readFileSync(page, 'utf8');
writeFileSync(
  page,
  text.replace(/(?<=^```text\n).*?(?=\n```$)/gmsu, () => blocks.next().value),
);
