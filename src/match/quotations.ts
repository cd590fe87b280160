/** UTF-16 offsets of one quotation's words, the marks themselves left out. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

// By unit and not by code point, as the marks have one unit each: V8 is three times as fast so.
const opener = /["“„«]/g;
/** What closes a quotation that a mark opens; straight marks close themselves. */
const closers: Readonly<Record<string, RegExp>> = { '“': /”/g, '«': /»/g, '„': /[“”]/g, '"': /"/g };

/** The quotations in one block of text. A quotation left open is taken to run on to the block's end. */
export function findQuotations(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  for (let start = next(opener, text, 0); start <= text.length;) {
    const end = next(closers[text.charAt(start - 1)] as RegExp, text, start) - 1;
    quotations.push({ start, end });
    start = next(opener, text, end + 1);
  }
  return quotations;
}

/**
 * Where the next mark ends; one beyond the text where there is none. `test` makes nothing, where `matchAll` makes an
 * array and more for each mark.
 */
function next(mark: RegExp, text: string, from: number): number {
  mark.lastIndex = from;
  return mark.test(text) ? mark.lastIndex : text.length + 1;
}
