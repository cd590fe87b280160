/**
 * `npm run bench`: what finding, marking and cards cost beside the peers, in one run, so that it holds on any machine.
 * Prints the tables and writes them to RESULTS.md; `--quick` only prints, from fewer rounds and sizes;
 * `--only matching` prints one part: `matching`, `finding`, `marking`, `cards`, `phone`, `long` (pages) or `growth`.
 */
import '../scripts/running/ready-to-browse.mjs';

await import('./report.mjs');
