/**
 * Finds names in texts that have no spaces between words, such as Chinese, Japanese and Thai ones, where the browser
 * sees boundaries of words at both ends (https://tc39.es/ecma402/#segmenter-objects). It loads for such a text alone.
 */
import type { Found } from '../found.js';
import type { Lexicon } from '../lexicon/lexicon.js';

const unspaced = /[\u0e00-\u109f\u1780-\u17ff\u3005-\u9fff]/;

/** @param found the names that are found already, which are whole runs of letters */
export function withUnspaced(
  text: string,
  found: readonly Found[],
  { aliases, owner, cues }: Lexicon,
): readonly Found[] {
  const { Segmenter } = Intl as Partial<typeof Intl>;
  if (!Segmenter) return found;
  const all = [...found];
  let edges: Set<number> | undefined;
  aliases.forEach((alias, index) => {
    // Context cues are words, which such a text has none of.
    if (!unspaced.test(alias) || cues.has(index)) return;
    for (let start = -1; (start = text.indexOf(alias, start + 1)) >= 0;) {
      const end = start + alias.length;
      edges ??= new Set(
        [...new Segmenter([], { granularity: 'word' }).segment(text)].flatMap(({ index, segment }) => [
          index,
          index + segment.length,
        ]),
      );
      if (edges.has(start) && edges.has(end))
        all.push({ start, end, entry: owner[index] as number, via: 'alias', alias, score: 1 });
    }
  });
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((one, i) => !all.some((other, j) => j < i && other.entry === one.entry && one.end <= other.end));
}
