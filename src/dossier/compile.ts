/**
 * Splits a dossier into the parts that a page loads at different times: the lexicon, by which names are found and
 * marked at once; the phrases (descriptions and passages), by which the rest is found afterwards; and the cards, which
 * are loaded when the page is idle or a reader shows interest.
 */
import { contestedForCards, sidesInTurn, type CardContested } from './cards/card-framings.js';
import { cardPlace, type CardPlace } from './cards/card-place.js';
import { figureInOrder } from './cards/card-figure.js';
import { sourcesOf } from './cards/cited-ids.js';
import { citedInTexts } from './cards/cited-texts.js';
import { focusOf, isPassage, namesOf, spellingsOf, asSought } from './spellings.js';
import type { Alias, Dossier, DossierEvent, Entry, EntryType, Fact, Note, Source } from './schema/schema.js';

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

/** A fact as a card shows it. */
export interface CardFact {
  /** An ISO day, month or year, or two of these with a slash between: "2020-11-10", "2014/2018". */
  readonly date?: string;
  readonly text: string;
  /** Set where the date is after the article's, so that its first readers could not have known the fact. */
  readonly later?: true;
}

/** What of an entry can be translated by itself. */
export type HeadPart = 'name' | 'gist' | 'framings';

/** An entry as its card shows it. */
export type Card = Omit<
  Entry,
  'aliases' | 'contested' | 'descriptions' | 'impliedBy' | 'mark' | 'passages' | 'facts' | 'quantities'
> & {
  readonly facts?: readonly CardFact[];
  readonly contested?: CardContested;
  /** Ids of the cited sources, in the order of their first citation: the first has number 1 on the card. */
  readonly sources: readonly string[];
  /** What of it is in the language of the cards' `translation`; of framings, the holders and short wordings. */
  readonly translated?: readonly HeadPart[];
  /** The language of its texts, where that is not the `lang` of the cards. */
  readonly lang?: string;
};

/** A base map that all cards share. The build makes it from Natural Earth's borders (docs/decisions/0008). */
export interface LocatorMap {
  /** Size in map units, the units of the path data and of all that places have of the map. */
  readonly width: number;
  readonly height: number;
  /** SVG path data. */
  readonly land: string;
  readonly borders: string;
  readonly rivers: string;
  /** Lines in dispute. */
  readonly disputed: string;
}

/** A lexicon file: the lexicon, the phrases, and what the page needs to load the cards of the same build. */
export interface LexiconPart extends LexiconData {
  readonly phrases: PhrasesData;
  /** The address of the cards, relative to that of the lexicon. */
  readonly cards: string;
  /** The same in the cards that were built with this lexicon, and in no others. */
  readonly edition?: string;
  /** `sha384-` and the hash of the file of cards in base64, as in HTML's `integrity`. */
  readonly integrity?: string;
}

/** The third part: everything that cards, the panel and the end notes show. */
export interface CardsData {
  /** That of the lexicon that they were built with; absent where they were not built in two files. */
  readonly edition?: string;
  readonly lang: string;
  /**
   * Set where heads of some cards are translated: into which language, whether the title and the sides are, and the ISO
   * date on which a native speaker last read that; absent where none has.
   */
  readonly translation?: {
    readonly lang: string;
    readonly read?: string;
    readonly title?: true;
    readonly sides?: true;
  };
  readonly title: string;
  /** ISO date of the dossier's last review. */
  readonly reviewed: string;
  readonly sources: Readonly<Record<string, Source>>;
  readonly cards: Readonly<Record<string, Card>>;
  readonly events: readonly DossierEvent[];
  readonly places: readonly CardPlace[];
  readonly notes: readonly Note[];
  /** The article's title, publisher, date and address. Absent where a dossier is about a topic. */
  readonly article?: Omit<Article, 'fingerprint'>;
  /** From the id of each side to its name, in the dossier's order. */
  readonly sides?: Readonly<Record<string, string>>;
  readonly map?: LocatorMap;
}

type Article = NonNullable<Dossier['article']>;

