/** Random prose about the built-in dossier, and random ways to set the same prose. */
import fc from 'fast-check';
import type { TextMention } from '../../src/annotate/text-mention.js';
import { realDossier } from './real-dossier.js';

const aliases = realDossier().entries.flatMap(({ name, aliases: others = [] }) => [
  name,
  ...others.map((alias) => (typeof alias === 'string' ? alias : alias.text)),
]);
/** Words of no entry, and pieces of some. */
const filler = fc.constantFrom(
  'said',
  'over',
  'Thursday',
  'New',
  'Nagorno',
  'Azerbaijani',
  'forces',
  'of',
  'events',
  '1915',
);
const gap = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '-', '’s ', ' “', '” ');

/** Names and fillers with gaps between them. */
export const prose: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...aliases), filler), gap), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));

const isLetter = /[\p{L}\p{N}\p{M}]/u;

/**
 * The text with something put between some of its letters.
 *
 * @param choices which of `inserts` goes after each letter in turn, if any
 */
export function strewn(text: string, inserts: readonly string[], choices: readonly number[]): string {
  let nth = 0;
  return Array.from(text, (character, i) => {
    const within = isLetter.test(character) && isLetter.test(text[i + 1] ?? '');
    return within
      ? character + (inserts[(choices[nth++ % choices.length] ?? 0) % (inserts.length * 3)] ?? '')
      : character;
  }).join('');
}

/** Every other way to write a space or a hyphen. */
export const regapped = (text: string, gaps: readonly string[], choices: readonly number[]): string => {
  let nth = 0;
  return text.replace(/[ -]/gu, () => gaps[(choices[nth++ % choices.length] ?? 0) % gaps.length] ?? ' ');
};

/** What a mention is, but for where it stands and how it is set. */
export const essence = ({ entry, alias, block, via }: TextMention): string =>
  [entry.id, alias, String(block), via].join(' ');
