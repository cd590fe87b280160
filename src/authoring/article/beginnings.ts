/** Tells texts from files that a person may take for an article by mistake: those of word processors and printers. */

/** What each kind begins with, in Latin-1. */
const beginnings: readonly (readonly [begins: string, what: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a Word, OpenDocument or zip file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file'],
  ['{\\rtf', 'an RTF file'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
];

/** @param begins the first bytes of a file @returns what the file is; `undefined` for anything that may be text */
export function otherThanText(begins: Uint8Array): string | undefined {
  const letters = String.fromCharCode(...begins.subarray(0, 8));
  return beginnings.find(([one]) => letters.startsWith(one))?.[1];
}

/** What to do with such a file. */
export const notAText = (what: string): string =>
  `expected a text or a page, found ${what}; copy its words into a .txt file, one paragraph in a line`;