export interface CompiledDossier {
  readonly lexicon: LexiconData;
  readonly phrases: PhrasesData;
  readonly cards: CardsData;
}

/**
 * Compiles a dossier that `parseDossier` has accepted. Pure: the same dossier gives the same parts.
 *
 * @example
 * const { lexicon, phrases, cards } = compileDossier(dossier);
 * lexicon.entries[0]; // { id: 'turkey', type: 'state', contested: false, aliases: ['Turkey', 'Türkiye'] }
 */
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
  const cited = citedInTexts(dossier);
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
      dossier.entries
        .map((entry) => [entry.id, entryPhrases(entry, dossier.entries)] as const)
        .filter(([, phrases]) => hasAny(phrases)),
    ),
    cards: {
      lang,
      title,
      reviewed,
      // What only places rest on is for editors.
      sources: Object.fromEntries(Object.entries(sources).filter(([source]) => cited.has(source))),
      cards: cardsOf(dossier),
      events,
      places: places.map(cardPlace),
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

const entryPhrases = (entry: Entry, entries: readonly Entry[]): EntryPhrases => {
  const { aliases = [], descriptions, impliedBy, members, passages = [] } = entry;
  const own = [...spellingsOf(entry).filter((spelling) => isPassage(entry, spelling)), ...passages.map(asSought)];
  const all = [...new Set(own)];
  const focus = [...new Set([...aliases, ...passages].flatMap(focusOf))];
  const speakers = passages.flatMap((passage) => {
    if (typeof passage === 'string' || passage.speaker === undefined) return [];
    const { text, speaker } = passage;
    return [[text, entries.find(({ id }) => id === speaker)?.name ?? speaker] as const];
  });
  return {
    ...(descriptions ? { descriptions } : {}),
    ...(impliedBy ? { impliedBy } : {}),
    ...(members ? { members } : {}),
    ...(all.length > 0 ? { passages: all } : {}),
    ...(focus.length > 0 ? { focus } : {}),
    ...(speakers.length > 0 ? { speakers: Object.fromEntries(speakers) } : {}),
  };
};

const nameUnlessFirst = (name: string, [first]: readonly Alias[]): { name?: string } =>
  first === name ? {} : { name };

const hasAny = (phrases: EntryPhrases): boolean => Object.keys(phrases).length > 0;

function cardsOf({ article, sides = {}, sources, entries }: Dossier): CardsData['cards'] {
  const order = sidesInTurn(entries, Object.keys(sides));
  const isLater = (date: string): boolean => article?.date !== undefined && isAfter(date, article.date);
  return Object.fromEntries(
    entries.map((entry) => {
      const { id, contested } = entry;
      const ordered = contested && contestedForCards(contested, order.get(id) ?? [], sources, isLater);
      return [id, cardOf(entry, ordered, isLater)];
    }),
  );
}

function cardOf(entry: Entry, ordered: CardContested | undefined, isLater: (date: string) => boolean): Card {
  const {
    aliases: _aliases,
    descriptions: _descriptions,
    impliedBy: _impliedBy,
    mark: _mark,
    passages: _passages,
    quantities: _quantities,
    facts,
    figure,
    contested: _contested,
    ...rest
  } = entry;
  const shown = figure && figureInOrder(figure);
  return {
    ...rest,
    ...(facts ? { facts: facts.map((fact) => cardFact(fact, isLater)) } : {}),
    ...(shown ? { figure: shown } : {}),
    ...(ordered ? { contested: ordered } : {}),
    sources: sourcesOf({ ...entry, figure: shown, contested: ordered }),
  };
}

function cardFact(fact: Fact, isLater: (date: string) => boolean): CardFact {
  if (typeof fact === 'string') return { text: fact };
  return isLater(fact.date) ? { ...fact, later: true } : fact;
}

/** Whether all of a date lies after all of another: “2021-05” is after “2021-04”; “2021” and “2020/2022” are not. */
function isAfter(date: string, than: string): boolean {
  const [from = ''] = date.split('/');
  const end = than.split('/').at(-1) ?? '';
  return from.slice(0, end.length) > end.slice(0, from.length);
}
