/** Random ways to set the same words: what typesetters, content systems and house styles do to them. */
import fc from 'fast-check';

export interface Setting {
  readonly quotes: readonly [open: string, close: string];
  readonly apostrophe: string;
  readonly form: 'NFC' | 'NFD' | 'as it is';
  /** Each used in turn, again and again; 0 leaves things as they are. */
  readonly spaces: readonly number[];
  readonly dashes: readonly number[];
  readonly inserts: readonly number[];
}

const spaces = [' ', '\u00a0', '\u202f', '\u2009', '\n', '\n        ', '  ', '\u2003'];
const hyphens = ['-', '\u2010', '\u2011', '\ufe63'];
const dashes = ['–', '—', '\u2015', '\u2212'];
/** In an address a hyphen is a hyphen. */
const prosaicHyphen = /(?<![@#.]\S*)-(?!\S*[@.])/gu;
/** Soft hyphen, zero-width space, non-joiner and joiner, word joiner, byte order mark, variation selectors. */
const invisible = ['', '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\ufe0f', '\ufe0e'];

const choices = fc.array(fc.nat(50), { minLength: 1, maxLength: 20 });
/** Most of them are to be none. */
const seldom = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(50)), {
  minLength: 1,
  maxLength: 20,
});

export const randomSetting: fc.Arbitrary<Setting> = fc.record({
  quotes: fc.constantFrom<[string, string]>(['“', '”'], ['"', '"'], ['«', '»'], ['„', '“']),
  apostrophe: fc.constantFrom('’', "'"),
  form: fc.constantFrom('as it is', 'NFD', 'NFC'),
  spaces: choices,
  dashes: choices,
  inserts: seldom,
});

/** The same words, set so. */
export function setAs(text: string, { quotes: [open, close], apostrophe, form, ...chosen }: Setting): string {
  const quoted = text.replaceAll('“', '\u0001').replaceAll('”', close).replaceAll('\u0001', open);
  const set = quoted
    .replaceAll('’', apostrophe)
    .replaceAll('‘', apostrophe === '’' ? '‘' : apostrophe)
    .replace(prosaicHyphen, inTurn(hyphens, chosen.dashes))
    .replaceAll('–', inTurn(dashes, chosen.dashes))
    .replaceAll(' ', inTurn(spaces, chosen.spaces));
  const insert = inTurn(invisible, chosen.inserts);
  const formed = form === 'as it is' ? set : set.normalize(form);
  return Array.from(formed, (character) => insert() + character).join('') + insert();
}

/** The values that are chosen, one after the other. */
export function inTurn(values: readonly string[], chosen: readonly number[]): () => string {
  let nth = 0;
  return () => values[(chosen[nth++ % chosen.length] ?? 0) % values.length] ?? '';
}
