/**
 * Repairs text that a content system, a typesetter or a scanner has spoiled: letters in the wrong encoding (“ErdoÄŸan”)
 * or escaped twice (“Erdo&#287;an”), words broken at a line's end or run together. For each unit of the repaired text,
 * its place in the text as printed is kept. Repairs that depend on which words exist are made only where the result is
 * a word of the dossier's (docs/decisions/0023).
 */
import { indices } from '../../util/indices.js';
import { letter, lower, upper } from '../../text/letters.js';

export interface RepairedText {
  readonly text: string;
  /**
   * For each UTF-16 unit of `text`, the offset in the text as printed at which it begins; in `to`, at which it ends.
   */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Whether a word is one of the dossier's. */
export type IsKnown = (word: string) => boolean;

/**
 * @returns `undefined` where there is nothing to repair
 * @example repairText('Erdo&#287;an', () => false)
 * // { text: 'Erdoğan', from: [0, 1, 2, 3, 4, 10, 11], to: [1, 2, 3, 4, 10, 11, 12] }
 */
export function repairText(text: string, isKnown: IsKnown): RepairedText | undefined {
  let repaired: RepairedText | undefined;
  for (const { sign, meant } of repairs) {
    const edits = [...(repaired?.text ?? text).matchAll(sign)].flatMap((match): Edit[] => {
      const by = meant(match, isKnown);
      return by === undefined ? [] : [{ at: match.index, was: match[0], by }];
    });
    if (edits.length > 0) repaired = edited(repaired ?? asPrinted(text), edits);
  }
  return repaired;
}

interface Repair {
  /** What may be spoiled. */
  readonly sign: RegExp;
  /** @returns what is put in its place; `undefined` to leave it as it is */
  readonly meant: (match: RegExpExecArray, isKnown: IsKnown) => string | undefined;
}

/** The characters 0x80 to 0x9f of Windows-1252 (https://encoding.spec.whatwg.org/#windows-1252). */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const continuation = `[\\x80-\\xbf${windows}]`;

/** Cyrillic and Greek letters, and in `latin`, at the same index, the Latin letters that they look like. */
const alike = 'аеосрхуіАВЕКМНОРСТХαεινορυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const latin = 'aeocpxyiABEKMHOPCTXaeivopuABEZHIKMNOPTYX';

const repairs: readonly Repair[] = [
  {
    // UTF-8 that was read as Latin-1 or Windows-1252: “ÄŸ” was “ğ”, “â€™” was “’”. A no-break space or soft hyphen
    // after “Ä” to “É” is left alone, since it may stand after a word that ends in such a letter.
    sign: new RegExp(
      `[\\xc2\\xc3]${continuation}|[\\xc4-\\xc9](?![\\xa0\\xad])${continuation}|\\xe2[€‚\\x80\\x82]${continuation}`,
      'gu',
    ),
    meant: ([read]) => decoded(read),
  },
  // Character references that were escaped twice: “&amp;#287;” in the source is “&#287;” in the text.
  { sign: /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{3,6}));/giu, meant: unescaped },
  {
    // A letter or an apostrophe that an encoding lacked: “Erdo?an”. A question mark in an address with “=” is left
    // alone.
    sign: new RegExp(`[?\\ufffd](?<=[${letter}].)(?=(s\\b)|[${letter}])(?!\\S{0,80}=)`, 'gu'),
    meant: ([, possessive]) => (possessive ? '’' : ''),
  },
  // U+FFFC stands for an image (see `page/blocks.ts`). Beside a word, and not between two, it is an icon of that word.
  {
    sign: new RegExp(`(?<=[${letter}])\\ufffc(?![${letter}])|(?<![${letter}])\\ufffc(?=[${letter}])`, 'gu'),
    meant: () => '',
  },
  // The “> ” before each line of quoted mail.
  { sign: /(?<=\n)(?:> ?)+/gu, meant: () => '' },
  { sign: /\s?[[(]sic[\])]/giu, meant: () => '' },
  // Mathematical letters, which people use for bold and italics where they cannot have them: “𝗧𝘂𝗿𝗸𝗲𝘆”.
  { sign: /[\u{1d400}-\u{1d7ff}]+/gu, meant: ([run]) => run.normalize('NFKC') },
  {
    // Greek or Cyrillic letters within a Latin word, as scanners read them. A word of those scripts stands by itself.
    sign: /[\u0370-\u04ff]+/gu,
    meant: ({ 0: run, index, input }) =>
      /[a-z]/iu.test(
        input.slice(Math.max(0, index - 1), index) + input.slice(index + run.length, index + run.length + 1),
      )
        ? run.replace(/./gsu, (one) => latin[alike.indexOf(one)] ?? one)
        : undefined,
  },
  {
    // A word that was broken at the end of a line: “Azer-\nbaijan”.
    sign: new RegExp(
      `(?:[-‐¬]|\\u00ad\\s)(?<=(?<![${letter}])([${letter}]{2,40})(?:[-‐¬]|\\u00ad\\s))\\s*(?=([${letter}]{2,40}))`,
      'gu',
    ),
    meant: ([, head = '', tail = ''], isKnown) => (isKnown(head + tail) ? '' : undefined),
  },
  {
    // A possessive without its apostrophe: “Azerbaijans army”. It could be a plural, so the name must be long, or the
    // word after it be one of the dossier's.
    sign: new RegExp(`(?<![${letter}])([${upper}][${letter}]{4,40})s(?=\\s([${lower}]{5,}))`, 'gu'),
    meant: ([word, name = '', next = ''], isKnown) =>
      isKnown(name) && !isKnown(word) && (name.length > 7 || isKnown(next)) ? `${name}’s` : undefined,
  },
  {
    // Two words run together: “NagornoKarabakh”. Not in a hashtag or an address.
    sign: new RegExp(
      `(?=[${upper}][${lower}])(?<=([${upper}]?[${lower}]{2,40}))(?<![0-9#@/_.][${letter}]{1,80})(?=([${upper}][${lower}]+)(?![0-9@/_]|\\.[${letter}]))`,
      'gu',
    ),
    meant: ([, first = '', second = ''], isKnown) => (isKnown(first) && isKnown(second) ? ' ' : undefined),
  },
];

