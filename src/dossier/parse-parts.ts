/**
 * Checks the two files of a compiled dossier: the lexicon with the phrases, and the cards. Like a whole dossier, they
 * can come from any server.
 */
import { numbered } from '../util/indices.js';
import { citedByEntry } from './cards/cited-ids.js';
import type { Card, CardsData, LexiconData, LexiconPart } from './compile.js';
import type { Issue } from './issue.js';
import { checkShape, type Shaped } from './parse.js';
import { listIssues, namingIssues, sidesIssues } from './check-references.js';
import { cardsSchema, lexiconSchema } from './schema/parts-schema.js';

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
  checkShape(lexiconSchema, value, function* ({ entries }) {
    const ids = new Set<string>();
    for (const [index, { id }] of numbered(entries)) {
      if (ids.has(id)) yield { code: 'duplicate-id', path: ['entries', index, 'id'], args: { id } };
      ids.add(id);
    }
  });

/**
 * Checks a file of cards. Never throws.
 *
 * @param lexicon the lexicon that these cards belong to: each of its entries must have a card. Without it, any may lack
 */
export const parseCards = (value: unknown, lexicon: LexiconData | undefined): Shaped<CardsData> =>
  checkShape(cardsSchema, value, function* (data) {
    if (lexicon) yield* lackingIssues(data, lexicon);
    yield* cardsIssues(data);
  });

function* lackingIssues({ cards }: CardsData, { entries }: LexiconData): Generator<Issue> {
  for (const { id } of entries) if (!Object.hasOwn(cards, id)) yield lackingIssue(id);
}

/** Says that there is no card for an entry. */
export const lackingIssue = (id: string): Issue => {
  return { code: 'missing-field', path: ['cards', id], args: { expected: 'a card', received: 'none' } };
};

function* cardsIssues({ cards, sources, places, events, notes }: CardsData): Generator<Issue> {
  const all = Object.entries(cards);
  const named = {
    ids: new Set(all.flatMap(([id, { also = [] }]) => [id, ...also])),
    places: new Set(places.map(({ id }) => id)),
    sources,
  };
  for (const [id, card] of all) {
    yield* keyIssues(card, id);
    yield* namingIssues(card, ['cards', id], named);
    yield* numberIssues(card, sources);
  }
  yield* listIssues({ events, notes }, sources);
  yield* sidesIssues(all.map(([id, card]) => [['cards', id], card]));
}

function* keyIssues({ id }: Card, key: string): Generator<Issue> {
  if (id !== key)
    yield { code: 'wrong-type', path: ['cards', key, 'id'], args: { expected: `"${key}"`, received: `"${id}"` } };
}

/**
 * The number of a citation is the place of its source in `card.sources`. So each source that a text of the card cites
 * must be listed there, and each that is listed there must be a source of the dossier.
 */
function* numberIssues(card: Card, sources: CardsData['sources']): Generator<Issue> {
  const issue = (source: string, ...path: string[]): Issue => {
    return { code: 'unknown-source', path: ['cards', card.id, ...path], args: { source } };
  };
  for (const source of card.sources) if (!Object.hasOwn(sources, source)) yield issue(source, 'sources');
  const numbered = new Set(card.sources);
  for (const source of new Set(citedByEntry(card))) if (!numbered.has(source)) yield issue(source);
}
