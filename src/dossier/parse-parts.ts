/**
 * Checks the two files of a compiled dossier: the lexicon with the phrases, and the cards. Like a whole dossier, they
 * can come from any server.
 */
import { citedByEntry } from './cited-ids.js';
import type { Card, CardsData, LexiconData, PhrasesData } from './compile.js';
import type { Issue } from './issue.js';
import { checkShape, type Shaped } from './parse.js';
import { listIssues, namingIssues } from './check-references.js';
import { cardsSchema, lexiconSchema } from './schema/parts-schema.js';

/** A lexicon file: the lexicon, the phrases, and the address of the cards, relative to its own. */
export type LexiconPart = LexiconData & { readonly phrases: PhrasesData; readonly cards: string };

/** Whether a value looks like a lexicon file, in which `cards` is an address. A whole dossier has no field `cards`. */
export const isLexiconPart = (value: unknown): boolean => typeof cardsField(value) === 'string';

/** Whether a value looks like a file of cards, in which `cards` is an object. */
export const isCardsPart = (value: unknown): boolean => typeof cardsField(value) === 'object';

/** A script may pass any object as a dossier, and a proxy or a getter can throw when a field is read. */
function cardsField(value: unknown): unknown {
  try {
    return typeof value === 'object' && value !== null ? (value as { cards?: unknown }).cards : undefined;
  } catch {
    return undefined;
  }
}

/** Checks a lexicon file. Never throws. */
export const parseLexicon = (value: unknown): Shaped<LexiconPart> =>
  checkShape(lexiconSchema, value, ({ entries }) => {
    const ids = new Set<string>();
    return entries.flatMap(({ id }, index): Issue[] => {
      if (ids.has(id)) return [{ code: 'duplicate-id', path: ['entries', index, 'id'], args: { id } }];
      ids.add(id);
      return [];
    });
  });

/**
 * Checks a file of cards. Never throws.
 *
 * @param lexicon the lexicon that these cards belong to: each of its entries must have a card
 */
export const parseCards = (value: unknown, lexicon: LexiconData): Shaped<CardsData> =>
  checkShape(cardsSchema, value, (data) => [...lackingIssues(data, lexicon), ...cardsIssues(data)]);

const lackingIssues = ({ cards }: CardsData, { entries }: LexiconData): Issue[] =>
  entries.flatMap(({ id }): Issue[] =>
    Object.hasOwn(cards, id)
      ? []
      : [{ code: 'missing-field', path: ['cards', id], args: { expected: 'a card', received: 'none' } }],
  );

function cardsIssues({ cards, sources, places, events, notes }: CardsData): Issue[] {
  const all = Object.entries(cards);
  const named = {
    ids: new Set(all.flatMap(([id, { also = [] }]) => [id, ...also])),
    places: new Set(places.map(({ id }) => id)),
    sources,
  };
  return [
    ...all.flatMap(([id, card]) => [
      ...keyIssues(card, id),
      ...namingIssues(card, ['cards', id], named),
      ...numberIssues(card, sources),
    ]),
    ...listIssues({ events, notes }, sources),
  ];
}

const keyIssues = ({ id }: Card, key: string): Issue[] =>
  id === key
    ? []
    : [{ code: 'wrong-type', path: ['cards', key, 'id'], args: { expected: `"${key}"`, received: `"${id}"` } }];

/**
 * The number of a citation is the place of its source in `card.sources`. So each source that a text of the card cites
 * must be listed there, and each that is listed there must be a source of the dossier.
 */
function numberIssues(card: Card, sources: CardsData['sources']): Issue[] {
  const numbered = new Set(card.sources);
  const unknown = card.sources.filter((source) => !Object.hasOwn(sources, source));
  const unnumbered = new Set(citedByEntry(card).filter((source) => !numbered.has(source)));
  const issue = (source: string, ...path: string[]): Issue => {
    return { code: 'unknown-source', path: ['cards', card.id, ...path], args: { source } };
  };
  return [...unknown.map((source) => issue(source, 'sources')), ...[...unnumbered].map((source) => issue(source))];
}
