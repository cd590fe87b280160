/** Numbers the sources of cards. The built-in cards come without the lists, which are a fiftieth of their bytes. */
import type { Card, CardsData } from '../compile.js';
import { sourcesOf } from './cited-ids.js';

/** Cards before their sources are numbered. */
export interface BareCards extends Omit<CardsData, 'cards'> {
  readonly cards: Readonly<Record<string, Omit<Card, 'sources'>>>;
}

export const withSources = (data: BareCards): CardsData => ({
  ...data,
  cards: Object.fromEntries(
    Object.entries(data.cards).map(([id, card]) => [id, { ...card, sources: sourcesOf(card) }]),
  ),
});
