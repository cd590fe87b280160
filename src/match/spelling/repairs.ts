/**
 * Text as it was meant, where a content system, a typesetter or a scanner has spoiled it: letters read in the wrong
 * encoding or escaped twice, words broken at a line's end or run together. Each unit keeps its place in the text as
 * printed. Where only the words can tell, the dossier's do, so that all others stay as they are.
 */
import { letter, lower, upper } from '../../text/letters.js';

export interface RepairedText {
  readonly text: string;
  /** Where the print of each unit begins and where it ends: UTF-16 offsets into the text as printed. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Whether a word is one of the dossier's. */
export type IsKnown = (word: string) => boolean;

/** @returns `undefined` where there is nothing to mend */
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
  readonly sign: RegExp;
  /** What stands there instead; `undefined` where it is as it should be. */
  readonly meant: (match: RegExpExecArray, isKnown: IsKnown) => string | undefined;
}

/** What Windows has in place of the control characters 0x80 to 0x9f. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const continuation = `[\\x80-\\xbf${windows}]`;

/** Letters of other scripts that look like those of this one, and these. */
const alike = 'аеосрхуіАВЕКМНОРСТХαεινορυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const latin = 'aeocpxyiABEKMHOPCTXaeivopuABEZHIKMNOPTYX';

const repairs: readonly Repair[] = [
  {
    // UTF-8 read as Latin-1 or as Windows-1252: “ÄŸ” is “ğ”, “â€™” is “’”. A space or a soft hyphen after another letter than
    // “Ã” is what it seems.
    sign: new RegExp(
      `[\\xc2\\xc3]${continuation}|[\\xc4-\\xc9](?![\\xa0\\xad])${continuation}|\\xe2[€‚\\x80\\x82]${continuation}`,
      'gu',
    ),
    meant: ([read]) => decoded(read),
  },
  { sign: /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{3,6}));/giu, meant: unescaped },
  {
    // What an encoding had no place for.
    sign: new RegExp(`[?\\ufffd](?<=[${letter}].)(?=(s\\b)|[${letter}])(?!\\S{0,80}=)`, 'gu'),
    meant: ([, possessive]) => (possessive ? '’' : ''),
  },
  // An icon at a word, which does not part it from the next.
  {
    sign: new RegExp(`(?<=[${letter}])\\ufffc(?![${letter}])|(?<![${letter}])\\ufffc(?=[${letter}])`, 'gu'),
    meant: () => '',
  },
  // Of quoted mail, in plain text.
  { sign: /(?<=\n)(?:> ?)+/gu, meant: () => '' },
  { sign: /\s?[[(]sic[\])]/giu, meant: () => '' },
  // Bold, italic and other letters of mathematics.
  { sign: /[\u{1d400}-\u{1d7ff}]+/gu, meant: ([run]) => run.normalize('NFKC') },
  {
    // Beside a letter of this script; a word of another one stands by itself.
    sign: /[\u0370-\u04ff]+/gu,
    meant: ({ 0: run, index, input }) =>
      /[a-z]/iu.test(
        input.slice(Math.max(0, index - 1), index) + input.slice(index + run.length, index + run.length + 1),
      )
        ? Array.from(run, (one) => latin[alike.indexOf(one)] ?? one).join('')
        : undefined,
  },
  {
    // A word broken at what was a line's end once.
    sign: new RegExp(
      `(?:[-‐¬]|\\u00ad\\s)(?<=(?<![${letter}])([${letter}]{2,40})(?:[-‐¬]|\\u00ad\\s))\\s*(?=([${letter}]{2,40}))`,
      'gu',
    ),
    meant: ([, head = '', tail = ''], isKnown) => (isKnown(head + tail) ? '' : undefined),
  },
  {
    // A possessive without its apostrophe, and no plural: a long name, or a known word after it.
    sign: new RegExp(`(?<![${letter}])([${upper}][${letter}]{4,40})s(?=\\s([${lower}]{5,}))`, 'gu'),
    meant: ([word, name = '', next = ''], isKnown) =>
      isKnown(name) && !isKnown(word) && (name.length > 7 || isKnown(next)) ? `${name}’s` : undefined,
  },
  {
    // Two words without the space or the hyphen between them, and no tag or address.
    sign: new RegExp(
      `(?=[${upper}][${lower}])(?<=([${upper}]?[${lower}]{2,40}))(?<![0-9#@/_.][${letter}]{1,80})(?=([${upper}][${lower}]+)(?![0-9@/_]|\\.[${letter}]))`,
      'gu',
    ),
    meant: ([, first = '', second = ''], isKnown) => (isKnown(first) && isKnown(second) ? ' ' : undefined),
  },
];

function decoded(read: string): string | undefined {
  const bytes = Array.from(read, (unit) => {
    const place = windows.indexOf(unit);
    return `%${(place < 0 ? unit.charCodeAt(0) : 0x80 + place).toString(16)}`;
  });
  try {
    return decodeURIComponent(bytes.join(''));
  } catch {
    return undefined;
  }
}

const marks: Readonly<Record<string, string>> = {
  amp: '&', nbsp: ' ', shy: '', quot: '"', ldquo: '“', rdquo: '”', apos: '’', lsquo: '‘', rsquo: '’', ndash: '–', mdash: '—',
}; // prettier-ignore

/** An accented letter is known without its accent. */
function unescaped([, decimal, hex = '', name = '']: RegExpExecArray): string | undefined {
  const code = Number(decimal ?? `0x${hex}`);
  if (code > 0x1f && code < 0x10000) return String.fromCharCode(code);
  return marks[name] ?? /^([a-z])(?:uml|acute|grave|circ|cedil|caron|tilde|ring)$/iu.exec(name)?.[1];
}

/** `was` at `at`, and what stands there instead. */
interface Edit {
  readonly at: number;
  readonly was: string;
  readonly by: string;
}

/** In capitals, as headlines are set, which all names fit: for a text without any. */
export const inCapitals = (text: string): RepairedText => ({ ...asPrinted(text), text: text.replace(/./gsu, capital) });

/** Of one unit still: “ß” has none. */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
}

const asPrinted = (text: string): RepairedText => ({
  text,
  from: Array.from({ length: text.length }, (_, i) => i),
  to: Array.from({ length: text.length }, (_, i) => i + 1),
});

/** @param edits in order */
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
