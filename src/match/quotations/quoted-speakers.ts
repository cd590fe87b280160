/** Finds the quotations of a text and whose words they are. */
import type { EntryHead } from '../../dossier/compile.js';
import { isWording } from '../../dossier/wording-types.js';
import { mapPausing, type Pausing } from '../../util/pausing.js';
import { PlainText } from '../../text/unset-text.js';
import type { Found } from '../found.js';
import { antecedentOf } from './antecedent.js';
import { Clauses, type Subject } from './clauses.js';
import { grammarOf } from './grammar.js';
import { findQuotations, type Quotation } from './quotations.js';
import { maySpeak } from './may-speak.js';
import { Speakers } from './speakers.js';
import type { SpeechRules } from './speech/rules.js';
import { tokensOf, type Known } from './tokens.js';

/** A quotation and the name of its speaker, `undefined` where the text does not say it. */
export interface QuotationWithSpeaker extends Quotation {
  readonly speaker: string | undefined;
}

/** In blocks: “he” is not looked for further back, this one counted. */
const REACH = 4;

/**
 * Finds the quotations of a text and their speakers.
 *
 * @param printed the text of each block
 * @param found what was found in each block
 * @returns the quotations in each block, in order, with UTF-16 offsets into `printed`
 */
export type FindSpeakers = (
  printed: readonly string[],
  found: readonly (readonly Found[])[],
  entries: readonly EntryHead[],
) => Pausing<QuotationWithSpeaker[][]>;

/** Finds speakers by the rules of the text's language. */
export const speakersBy =
  (rules: SpeechRules): FindSpeakers =>
  (printed, found, entries) =>
    withSpeakers(printed, found, entries, rules);

/**
 * @param printed the text of each block
 * @param found what was found in each block
 * @param rules of the text's language
 * @returns the quotations in each block, in order, with UTF-16 offsets into `printed`
 */
function* withSpeakers(
  printed: readonly string[],
  found: readonly (readonly Found[])[],
  entries: readonly EntryHead[],
  rules: SpeechRules,
): Pausing<QuotationWithSpeaker[][]> {
  const texts = yield* mapPausing(printed, (text) => new PlainText(text));
  const quotations = yield* findQuotations(texts.map(({ text }) => text));
  const grammar = grammarOf(rules);
  const read: Clauses[] = [];
  const attributed = yield* mapPausing(quotations, (inBlock, block) => {
    const plain = texts[block] as PlainText;
    const isNear = inBlock.length > 0 || quotations.slice(block + 1, block + REACH).some((next) => next.length > 0);
    const known = isNear ? knownIn(found[block] ?? [], entries, plain) : [];
    const parts = inBlock.map((quotation) => (rules.inner ? partsOf(plain.text, quotation) : [quotation]));
    read.push(new Clauses(plain.text, isNear ? tokensOf(plain.text, known, parts.flat()) : [], grammar));
    const said = namesIn(read, parts);
    return inBlock.map((quotation, index) => ({
      start: plain.setAt(quotation.start),
      end: plain.setAt(quotation.end),
      isClosed: quotation.isClosed,
      speaker: said[index],
    }));
  });
  return withOneSpeakerEach(attributed);
}

/** The names of those who speak in the quotations of the last of some blocks. */
function namesIn(blocks: readonly Clauses[], quotations: readonly (readonly Quotation[])[]): (string | undefined)[] {
  const clauses = blocks.at(-1) as Clauses;
  const speakers = new Speakers(clauses);
  const opening = openingSpeaker(blocks);
  const at = clauses.tokens.flatMap(({ kind }, index) => (kind === 'quotation' ? [index] : []));
  const names = at.map((quotation) => {
    const who = speakers.speakerOf(quotation) ?? (quotation === 0 ? opening : undefined);
    return who?.pronoun === undefined ? who?.name : antecedentOf(blocks.slice(-REACH), quotation, who.pronoun);
  });
  let next = 0;
  return quotations.map(({ length }) => {
    next += length;
    return names[next - length];
  });
}

const innerTag = /[,.!?…] [—–] (?=[^\s])([^—–]{3,160})(?:[.,] [—–] |$)/u;

/** The parts of a quotation before and after the one who is named in it: «Да, — сказал он. — Это так». */
function partsOf(text: string, quotation: Quotation): readonly Quotation[] {
  const { start, end } = quotation;
  const tag = innerTag.exec(text.slice(start, end));
  if (!tag) return [quotation];
  const first = { start, end: start + tag.index + 1, isClosed: true };
  const after = start + tag.index + tag[0].length;
  return after + 2 > end ? [first] : [first, { ...quotation, start: after }];
}

/** Whom a paragraph of its own before the quotation names: “Haddad said:”. */
function openingSpeaker(blocks: readonly Clauses[]): Subject | undefined {
  const before = blocks.at(-2);
  const last = before?.tokens.at(-1);
  if (!before || last?.text !== ':') return undefined;
  const quotation = { ...last, kind: 'quotation' as const, text: '', start: last.end, end: last.end };
  return new Speakers(new Clauses(before.text, [...before.tokens, quotation], before.grammar)).speakerOf(
    before.tokens.length,
  );
}

/** What a block names, by its own name or a description, the longest of those that begin together. */
function knownIn(found: readonly Found[], entries: readonly EntryHead[], plain: PlainText): Known[] {
  let past = -1;
  return found.flatMap(({ start, end, entry, via }): Known[] => {
    const head = entries[entry] as EntryHead;
    if (start < past || via === 'passage' || isWording(head)) return [];
    past = end;
    const { type, name } = head;
    return [
      {
        start: plain.plainAt(start),
        end: plain.plainAt(end),
        name: maySpeak(type) ? name : undefined,
        isPerson: type === 'person',
      },
    ];
  });
}

/** Gives all paragraphs of one quotation the speaker who is named beside one of them. */
function withOneSpeakerEach(blocks: readonly QuotationWithSpeaker[][]): QuotationWithSpeaker[][] {
  const all = blocks.map((quotations) => [...quotations]);
  const carry = (from: QuotationWithSpeaker | undefined, block: number, at: number): void => {
    const to = all[block]?.at(at);
    if (from?.speaker !== undefined && to && to.speaker === undefined)
      all[block]?.splice(at, 1, { ...to, speaker: from.speaker });
  };
  for (let block = all.length - 2; block >= 0; block--)
    if (all[block]?.at(-1)?.isClosed === false) carry(all[block + 1]?.[0], block, -1);
  for (let block = 1; block < all.length; block++)
    if (all[block - 1]?.at(-1)?.isClosed === false) carry(all[block - 1]?.at(-1), block, 0);
  return all;
}
