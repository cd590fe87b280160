import { indices } from '../util/indices.js';

/**
 * How many slips of the pen lie between two words: letters left out, added or changed, and neighbours swapped. This is
 * the optimal string alignment distance (https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance).
 *
 * @param most once the distance is sure to be above this, the search stops
 * @returns the distance, or `most + 1` where it is more than `most`
 * @example
 * editDistance('Ihlam', 'Ilham', 2); // 1: two letters swapped
 * editDistance('Baku', 'Ankara', 2); // 3: more than 2
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = indices(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = at(above, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(changed, at(above, j) + 1, at(row, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(before, j - 2) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = above;
    above = row;
  }
  return Math.min(at(above, b.length), most + 1);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;

/**
 * The candidate that was most likely meant by a mistyped field or id. A candidate counts if its edit distance, case
 * aside, is at most one slip for every three letters of `word`, and at most three. The first wins where several are
 * equally near.
 *
 * @returns `undefined` where none is near enough
 * @example nearest('backgruond', ['background', 'name']) // 'background'
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // Any two words of two letters are a slip or two apart. Nobody mistypes a word of more than 80 letters.
  if (word.length < 3 || word.length > 80) return undefined;
  let most = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  let found: string | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), most);
    if (distance > most || (found !== undefined && distance === most)) continue;
    found = candidate;
    most = distance;
  }
  return found;
}
