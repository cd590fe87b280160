/** Forms that do not depend on a language: plurals of acronyms and models, letters and signs that are written in two ways. */
import type { FormsOf } from './name.js';

/** Of these there may be several by one name: many NGOs, two F-16s. Others, such as states, have no plural. */
const countable = new Set(['weapon-class', 'vehicle', 'product', 'concept', 'organisation', 'other']);
/** An acronym by itself, or the number of a model at the end. */
const counted = /^[A-Z]+[A-RT-Z]$|(?:^| )[A-Z][A-Za-z]*-?\d{1,3}$/u;

export const scriptForms = ({ text, type }: FormsOf): string[] => [
  ...(countable.has(type) && counted.test(text) ? [`${text}s`] : []),
  ...otherUmlauts(text),
  ...withoutGershayim(text),
  ...otherJoins(text),
];

/** Letters by which a name is Turkish or Azerbaijani, whose “ü” is “u” where a keyboard lacks it, and never “ue”. */
const turkic = /[ıİğşçəĞŞÇƏ]|türk/iu;
const spelt: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', Å: 'Aa', Ø: 'Oe' }; // prettier-ignore

/**
 * “Schroeder” for “Schröder”, and the other way. Folding has “Schroder” for the latter already. “ae” is left alone, as
 * in most names with it, such as “Michael” and “Israel”, it is no umlaut.
 */
function otherUmlauts(text: string): string[] {
  if (turkic.test(text)) return [];
  const without = text.normalize('NFC').replace(/[äöüåøÄÖÜÅØ]/gu, (letter) => spelt[letter] ?? letter);
  if (without !== text.normalize('NFC')) return [without];
  return /\b\p{Lu}?[^\P{L}aeiouAEIOU]*(?:oe|ue)[^\P{L}aeiou]{1,}\p{L}{2,}/u.test(text) && !/[qg]ue/u.test(text)
    ? [text.replace(/oe/gu, 'ö').replace(/ue/gu, 'ü')]
    : [];
}

/** Hebrew acronyms have a mark before their last letter, of several kinds, or none: “צה״ל”, “צה"ל”, “צהל”. */
const gershayim = /(?<=[א-ת])(?:["״”“]|'')(?=[א-ת])/gu;
const withoutGershayim = (text: string): string[] =>
  text.search(gershayim) < 0 ? [] : [text.replace(gershayim, '"'), text.replace(gershayim, '')];

/** Parts of Persian and Arabic compounds are joined by a zero-width non-joiner, by a space, or by nothing. */
const otherJoins = (text: string): string[] =>
  /[\u0600-\u06ff][\u200c ][\u0600-\u06ff]/u.test(text)
    ? [text.replace(/\u200c/gu, ' '), ...(text.includes('\u200c') || text.split(' ').length === 2 ? [text.replace(/[\u200c ]/gu, '')] : [])] // prettier-ignore
    : [];