/** Turns Windows-1252 characters into bytes and decodes these as UTF-8; `undefined` where they are not UTF-8. */
function decoded(read: string): string | undefined {
  const escaped = read.replace(/./gsu, (unit) => {
    const place = windows.indexOf(unit);
    return `%${(place < 0 ? unit.charCodeAt(0) : 0x80 + place).toString(16)}`;
  });
  try {
    return decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
}

const marks: Readonly<Record<string, string>> = {
  amp: '&', nbsp: ' ', shy: '', quot: '"', ldquo: '“', rdquo: '”', apos: '’', lsquo: '‘', rsquo: '’', ndash: '–', mdash: '—',
}; // prettier-ignore

/** Folding ignores accents, so a named reference such as “&uuml;” need only give the letter: “u”. */
function unescaped([, decimal, hex = '', name = '']: RegExpExecArray): string | undefined {
  const code = Number(decimal ?? `0x${hex}`);
  if (code > 0x1f && code < 0x10000) return String.fromCharCode(code);
  return marks[name] ?? /^([a-z])(?:uml|acute|grave|circ|cedil|caron|tilde|ring)$/iu.exec(name)?.[1];
}

/** Replaces `was`, at the UTF-16 offset `at`, by `by`. */
interface Edit {
  readonly at: number;
  readonly was: string;
  readonly by: string;
}

/**
 * A text in capitals. A text that has none (`isWithoutCapitals` in `repair-blocks.ts`) is read so, since capitals match
 * every alias, as in a headline, where lower case would match no name.
 */
export const inCapitals = (text: string): RepairedText => ({ ...asPrinted(text), text: text.replace(/./gsu, capital) });

/** The capital of a letter, if it takes no more room. “ß” stays, since “SS” would move the offsets after it. */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}

/** A text as it is, with each unit in its own place. */
const asPrinted = (text: string): RepairedText => ({
  text,
  from: indices(text.length),
  to: indices(text.length).map((index) => index + 1),
});

/** @param edits in order, and without overlaps; their offsets are into `old.text` */
function edited(old: RepairedText, edits: readonly Edit[]): RepairedText {
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  let done = 0;
  const place = (begin: number, end: number): void => {
    from.push(old.from[begin] ?? 0);
    to.push(old.to[end] ?? 0);
  };
  const keepTo = (end: number): void => {
    text += old.text.slice(done, end);
    for (; done < end; done++) place(done, done);
  };
  for (const { at, was, by } of edits) {
    keepTo(at);
    text += by;
    const last = was.length - 1;
    for (let i = 0; i < by.length; i++)
      place(at + Math.min(i, last), at + (i === by.length - 1 ? last : Math.min(i, last)));
    done = at + was.length;
  }
  keepTo(old.text.length);
  return { text, from, to };
}
