/** Puts the translated short texts of a dossier into its cards. What has no translation stays as it is. */
import type { CardsData } from '../compile.js';
import type { CardTexts } from './card-texts.js';
/**
 * Puts a translation into cards. Pure.
 *
 * @param lang tag of the translation's language
 * @returns cards in which names, gists, holders and short wordings are in that language, as far as it has them
 * @example
 * translateCards(cards, 'tr', { entries: { armenia: { name: 'Ermenistan' } } }).cards.armenia;
 * // { name: 'Ermenistan', translated: ['name'], background: 'A state …', … }
 */
export declare function translateCards(cards: CardsData, lang: string, texts: CardTexts): CardsData;
