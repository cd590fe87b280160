/**
 * A dossier in the parts that a page loads at different times: the lexicon, by which names are found and marked at once;
 * the phrases, by which the rest is found; and the cards, which are wanted only when a reader shows interest.
 */
import { citedByEntry } from './cited-ids.js';
import { isWording } from './wordings.js';
import type {
  Alias,
  Dossier,
  DossierEvent,
  Entry,
  EntryType,
  Fact,
  Framing,
  Note,
  Place,
  Source,
} from './schema/schema.js';

/** What finding and marking need to know of an entry. */
export interface EntryHead {
  readonly id: string;
  readonly type: EntryType;
  readonly name: string;
  /** Whether the entry has a "disputed wording" part. */
  readonly contested: boolean;
}

export interface LexiconData {
  readonly id: string;
  readonly lang: string;
  /** Addresses of the cards in other languages, by their tags, relative to this part's own. */
  readonly translations?: Readonly<Record<string, string>>;
  readonly title: string;
  /** See `match/fingerprint.ts`; absent where a dossier is about a topic and not about one article. */
  readonly fingerprint?: string;
  readonly entries: readonly LexiconEntry[];
}
export interface LexiconEntry extends Omit<EntryHead, 'name'> {
  /** Where it is not the first alias. */
  readonly name?: string;
  readonly aliases: readonly Alias[];
}

/** What stands for an entry without being a name of it. */
export interface EntryPhrases {
  readonly descriptions?: readonly Alias[];
  readonly impliedBy?: readonly string[];
  readonly members?: readonly string[];
  readonly passages?: readonly Alias[];
}

/** By the entry's id; entries without any are left out. */
export type PhrasesData = Readonly<Record<string, EntryPhrases>>;

/** A fact as a card shows it. */
export interface CardFact {
  /** A day, a month, a year, or two of these with a slash between. */
  readonly date?: string;
  readonly text: string;
  /** It is later than the article, and its reader could not have known it. */
  readonly later?: true;
}

/** All that a card shows. */
export type Card = Omit<Entry, 'aliases' | 'descriptions' | 'impliedBy' | 'passages' | 'facts'> & {
  readonly facts?: readonly CardFact[];
  /** Ids of the sources cited, in the order of their first citation: their numbers on the card. */
  readonly sources: readonly string[];
};

/** A base map that all cards share; made at build time from public borders. */
export interface LocatorMap {
  /** Map units. */
  readonly width: number;
  readonly height: number;
  /** SVG path data. */
  readonly land: string;
  readonly borders: string;
  /** Where each place is, by its id. */
  readonly points: Readonly<Record<string, readonly [number, number]>>;
}

export interface CardsData {
  readonly lang: string;
  readonly title: string;
  /** ISO date of the dossier's last review. */
  readonly reviewed: string;
  readonly sources: Readonly<Record<string, Source>>;
  readonly cards: Readonly<Record<string, Card>>;
  readonly events: readonly DossierEvent[];
  readonly places: readonly Place[];
  readonly notes: readonly Note[];
  /** What is said of the article; absent where a dossier is about a topic. */
  readonly article?: Omit<Article, 'fingerprint'>;
  /** The names of the sides, by their ids and in the dossier's order. */
  readonly sides?: Readonly<Record<string, string>>;
  readonly map?: LocatorMap;
}

type Article = NonNullable<Dossier['article']>;

export interface CompiledDossier {
  readonly lexicon: LexiconData;
  readonly phrases: PhrasesData;
  readonly cards: CardsData;
}

/** Compiles a dossier that `parseDossier` has accepted. Pure: the same dossier gives the same parts. */
export function compileDossier(dossier: Dossier): CompiledDossier {
  const {
    id,
    lang,
    translations,
    title,
    reviewed,
    article,
    sides,
    sources,
    events = [],
    places = [],
    notes = [],
  } = dossier;
  return {
    lexicon: {
      id,
      lang,
      ...(translations ? { translations } : {}),
      title,
      ...(article?.fingerprint ? { fingerprint: article.fingerprint } : {}),
      entries: dossier.entries.map(lexiconEntry),
    },
    phrases: Object.fromEntries(
      dossier.entries.map((entry) => [entry.id, entryPhrases(entry)] as const).filter(([, phrases]) => hasAny(phrases)),
    ),
    cards: {
      lang,
      title,
      reviewed,
      sources,
      cards: Object.fromEntries(dossier.entries.map((entry) => [entry.id, card(entry, article?.date)])),
      events,
      places,
      notes,
      ...(article ? { article: withoutFingerprint(article) } : {}),
      ...(sides ? { sides } : {}),
    },
  };
}

