/** What a mention says and which words of the text it is, but for how these are set: to compare front ends and settings. */
import { foldText } from '../../../src/text/fold-text.js';
import { appendWords, noWords, startOf } from '../../../src/text/words.js';

interface AnyMention {
  readonly entry: { readonly id: string };
  readonly text: string;
  readonly start: number;
  readonly via: string;
  readonly alias: string;
  readonly score: number;
  readonly cue?: string | undefined;
  readonly antecedent?: string | undefined;
  readonly quoted: boolean;
  readonly speaker?: string | undefined;
}

/** @param texts those that offsets are into */
export function mentionKeys<M extends AnyMention>(
  texts: readonly string[],
  mentions: readonly M[],
  blockOf: (mention: M) => number,
): string[] {
  const starts = texts.map(wordStarts);
  return mentions.map((mention) => {
    const { entry, text, start, via, alias, score, cue = '', antecedent = '', quoted, speaker = '' } = mention;
    const block = blockOf(mention);
    const word = starts[block]?.filter((at) => at < start).length ?? NaN;
    return [
      `${entry.id} by ${via} “${alias}” ${score.toFixed(3)} at ${String(block)}:${String(word)} “${foldText(text)}”`,
      cue && `cue ${cue}`,
      antecedent && `for ${foldText(antecedent)}`,
      quoted && `quoted ${foldText(speaker)}`,
    ].filter(Boolean).join(', '); // prettier-ignore
  });
}

function wordStarts(text: string): number[] {
  const words = noWords();
  appendWords(words, text);
  return Array.from({ length: words.count }, (_, word) => startOf(words, word));
}
