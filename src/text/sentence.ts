/** Code units before and after the words in which their sentence is looked for. */
const AROUND = 300;

/**
 * The sentence that words stand in, as far as it is near them.
 *
 * @param start of the words in the text, a UTF-16 offset
 * @param end of the words, exclusive
 * @example sentenceAround('It rained. The exercises ended. Nobody came.', 15, 24) // 'The exercises ended.'
 */
export function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const near = text.slice(from, end + AROUND);
  const sentences = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(near)];
  const within = sentences.filter(({ index, segment }) => from + index < end && from + index + segment.length > start);
  return within.map(({ segment }) => segment).join('').trim(); // prettier-ignore
}
