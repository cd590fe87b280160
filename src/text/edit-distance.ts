/**
 * How many slips of the pen lie between two words: letters left out, added or changed, neighbours swapped (optimal string
 * alignment). Above `most` it gives up and returns `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
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
 * The word that was most likely meant: the nearest of those within a slip for every three letters, three at most.
 *
 * @example nearest('backgruond', ['background', 'name']) // 'background'
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // Any two ids of two letters look alike.
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
