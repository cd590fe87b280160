/**
 * Characters that make a text look like another one: control characters other than tab and line ends, halves of
 * surrogate pairs, the bidirectional embeddings, overrides and isolates of https://unicode.org/reports/tr9/, the fillers
 * of Hangul and Khmer, which are letters without a form, tags, and the deprecated and reserved format characters. Soft
 * hyphens, joiners, direction marks and variation selectors are not among them, since names in many scripts need them.
 */
const controls =
  /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u206f\u2028\u2029\u3164\uffa0\ufff0-\ufffb\ufffe\uffff]|\u115f|\u1160|\u17b4|\u17b5|\u180e|[\u{e0000}-\u{e007f}]/gu;

export const hasControls = (text: string): boolean => text.search(controls) >= 0;

/** For words of a page that stand in a sentence of ours, which they must not turn round. */
export const withoutControls = (text: string): string => text.replace(controls, '');

/** For a console or a terminal, which obeys some of them. @example withControlsNamed('a\u202eb') // 'a\\u{202e}b' */
export const withControlsNamed = (text: string): string =>
  text.replace(controls, (control) => `\\u{${(control.codePointAt(0) ?? 0).toString(16)}}`).replace(/[\t\n\r]+/gu, ' ');
