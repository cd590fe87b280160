/** Puts the translated short texts of a dossier into its cards. What has no translation stays as it is. */
import type { Card, CardsData, HeadPart } from '../compile.js';
import type { Translation } from '../schema/registers-schema.js';

/**
 * Puts a translation into cards. Pure.
 *
 * @param lang tag of the translation's language
 * @returns cards in which names, gists, holders and short wordings are in that language, as far as it has them
 * @example
 * translateCards(cards, 'tr', { entries: { armenia: { name: 'Ermenistan' } } }).cards.armenia;
 * // { name: 'Ermenistan', translated: ['name'], background: 'A state …', … }
 */
export function translateCards(cards: CardsData, lang: string, translation: Translation): CardsData {
  const { title, sides, read, entries } = translation;
  return {
    ...cards,
    ...(title ? { title } : {}),
    ...(sides && cards.sides ? { sides: { ...cards.sides, ...sides } } : {}),
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

function translatedCard(card: Card, { name, gist, framings = [] }: Translation['entries'][string]): Card {
  const { contested } = card;
  const byHolder = new Map(framings.map(({ of, holder, wording }) => [of, { holder, short: wording }]));
  const hasFramings = contested !== undefined && framings.length > 0;
  const parts: readonly (HeadPart | false)[] = [
    name !== undefined && 'name',
    gist !== undefined && 'gist',
    hasFramings && 'framings',
  ];
  return {
    ...card,
    ...(name ? { name } : {}),
    ...(gist ? { gist } : {}),
    ...(hasFramings
      ? {
          contested: {
            ...contested,
            framings: contested.framings.map((framing) => ({ ...framing, ...byHolder.get(framing.holder) })),
          },
        }
      : {}),
    translated: parts.filter((part) => part !== false),
  };
}
