/** Puts the translated short texts of a dossier into its cards. What has no translation stays as it is. */
import type { Card, CardsData, HeadPart } from '../compile.js';
import type { CardPlace } from './card-place.js';
import type { CardTexts, EntryTexts } from './card-texts.js';

/**
 * Puts a translation into cards. Pure.
 *
 * @param lang tag of the translation's language
 * @returns cards in which names, gists, holders and short wordings are in that language, as far as it has them
 * @example
 * translateCards(cards, 'tr', { entries: { armenia: { name: 'Ermenistan' } } }).cards.armenia;
 * // { name: 'Ermenistan', translated: ['name'], background: 'A state …', … }
 */
export function translateCards(cards: CardsData, lang: string, texts: CardTexts): CardsData {
  const { title, sides, read, entries, places = {} } = texts;
  return {
    ...cards,
    ...(title ? { title } : {}),
    ...(sides && cards.sides ? { sides: { ...cards.sides, ...sides } } : {}),
    places: cards.places.map((place): CardPlace => {
      const names = Object.hasOwn(places, place.id) ? places[place.id] : undefined;
      return names ? { ...place, names: names.map((text) => ({ text, lang })) } : place;
    }),
    translation: {
      lang,
      ...(read ? { read } : {}),
      ...(title ? { title: true } : {}),
      ...(sides ? { sides: true } : {}),
    },
    cards: Object.fromEntries(
      Object.entries(cards.cards).map(([id, card]) => [
        id,
        Object.hasOwn(entries, id) ? translatedCard(card, entries[id] ?? {}) : card,
      ]),
    ),
  };
}

function translatedCard(card: Card, { name, gist, framings }: EntryTexts): Card {
  const { contested } = card;
  const parts: readonly (HeadPart | false)[] = [
    name !== undefined && 'name',
    gist !== undefined && 'gist',
    framings !== undefined && 'framings',
  ];
  return {
    ...card,
    ...(name ? { name } : {}),
    ...(gist ? { gist } : {}),
    ...(contested && framings
      ? {
          contested: {
            ...contested,
            framings: contested.framings.map((framing, i) => ({ ...framing, ...framings[i] })),
          },
        }
      : {}),
    translated: parts.filter((part) => part !== false),
  };
}
