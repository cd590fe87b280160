/**
 * Decides which of the aliases that the scan has found really name their entry: not those in web addresses, nor those
 * that are other people's surnames.
 */
import { isInAddress } from './addresses.js';
import { foldText } from '../../text/fold-text.js';
import { fittingCue } from '../lexicon/cues.js';
import { nearby, type Found } from '../found.js';
import { findHits } from '../lexicon/find-hits.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isHomonym } from './homonyms.js';
import { isOthersName } from './namesakes.js';
import { readWords } from '../../text/find-passage.js';
import type { ReadBlock } from '../../text/hashed-block.js';
import type { Hit } from '../lexicon/scan.js';
import { plainly } from '../../text/unset-text.js';
import { wordAt } from '../../text/hashed-blocks.js';

/** @param hits what the first pass has found in this block; where it is left out, the block is searched now */
export function findNames(
  block: ReadBlock,
  lexicon: Lexicon,
  hits: readonly Hit[] = findHits(block, lexicon),
): Found[] {
  const { text, words } = block;
  return withSigns(text, hits, lexicon)
    .filter(
      (hit) =>
        !isInAddress(text, hit.start, hit.end) &&
        !isAdjective(text, hit.end, lexicon.aliases[hit.alias]) &&
        !isNamesake(text, hit.start, hit.alias, lexicon) &&
        !isOtherPlace(text, hit, lexicon) &&
        !isShouted(text, lexicon.aliases[hit.alias]) &&
        !nearby(hits, hit).some((outer) => isFirstName(text, hit, outer, lexicon)) &&
        !(lexicon.cues.has(hit.alias) && nearby(hits, hit).some((outer) => isTold(hit, outer, lexicon))),
    )
    .map(({ start, end, alias }) => {
      const cue = lexicon.cues.get(alias);
      const fitting = cue && fittingCue(cue, words, wordAt(block, start));
      return {
        start,
        end,
        entry: lexicon.owner[alias] as number,
        via: 'alias',
        alias: lexicon.aliases[alias] as string,
        score: 1,
        ...(fitting === undefined ? {} : { cue: fitting }),
      };
    });
}

/** @example signsAtEnd('Canal+') // '+' */
function signsAtEnd(alias: string): string {
  let from = alias.length;
  while (from > 0 && '+#)'.includes(alias.charAt(from - 1))) from--;
  return alias.slice(from);
}

/**
 * The hits with the signs at the ends of their aliases: a text without the “+” of “OPEC+” means another thing, and one with it
 * does not mean “OPEC”. A bracket, as in “Section 230(c)”, is only added.
 */
function withSigns(text: string, hits: readonly Hit[], { aliases, owner }: Lexicon): readonly Hit[] {
  const signOf = ({ alias }: Hit): string => signsAtEnd(aliases[alias] as string);
  if (!hits.some(signOf)) return hits;
  const signed = hits.flatMap((hit) => {
    const sign = signOf(hit);
    if (text.startsWith(sign, hit.end)) return { ...hit, end: hit.end + sign.length };
    const isSame = (other: string, i: number): boolean =>
      other + sign === aliases[hit.alias] && owner[i] === owner[hit.alias];
    return sign === ')' || aliases.some(isSame) ? hit : [];
  });
  return signed.filter(
    ({ start, end }) => !signed.some((other) => other.start === start && /^[+#]+$/u.test(text.slice(end, other.end))),
  );
}

/**
 * Whether an alias that ends in “military” is an adjective: “Turkish military aid” names a kind of aid, and no army.
 */
export const isAdjective = (text: string, end: number, alias = ''): boolean =>
  / military$/iu.test(alias) &&
  !ends.test(text.slice(end, end + 2)) &&
  kinds.test(foldText(text.slice(end, end + WITHIN)));

const ends = /[.,;:!?()"“”]/u;
const kinds =
  /^ ?(?:(?:drill|exercise|man(?:o?e)uv(?:er|re)|base|operation)s?|aid|training|equipment|cooperation)(?: |$)/u;
/** UTF-16 units after the alias that hold the next word, even with soft hyphens between its letters. */
const WITHIN = 60;

/**
 * Whether a longer mention tells that an alias with cues, at its end, does not mean another entry of the same type: in
 * “second joint exercises” the first word says which exercises are meant, so “joint exercises” are no others.
 */
export function isTold(inner: Hit, outer: Hit, { entries, owner }: Lexicon): boolean {
  const a = owner[inner.alias] as number;
  const b = owner[outer.alias] as number;
  const isTail = outer.start < inner.start && outer.end === inner.end;
  return isTail && a !== b && entries[a]?.type === entries[b]?.type;
}

/** Whether an acronym that is also a word stands among words in capitals: in “WHO TOLD US”, it is the word. */
export const isShouted = (text: string, alias = ''): boolean =>
  /^(?:WHO|US|IT|AID|ICE|ACT|SAM|AM|IS|OR|IN|ME)$/u.test(alias) && !/\p{Ll}/u.test(text);

/** Whether a place's name begins the name of a person whom the dossier has: “Paris” in “Paris Hilton”. */
function isFirstName(text: string, inner: Hit, outer: Hit, { entries, owner }: Lexicon): boolean {
  const isWithin = outer.start === inner.start && outer.end > inner.end;
  const type = entries[owner[inner.alias] as number]?.type;
  return (
    isWithin &&
    entries[owner[outer.alias] as number]?.type === 'person' &&
    (type === 'place' || type === 'state') &&
    !/['’\u02bc]|\bof\b/u.test(plainly(text.slice(outer.start, outer.end)))
  );
}

/** Whether an alias of one word that names a place is a part of another name. */
export function isOtherPlace(text: string, { start, end, alias }: Hit, { entries, owner, aliases }: Lexicon): boolean {
  const type = entries[owner[alias] as number]?.type;
  const isPlace = type === 'place' || type === 'state' || type === 'historical-state';
  return isPlace && !(aliases[alias] ?? '').includes(' ') && isHomonym(text, start, end);
}

/** Whether the alias is a person's surname alone, and another person's first name stands before it. */
export function isNamesake(text: string, start: number, alias: number, lexicon: Lexicon): boolean {
  const { entries, owner, aliases, respelled } = lexicon;
  const entry = entries[owner[alias] as number];
  if (entry?.type !== 'person') return false;
  const spelling = respelled.get(alias) ?? aliases[alias] ?? '';
  return readWords(spelling).count === 1 && isOthersName(text, start, entry.name);
}
