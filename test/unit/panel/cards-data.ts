/** Compiled cards with as little in them as a test of the panel needs. */
import type { Card, CardsData } from '../../../src/dossier/compile.js';
import type { EntryType, Framing } from '../../../src/dossier/schema/schema.js';

export const aCard = (id: string, type: EntryType = 'state', more: Partial<Card> = {}): Card => ({
  id,
  type,
  name: id.toUpperCase(),
  background: `About ${id}. [S1]`,
  sources: ['S1'],
  ...more,
});

export const aFraming = (side: string, wording = 'its words'): Framing => ({
  holder: `Office of ${side}`,
  side,
  wording,
  quote: 'verbatim',
  reason: 'It has reasons.',
  sources: ['S1'],
});

export const cardsData = (cards: readonly Card[], more: Partial<CardsData> = {}): CardsData => ({
  lang: 'en',
  title: 'A title',
  reviewed: '2026-11-22',
  sources: { S1: { title: 'A source', publisher: 'A publisher', status: 'read' } },
  cards: Object.fromEntries(cards.map((card) => [card.id, card])),
  events: [],
  places: [],
  notes: [],
  ...more,
});
