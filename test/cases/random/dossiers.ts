/** Random dossiers whose names share words, so that they nest, cross and are homonyms of each other. */
import fc from 'fast-check';
import { parseDossier } from '../../../src/dossier/parse.js';
import type { Alias, Dossier, Entry, EntryType } from '../../../src/dossier/schema/schema.js';
import { anEntry, soundDossier } from '../dossiers.js';

const words = [
  'Nagorno', 'Karabakh', 'Şuşa', 'Iğdır', 'Łódź', 'Besançon', 'Freedonia', 'Sylvania', 'Ünlü', 'Bank', 'Guild', 'Ministry', 'New',
  'York', 'of', 'the', 'de',
] as const; // prettier-ignore
const persons = ['Rufus Firefly', 'İlham Əliyev', 'Recep Tayyip Erdoğan', 'José Ünlühisarcıklı'] as const;
const acronyms = ['AP', 'NATO', 'U.N.', 'MoD', 'TBx', 'UN Bank'] as const;
const wordings = ['brief, but successful, war', 'breakaway', 'so-called republic', 'Don', 'border strip'] as const;
const descriptions = ['the organisation', 'the ministry', 'both countries', 'these drills', 'its ally'] as const;

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const joined: fc.Arbitrary<string> = fc
  .array(fc.tuple(pick(...words), pick(' ', ' ', '-', '’s ')), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map(([word, gap], i) => (i < parts.length - 1 ? word + gap : word)).join(''));

const cued: fc.Arbitrary<Alias> = fc.record({
  text: fc.oneof(pick(...words), pick('victory', 'Victory Day')),
  near: fc.constant<string[]>(['parade', 'joint drill']),
  notNear: fc.constant<string[]>(['film']),
});

const alias: fc.Arbitrary<Alias> = fc.oneof(joined, joined, pick(...acronyms), cued);

const passage: fc.Arbitrary<Alias> = fc
  .tuple(pick('may have sent drone operators abroad', 'is conditional on its full withdrawal'), pick(...words))
  .map(([claim, name]) => `${name} ${claim}`);

interface Draft {
  readonly type: EntryType;
  readonly joined: string;
  readonly nth: number;
  readonly aliases: readonly Alias[];
  readonly descriptions: readonly string[];
  readonly others: readonly number[];
  readonly passages: readonly Alias[];
}

const draft: fc.Arbitrary<Draft> = fc.record({
  type: pick<EntryType>('state', 'ngo', 'ministry', 'person', 'claim', 'place'),
  joined,
  nth: fc.nat(100),
  aliases: fc.array(alias, { maxLength: 2 }),
  descriptions: fc.subarray([...descriptions], { maxLength: 2 }),
  others: fc.array(fc.nat(100), { maxLength: 2 }),
  passages: fc.array(passage, { maxLength: 1 }),
});

const nth = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;

function entryOf({ type, joined: name, ...more }: Draft, index: number, all: readonly Draft[], prefix: string): Entry {
  const others = [...new Set(more.others.map((other) => other % all.length))].filter((other) => other !== index);
  const named = type === 'person' ? nth(persons, more.nth) : type === 'claim' ? nth(wordings, more.nth) : name;
  return anEntry(`${prefix}-${String(index)}`, {
    type,
    name: named,
    aliases: [...more.aliases],
    descriptions: [...more.descriptions],
    passages: [...more.passages],
    [index % 2 === 0 ? 'impliedBy' : 'members']: others.map((other) => `${prefix}-${String(other)}`),
  });
}

/** @param prefix of the ids of its entries */
export const randomEntries = (prefix: string): fc.Arbitrary<Entry[]> =>
  fc
    .array(draft, { minLength: 1, maxLength: 7 })
    .map((drafts) => drafts.map((one, index) => entryOf(one, index, drafts, prefix)));

/** Sound as editors' dossiers are: what is not is a mistake in here. */
export const dossierWith = (entries: Entry[]): Dossier => {
  const { dossier, issues } = parseDossier(soundDossier({ entries }));
  if (!dossier) throw new Error(JSON.stringify(issues));
  return dossier;
};

export const randomDossier: fc.Arbitrary<Dossier> = randomEntries('e').map(dossierWith);
