/**
 * Prints, by language, in how many sentences of test/cases/biased-rewritings.yaml the lists of loaded words find
 * something: the recall in the biased ones, what they miss, and what they find in the neutral ones, wrongly.
 *
 * @example node scripts/testing/loaded-words.mjs [a list of {lang, neutral, biased} in YAML]
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { loadTs } from '../building/load-ts.mjs';

const file = process.argv[2] ?? fileURLToPath(new URL('../../test/cases/biased-rewritings.yaml', import.meta.url));
const { loadedLists, loadedWordsIn } = await loadTs('src/editorial/loaded-words/loaded-words-in.ts');
const rewritings = parse(readFileSync(file, 'utf8'));
const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

for (const lang of loadedLists.keys()) {
  const own = rewritings.filter((rewriting) => rewriting.lang.split('-')[0] === lang);
  const missed = own.filter(({ biased }) => loadedWordsIn(biased, lang).length === 0);
  const wrong = own.flatMap(({ neutral }) => {
    const words = loadedWordsIn(neutral, lang).map(({ word }) => word);
    return words.length === 0 ? [] : [`${words.join(', ')}: ${neutral}`];
  });
  const found = own.length - missed.length;
  console.log(`${lang}: ${loadedLists.get(lang).words.length} items`);
  console.log(`  biased: found in ${found} of ${own.length}, ${percent(found, own.length)}`);
  console.log(`  neutral: found in ${wrong.length} of ${own.length}, ${percent(wrong.length, own.length)}`);
  for (const { biased } of missed) console.log(`  missed: ${biased}`);
  for (const line of wrong) console.log(`  wrong: ${line}`);
}
