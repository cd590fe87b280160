/** Turkish and Azerbaijani case endings, where no apostrophe stands before them. */
import type { FormsOf } from './name.js';

/** The vowels that endings take after the last vowel of a word. */
const harmony: Readonly<Record<string, readonly [open: string, close: string]>> = {
  a: ['a', 'ı'], ı: ['a', 'ı'], o: ['a', 'u'], u: ['a', 'u'], e: ['e', 'i'], i: ['e', 'i'], ə: ['e', 'i'], ö: ['e', 'ü'], ü: ['e', 'ü'],
}; // prettier-ignore

/** “A” is the open vowel, “I” the close one. After a vowel, “y” or “n” stands before an ending that begins with one. */
const afterVowel = ['nIn', 'yA', 'nA', 'yI', 'nI', 'dA', 'ndA', 'dAn', 'ndAn', 'ylA'];
const afterConsonant = ['In', 'A', 'I', 'dA', 'tA', 'dAn', 'tAn', 'lA'];

/** @returns the forms of the last word, which alone has endings; none of an acronym or a number */
export function turkicForms({ text }: FormsOf): string[] {
  const last = (text.split(/\P{L}/u).at(-1) ?? '').toLocaleLowerCase('tr');
  const vowel = /[aeıioöuüə](?=[^aeıioöuüə]*$)/u.exec(last)?.[0];
  if (vowel === undefined || last.length < 3 || !/\p{Ll}$/u.test(text)) return [];
  const [open, close] = harmony[vowel] ?? ['a', 'ı'];
  const endings = /[aeıioöuüə]$/u.test(last) ? afterVowel : afterConsonant;
  return endings.map((ending) => text + ending.replace(/A/gu, open).replace(/I/gu, close));
}
