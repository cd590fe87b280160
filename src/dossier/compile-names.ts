/** The parts of a compiled dossier by which its entries are found: the lexicon and the phrases. See `compile.ts`. */
import { focusOf, isPassage, namesOf, spellingsOf, asSought } from './spellings.js';
import { sharedAliases } from './shared-aliases.js';
import { withForms } from './forms/forms.js';
import { limits } from './limits.js';
import type { Alias, Dossier, Entry, EntryType, Phrase } from './schema/schema.js';

/** The few facts of an entry that finding and marking need. */
export interface EntryHead {
  readonly id: string;
  readonly type: EntryType;
  readonly name: string;
  /** Whether the entry has framings, which the card shows as “Disputed wording”. */
  readonly contested: boolean;
  /** `quiet`: a calm page (`density="calm"`) leaves it to the panel. Never set where the entry is contested. */
  readonly mark?: Entry['mark'];
}

/** The first part: every entry's names. */
export interface LexiconData {
  readonly id: string;
  readonly lang: string;
  /** From the tag of another language to the address of the cards in it, relative to the address of the lexicon. */
  readonly translations?: Readonly<Record<string, string>>;
  readonly title: string;
  /** See `text/fingerprint.ts`. Absent where a dossier is about a topic and not about one article. */
  readonly fingerprint?: string;
  readonly entries: readonly LexiconEntry[];
}
export interface LexiconEntry extends Omit<EntryHead, 'name'> {
  /** Left out where it is the first alias. */
  readonly name?: string;
  readonly aliases: readonly Alias[];
}

/** The wordings that stand for an entry without being a name of it, and the entries that lend it meaning. */
export interface EntryPhrases {
  readonly descriptions?: readonly Alias[];
  readonly impliedBy?: readonly string[];
  readonly members?: readonly string[];
  readonly passages?: readonly Alias[];
  /** The words that a calm page marks of a phrase that has them. */
  readonly focus?: readonly string[];
  /** From the text of a passage to the name of the one whose words it is, where the dossier says it. */
  readonly speakers?: Readonly<Record<string, string>>;
}

/** The second part: phrases by the id of their entry. Entries without any are left out. */
export type PhrasesData = Readonly<Record<string, EntryPhrases>>;

/** Compiles what finding needs of a dossier that `parseDossier` has accepted, and nothing that cards show. */
export function compileNames(dossier: Dossier): { readonly lexicon: LexiconData; readonly phrases: PhrasesData } {
  const { id, lang, translations, title, article, entries } = dossier;
  const shared = sharedAliases(entries);
  const sharedOf = (entry: Entry): ReadonlySet<string> => shared.get(entry) ?? new Set();
  return {
    lexicon: {
      id,
      lang,
      ...(translations ? { translations } : {}),
      title,
      ...(article?.fingerprint ? { fingerprint: article.fingerprint } : {}),
      entries: entries.map((entry) => lexiconEntry(entry, lang, sharedOf(entry))),
    },
    phrases: Object.fromEntries(
      entries
        .map((entry) => [entry.id, entryPhrases(entry, entries, lang, sharedOf(entry))] as const)
        .filter(([, phrases]) => hasAny(phrases)),
    ),
  };
}

const lexiconEntry = (entry: Entry, lang: string, shared: ReadonlySet<string>): LexiconEntry => {
  const { id, type, name, contested } = entry;
  const ownNames = namesOf(entry).filter((alias) => typeof alias !== 'string' || !shared.has(alias));
  const aliases = withForms(ownNames, type, langOf(entry, lang), limits.aliasesPerEntry);
  return {
    id,
    type,
    ...nameUnlessFirst(name, aliases),
    contested: contested !== undefined,
    ...(isQuiet(entry) ? { mark: 'quiet' as const } : {}),
    aliases,
  };
};

/** Not what is disputed, so that no side’s words are quieter than another’s. */
const isQuiet = ({ contested, mark, type }: Entry): boolean => !contested && (mark === 'quiet' || type === 'demonym');

const entryPhrases = (
  entry: Entry,
  entries: readonly Entry[],
  lang: string,
  shared: ReadonlySet<string>,
): EntryPhrases => {
  const { aliases = [], impliedBy, members, passages = [] } = entry;
  const descriptions = [...(entry.descriptions ?? []), ...shared].slice(0, limits.descriptionsPerEntry);
  const own = [...spellingsOf(entry).filter((spelling) => isPassage(entry, spelling)), ...passages.map(asSought)];
  const all = [...new Set(own)];
  const focus = [...new Set([...aliases, ...passages].flatMap(focusOf))];
  const speakers = passages.flatMap((passage) => {
    if (typeof passage === 'string' || passage.speaker === undefined) return [];
    const { text, speaker } = passage;
    return [[text, entries.find(({ id }) => id === speaker)?.name ?? speaker] as const];
  });
  return {
    ...(descriptions.length > 0 ? { descriptions: formsOfDescriptions(entry, descriptions, lang) } : {}),
    ...(impliedBy ? { impliedBy } : {}),
    ...(members ? { members } : {}),
    ...(all.length > 0 ? { passages: all } : {}),
    ...(focus.length > 0 ? { focus } : {}),
    ...(speakers.length > 0 ? { speakers: Object.fromEntries(speakers) } : {}),
  };
};

const formsOfDescriptions = (entry: Entry, descriptions: readonly Phrase[], lang: string): Alias[] =>
  withForms(descriptions.map(asSought), entry.type, langOf(entry, lang), limits.descriptionsPerEntry);

/** The language of an entry's aliases, by their text: that of the dossier, unless the alias says another. */
function langOf({ aliases = [], descriptions = [] }: Entry, lang: string): (text: string) => string {
  const own = new Map<string, string>();
  for (const phrase of [...aliases, ...descriptions])
    if (typeof phrase !== 'string' && phrase.lang !== undefined) own.set(phrase.text, phrase.lang);
  return (text) => own.get(text) ?? lang;
}

const nameUnlessFirst = (name: string, [first]: readonly Alias[]): { name?: string } =>
  first === name ? {} : { name };

const hasAny = (phrases: EntryPhrases): boolean => Object.keys(phrases).length > 0;