const withoutFingerprint = ({ fingerprint: _fingerprint, ...rest }: Article): Omit<Article, 'fingerprint'> => rest;

const lexiconEntry = (entry: Entry): LexiconEntry => {
  const { id, type, name, contested } = entry;
  const aliases = namesOf(entry);
  return { id, type, ...nameUnlessFirst(name, aliases), contested: contested !== undefined, aliases };
};

const entryPhrases = (entry: Entry): EntryPhrases => {
  const { descriptions, impliedBy, members, passages = [] } = entry;
  const all = [...new Set([...spellingsOf(entry).filter((spelling) => isPassage(entry, spelling)), ...passages])];
  return {
    ...(descriptions ? { descriptions } : {}),
    ...(impliedBy ? { impliedBy } : {}),
    ...(members ? { members } : {}),
    ...(all.length > 0 ? { passages: all } : {}),
  };
};

type Named = Pick<Entry, 'type' | 'name' | 'aliases'>;

const spellingsOf = ({ name, aliases = [] }: Named): Alias[] => [
  ...new Set<Alias>([...(hasCues(name, aliases) ? [] : [name]), ...aliases]),
];

const namesOf = (entry: Named): Alias[] => spellingsOf(entry).filter((spelling) => !isPassage(entry, spelling));

/** From so many words on a wording may have one changed and be the same. */
const LEAST_WORDS = 4;

/** A wording is quoted rather than named. One that needs cues is common speech: it is found to the letter alone. */
const isPassage = (entry: Named, spelling: Alias): boolean =>
  isWording(entry) && typeof spelling === 'string' && spelling.split(/[\s-]+/u).length >= LEAST_WORDS;

const nameUnlessFirst = (name: string, [first]: readonly Alias[]): { name?: string } =>
  first === name ? {} : { name };

const hasAny = (phrases: EntryPhrases): boolean => Object.keys(phrases).length > 0;

/** A name that is an ordinary word elsewhere stands among the aliases too, with its cues, and is found by these alone. */
const hasCues = (name: string, aliases: readonly Alias[]): boolean =>
  aliases.some((alias) => typeof alias !== 'string' && alias.text === name);

function card(entry: Entry, articleDate: string | undefined): Card {
  const {
    aliases: _aliases,
    descriptions: _descriptions,
    impliedBy: _impliedBy,
    passages: _passages,
    facts,
    contested,
    ...rest
  } = entry;
  const ordered = contested && { ...contested, framings: contested.framings.toSorted(byHolder) };
  return {
    ...rest,
    ...(facts ? { facts: facts.map((fact) => cardFact(fact, articleDate)) } : {}),
    ...(ordered ? { contested: ordered } : {}),
    sources: [...new Set(citedByEntry(ordered ? { ...entry, contested: ordered } : entry))],
  };
}

function cardFact(fact: Fact, articleDate: string | undefined): CardFact {
  if (typeof fact === 'string') return { text: fact };
  return articleDate !== undefined && isLater(fact.date, articleDate) ? { ...fact, later: true } : fact;
}

/** Whether all of a date lies after all of another: "2021" is not after "2021-04", nor is "2020/2022"; "2021-05" is. */
function isLater(date: string, than: string): boolean {
  const [from = ''] = date.split('/');
  const end = than.split('/').at(-1) ?? '';
  return from.slice(0, end.length) > end.slice(0, from.length);
}

/** By code unit, so that every machine and language sorts alike. */
const byHolder = (a: Framing, b: Framing): number => (a.holder < b.holder ? -1 : a.holder > b.holder ? 1 : 0);
