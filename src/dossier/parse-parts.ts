/** Checks the two parts of a compiled dossier, which may come from anywhere like a whole one. */
import { citedByEntry } from './cited-ids.js';
import type { Card, CardsData, LexiconData, PhrasesData } from './compile.js';
import type { Issue } from './issue.js';
import { checkShape, type Shaped } from './parse.js';
import { listIssues, namingIssues } from './references.js';
import { cardsSchema, lexiconSchema } from './schema/parts-schema.js';

/** A lexicon as a file has it: with its phrases, and the address of its cards. */
export type LexiconPart = LexiconData & { readonly phrases: PhrasesData; readonly cards: string };

/** Whether a value is, or means to be, the lexicon of a dossier and not all of it. */
export const isLexiconPart = (value: unknown): boolean => typeof cardsField(value) === 'string';

/** Whether a value is, or means to be, the cards of a dossier and not all of it. */
export const isCardsPart = (value: unknown): boolean => typeof cardsField(value) === 'object';

/** An object made to be read, such as a proxy, may throw at any touch. */
function cardsField(value: unknown): unknown {
  try {
    return typeof value === 'object' && value !== null ? (value as { cards?: unknown }).cards : undefined;
  } catch {
    return undefined;
  }
}

/** Never throws. */
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
 * Never throws.
 *
 * @param lexicon the part that these cards are for: each of its entries must have one
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

/** What is cited on a card has its number there by its place among the card's own sources. */
function numberIssues(card: Card, sources: CardsData['sources']): Issue[] {
  const numbered = new Set(card.sources);
  const unknown = card.sources.filter((source) => !Object.hasOwn(sources, source));
  const unnumbered = new Set(citedByEntry(card).filter((source) => !numbered.has(source)));
  const issue = (source: string, ...path: string[]): Issue => {
    return { code: 'unknown-source', path: ['cards', card.id, ...path], args: { source } };
  };
  return [...unknown.map((source) => issue(source, 'sources')), ...[...unnumbered].map((source) => issue(source))];
}
