/** Says why words are marked or not, for editors. */
import type { Reason, ReasonCode } from '../../annotate/why-not.js';

const sentences: Readonly<Record<ReasonCode, string>> = {
  marked: 'marked',
  heading: 'not marked, since it is in a heading',
  quiet: 'not marked, since its entry “{entry}” is quiet',
  people: 'not marked, since it names a people',
  beside: 'not marked, since “{text}” is',
  again: 'not marked again, since its entry is marked elsewhere',
  within: 'a part of “{text}”, which is found for “{entry}”',
  'no-alias': 'no entry has these words: add them to its "aliases", or as an entry',
  'other-case': '“{entry}” has “{alias}”, whose capitals the text lacks: write it in lower case if both are meant',
  parted: '“{entry}” has “{alias}”, but here a mark or a gap parts the words',
  'no-cue': '“{alias}” of “{entry}” counts only where one of these stands within 40 words: {words}',
  'other-cue': '“{alias}” of “{entry}” does not count where one of these stands in the paragraph: {words}',
  address: 'taken for a part of an address or of a longer tag',
  adjective: 'taken for an adjective of the word after it, not for “{entry}”',
  'others-name': 'taken for somebody else’s name, as another first name stands before it',
  'other-place':
    'taken for a part of another name, such as a street’s, a creek’s or a team’s, or for somebody’s surname',
  shouted: 'taken for the word that it also is, since all around is in capitals',
  of: 'followed by “of”, which makes another thing of it than “{entry}”',
  'not-named':
    'a description, which counts after a name of what it stands for, and before it there is none of: {entry}',
  reach: 'a description, which counts within {most} words of a name of “{entry}”, and the last is {words} words before',
  ambiguous: 'a description that may mean several things here, as another that fits was named last or as near: {entry}',
  refused: '“{entry}” has “{alias}”, but a longer or an earlier name takes its place here',
  'part-of-word': 'only a part of a longer word, “{word}”: add that word as an alias if it is meant',
  scope: 'on the page, but outside the text that the widget reads: see the attribute "scope"',
  absent: 'nowhere in the text',
};

/** @example describeReason({ code: 'beside', args: { text: 'NATO' } }) // 'not marked, since “NATO” is' */
export function describeReason({ code, args }: Reason): string {
  const like = code === 'no-alias' && args['like'] !== undefined ? ` (most like it: “${String(args['like'])}”)` : '';
  return sentences[code].replace(/\{(\w+)\}/gu, (_, key: string) => String(args[key] ?? '')) + like;
}
