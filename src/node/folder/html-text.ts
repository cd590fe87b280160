/** The prose of an HTML article, roughly: enough to look for names in. The page itself reads the real DOM. */

const skipped = /<(script|style|template|noscript|head|nav|svg|figcaption)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/giu;
const blockEdge =
  /<\/?(?:p|h[1-6]|li|ul|ol|div|section|article|main|aside|header|footer|blockquote|tr|td|th|table|figure|dd|dt|dl|br|hr|pre|body|html)\b[^>]*>/giu;

/** The text of each block, in order. */
export const blocksOfHtml = (html: string): string[] =>
  html
    .replace(skipped, ' ')
    // A line's end is only a space in HTML.
    .replace(/\s+/gu, ' ')
    .replace(blockEdge, '\n')
    .replace(/<[^>]*>/gu, '')
    .split('\n')
    .flatMap((line) => characters(line).trim() || []);

const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’',
  ndash: '–', mdash: '—', hellip: '…', shy: '\u00ad',
}; // prettier-ignore

/** Character references; one that is not known stays as it is. */
const characters = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
