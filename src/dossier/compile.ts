/**
 * A dossier in the two parts that a page loads: the lexicon, which finding needs at once, and the cards, which are
 * wanted only when a reader shows interest.
 */
import { citedSources } from './citations.js';
import type { Dossier, Entry, EntryType, Framing, Source } from './schema.js';

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
  readonly title: string;
  /** See `match/fingerprint.ts`; absent where a dossier is about a topic and not about one article. */
  readonly fingerprint?: string;
  readonly entries: readonly LexiconEntry[];
}
export interface LexiconEntry extends EntryHead {
  readonly aliases: readonly string[];
}

/** All that a card shows. */
export type Card = Omit<Entry, 'aliases' | 'contested'> & {
  /** With its framings in the one fixed order: by holder. */
  readonly contested?: NonNullable<Entry['contested']>;
  /** Ids of the sources cited, in the order of their first citation: their numbers on the card. */
  readonly sources: readonly string[];
};

export interface CardsData {
  readonly lang: string;
  readonly title: string;
  /** ISO date of the dossier's last review. */
  readonly reviewed: string;
  readonly sources: Readonly<Record<string, Source>>;
  readonly cards: Readonly<Record<string, Card>>;
}

export interface CompiledDossier {
  readonly lexicon: LexiconData;
  readonly cards: CardsData;
}

/** Compiles a dossier that `parseDossier` has accepted. Pure: the same dossier gives the same parts. */
export function compileDossier(dossier: Dossier): CompiledDossier {
  const { id, lang, title, reviewed, article, sources } = dossier;
  return {
    lexicon: {
      id,
      lang,
      title,
      ...(article?.fingerprint ? { fingerprint: article.fingerprint } : {}),
      entries: dossier.entries.map(lexiconEntry),
    },
    cards: {
      lang,
      title,
      reviewed,
      sources,
      cards: Object.fromEntries(dossier.entries.map((entry) => [entry.id, card(entry)])),
    },
  };
}

const lexiconEntry = ({ id, type, name, contested, aliases = [] }: Entry): LexiconEntry => ({
  id,
  type,
  name,
  contested: contested !== undefined,
  aliases: [...new Set([name, ...aliases])],
});

function card({ aliases: _aliases, contested, ...rest }: Entry): Card {
  const framings = contested?.framings.toSorted(byHolder);
  // In the order in which the card shows them.
  const cited = [
    ...[rest.background, ...(rest.facts ?? []), contested?.weight].flatMap(citedIn),
    ...(framings ?? []).flatMap((framing) => framing.sources),
    ...[contested?.bodies, contested?.neutral, contested?.article].flatMap(citedIn),
  ];
  return {
    ...rest,
    ...(contested && framings ? { contested: { ...contested, framings } } : {}),
    sources: [...new Set(cited)],
  };
}

const citedIn = (text: string | undefined): string[] => citedSources(text ?? '');

/** By code unit, so that every machine and language sorts alike. */
const byHolder = (a: Framing, b: Framing): number => (a.holder < b.holder ? -1 : a.holder > b.holder ? 1 : 0);
