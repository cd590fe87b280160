/** Reads a block as a row of words, names, marks and whole quotations, so that rules about speakers see no letters. */
import { isLower, isUpper } from '../../text/case.js';
import { letter, wordLike } from '../../text/letters.js';
import type { Quotation } from './quotations.js';

/** Something that the dossier knows by name, in a block. UTF-16 offsets in the block. */
export interface Known {
  readonly start: number;
  readonly end: number;
  /** The entry's name; `undefined` where such an entry says nothing, as a war. */
  readonly name: string | undefined;
  readonly isPerson: boolean;
}

export interface Token {
  readonly kind: 'word' | 'known' | 'suffix' | 'mark' | 'quotation';
  /** In lower case. Empty for a quotation. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  readonly known?: Known;
}

/** The last alternative is any mark. None of them can be read in two ways, so that reading takes linear time. */
const piece = new RegExp(`['’](?=[${letter}])[${letter}]+|[${letter}\\d]+(?:[-'’][${letter}\\d]+)*|\\S`, 'gu');
/** A French article or the like before a vowel: “l’organisation”. */
const elided = /^(?:[cdjlmnst]|qu)['’]/iu;
/** A case ending or a possessive after a name. */
const ending = /^(.+)(['’][^'’]+)$/u;

/**
 * @param known in reading order; of those that begin together the longest first
 * @param quotations in order
 */
export function tokensOf(text: string, known: readonly Known[], quotations: readonly Quotation[]): Token[] {
  const tokens: Token[] = [];
  const push = (kind: Token['kind'], start: number, end: number, one?: Known): void => {
    const isCapital = kind !== 'quotation' && isUpper(text.charCodeAt(start));
    const lower = kind === 'quotation' ? '' : text.slice(start, end).toLowerCase();
    tokens.push({ kind, text: lower, start, end, isCapital, ...(one ? { known: one } : {}) });
  };
  let nextKnown = 0;
  let nextQuotation = 0;
  piece.lastIndex = 0;
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const { index: start } = match;
    const quotation = quotations[nextQuotation];
    if (quotation && start >= quotation.start - 1) {
      nextQuotation++;
      const end = quotation.isClosed ? quotation.end + 1 : text.length;
      push('quotation', Math.max(0, quotation.start - 1), end);
      piece.lastIndex = Math.max(end, start + 1);
      continue;
    }
    while ((known[nextKnown]?.start ?? Infinity) < start) nextKnown++;
    const one = known[nextKnown];
    let end = start + match[0].length;
    if (one?.start === start) {
      push('known', start, one.end, one);
      end = one.end;
    } else {
      end = Math.min(end, one?.start ?? Infinity, (quotation?.start ?? Infinity) - 1);
      const word = text.slice(start, end);
      const [, stem = '', after = ''] = ending.exec(word) ?? [];
      const article = elided.exec(word)?.[0] ?? '';
      if (/^['’]/u.test(word) && word.length > 1) push(tokens.at(-1)?.end === start ? 'suffix' : 'word', start, end);
      else if (article !== '') {
        push('word', start, start + article.length - 1);
        end = start + article.length;
      } else if (
        after !== '' &&
        isUpper(word.charCodeAt(0)) &&
        isLower(after.charCodeAt(1)) &&
        !/n['’]t$/iu.test(word)
      ) {
        push('word', start, start + stem.length);
        push('suffix', start + stem.length, end);
      } else if (wordLike.test(word)) push('word', start, Math.max(end, start + 1));
      else push('mark', start, Math.max(end, start + 1));
    }
    piece.lastIndex = Math.max(end, start + 1);
  }
  return tokens;
}
