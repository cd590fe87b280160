/** Finds the speaker of a quotation in the sentence around it: “said X”, “X told Y: …”, “according to X”. */
import type { EntryType } from '../../dossier/schema/schema.js';
import { nearby } from '../found.js';
import type { Quotation } from './quotations.js';
import { letter, lower, upper } from '../../text/letters.js';

/** Somebody who is named in a block and can speak. UTF-16 offsets in the block. */
export interface Actor {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const speaking: ReadonlySet<EntryType> = new Set<EntryType>([
  'person', 'state', 'historical-state', 'organisation', 'ngo', 'think-tank', 'media-outlet', 'ministry',
  'military-body', 'military-school', 'alliance', 'company', 'composite', 'place', 'people', 'document',
  'treaty', 'treaty-body',
]); // prettier-ignore

/** Whether entries of a type can say something: a ministry can, a war cannot. */
export const maySpeak = (type: EntryType): boolean => speaking.has(type);

const verb =
  '(?:said|says|saying|told|tells|added|adds|noted|notes|stated|states|vowed|vows|announced|announces|claimed|claims|' +
  'warned|warns|wrote|writes|tweeted|posted|declared|declares|insisted|insists|argued|argues|explained|stressed|' +
  'stresses|emphasi[sz]ed|commented|continued|concluded|recalled|reiterated|underlined|reported|reports|replied|asked|' +
  'called|calls|described|describes|dubbed|refers?|referred|promised|pledged|denies|denied|acknowledged|admitted|' +
  'according)';
const adverbs = `(?:\\s+(?:has|have|had|also|then|later|later on|again|on [${upper}][${lower}]+|in a [${lower}]+|is|was|be|being))*`;
const upTo = (pattern: string): RegExp => new RegExp(`^${pattern}`, 'u');

const relayed = `(?:an? |the )?(?:statement|post|tweet|speech|message|briefing|interview)s?(?: [${lower}]+)? (?:by|from|of|with) `;
const accordingTo = upTo(`[,\\s]*(?:if [${lower}]+,\\s*)?according to (?:${relayed})?(?:the |its |his |her )?`);
const subjectFirst = upTo('[,\\s]*(?:the |its )?');
const verbFirst = upTo(`[,\\s]*${verb}\\s+(?:the )?`);
const thenVerb = upTo(`(?:,[^,.]{1,80},)?${adverbs}\\s+${verb}(?![${letter}])`);
const nameThenVerb = upTo(`[,\\s]*((?:[${upper}][${letter}'’.-]+\\s+){1,4})${verb}(?![${letter}])`);
const pronounThenVerb = upTo(`[,\\s]*(?:he|she)${adverbs}\\s+${verb}(?![${letter}])`);
const toSpeech = new RegExp(`^(?:,[^,.]{1,80},)?${adverbs}\\s+${verb}(?![${letter}])`, 'u');

/** UTF-16 units after a quotation in which its speaker is looked for; before it, twice as many. */
const WITHIN = 200;

/**
 * @param text the text of the block
 * @param quotation a quotation in it
 * @param actors those who are named in it, in reading order
 * @param before the person who was named last in the blocks before, whom “he said” may mean
 * @returns the speaker's name; `undefined` where the text does not say it
 * @example
 * const quotation = { start: 1, end: 5, isClosed: true };
 * speakerOf('“Yes,” said Ilham Aliyev.', quotation, [{ start: 12, end: 24, name: 'Ilham Aliyev' }]); // 'Ilham Aliyev'
 */
export function speakerOf(
  text: string,
  quotation: Quotation,
  actors: readonly Actor[],
  before?: string,
): string | undefined {
  return speakerAfter(text, quotation.end + 1, actors, before) ?? speakerBefore(text, quotation.start - 1, actors);
}

function speakerAfter(
  text: string,
  from: number,
  actors: readonly Actor[],
  before: string | undefined,
): string | undefined {
  const tail = text.slice(from, from + WITHIN);
  if (/^\s*$/u.test(tail)) return undefined;
  const at = (pattern: RegExp): readonly Actor[] => {
    const match = pattern.exec(tail);
    const subject = from + (match?.[0].length ?? 0);
    // Some mentions have their article (“the organisation”), others do not (the “Turkish ministry”): the pattern has
    // read it.
    return match
      ? nearby(actors, { start: from, end: from + WITHIN }).filter(
          ({ start }) => start === subject || isArticle(text.slice(start, subject)),
        )
      : [];
  };
  const longest = (list: readonly Actor[]): string | undefined => list.toSorted((a, b) => b.end - a.end)[0]?.name;
  const subjects = at(subjectFirst).filter(({ end }) => thenVerb.test(text.slice(end, end + 160)));
  return (
    longest(at(accordingTo)) ??
    longest(subjects) ??
    longest(at(verbFirst)) ??
    nameThenVerb.exec(tail)?.[1]?.trim() ??
    (pronounThenVerb.test(tail) ? before : undefined)
  );
}

const sentenceEnd = new RegExp(`[.!?]["”’]?\\s+(?=[${upper}])`, 'gu');

/** The speaker who is named before the quotation: “Turkey, a NATO member, has vowed to support its ally ‘…’”. */
function speakerBefore(text: string, mark: number, actors: readonly Actor[]): string | undefined {
  const least = Math.max(0, mark - WITHIN * 2);
  const stops = [...text.slice(least, mark).matchAll(sentenceEnd)];
  const sentence = least + (stops.at(-1)?.index ?? -1) + 1;
  return nearby(actors, { start: sentence, end: mark }).findLast(
    ({ start, end }) => start >= sentence && end < mark && toSpeech.test(text.slice(end, mark)),
  )?.name;
}

const isArticle = (text: string): boolean => /^(?:the|its|his|her) $/iu.test(text);
