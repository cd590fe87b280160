/** Words that decide what a claim says, however few they are among others: numbers, denials and doubts, opposites. */
import { readWords } from '../../text/find-passage.js';

/** Denials and doubts: a text that has another one than the passage, or none, says something else. */
const denials = new Set(
  `not no never none nobody nothing neither nor without cannot t deny denies denied denying reject rejects rejected
  refute refutes refuted dispute disputes disputed false falsely untrue hardly unlikely almost nearly barely scarcely would could might
  should doubt doubts doubted doubtful allegedly alleged supposedly purportedly unconfirmed rumoured failed fails refused refuses avoided
  prevented prevents if unless whether ceased wrongly
  nicht kein keine keinen nie niemals ohne pas jamais aucun aucune nunca sin не нет никогда без degil yok asla hic deyil չի չեն`.split(
    /\s+/u,
  ),
);

const numbers =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens scores hundreds thousands millions half`.split(
    /\s+/u,
  );
const numberWords = new Set(numbers);

/** Beginnings of words that say the opposite of each other. */
const opposites = `before:after
  enter|invad|advanc|arriv|came|come:left|leav|withdr|retreat|exit|fled|flee|depart|pulled
  won|win|victor|triumph:lost|los|defeat
  rise|rose|rising|increas|grew|grow|gain|higher|more|most:fall|fell|decreas|declin|shrank|shrink|lower|less|fewer|least
  accept|agree|approv|recogni|support|back|welcom:oppos|refus|reject|condemn|criticis|criticiz
  begin|began|begun|start|open|launch|resum:end|stop|ceas|clos|halt|cancel|suspend
  legal|lawful:illegal|unlawful
  guilty:innocent
  all|every|always|both:some|few|sometimes|neither
  attack|provok:defend|protect
  allow|permit|legalis:ban|forbid|forbad|prohibit
  north|northern:south|southern
  east|eastern:west|western
  first:last
  with:against
  inside:outside
  above|over:below|under
  ally|allies|friend:enem|foe|rival
  send|sent|give|gave:receiv|took|take
  surviv|liv|injur|wound|hurt:died|die|dead|kill
  buy|bought:sell|sold
  build|built:destroy|demolish
  peace:war`
  .split(/\s+/u)
  .map((pair) => pair.split(':').map((side) => new RegExp(`^(?:${side})`, 'u')));

const small = new Set(
  'the a an it its this that these those in on at by he she they we i our his her their my there here when while after before as all some many most every and but to for with from of'.split(
    ' ',
  ),
);

/** Whether a word that begins a passage is in capitals for that alone, and so is no name. */
export const isSmall = (folded: string): boolean => small.has(folded);

/** @param folded a word, folded */
export const isDenial = (folded: string): boolean => denials.has(folded);

export const isNumber = (folded: string): boolean => /\d/u.test(folded) || numberWords.has(folded);

/** From the hash of a number in words to that of its digits: “two” is “2”. */
const digits = new Map(
  numbers
    .slice(0, 20)
    .map((word, value) => [readWords(word).hash[0] as number, readWords(String(value)).hash[0] as number]),
);

/** The hash by which words that mean the same number are equal. */
export const alike = (hash: number): number => digits.get(hash) ?? hash;

/** Whether a word that a text has in place of others says the opposite of one of them. */
export const isOpposite = (word: string, others: readonly string[]): boolean =>
  opposites.some(([a, b]) => {
    const [own, other] = a?.test(word) ? [a, b] : b?.test(word) ? [b, a] : [];
    return own !== undefined && others.some((one) => other?.test(one) && !own.test(one));
  });
