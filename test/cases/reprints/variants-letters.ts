/** The same words in other characters: what editors, typesetters and converters make of a text. */
import { rewritten, type Reprint, type Rule } from './reprint.js';

const SOFT_HYPHEN = '\u00ad';
const ZERO_WIDTH_SPACE = '\u200b';
const WORD_JOINER = '\u2060';

const by =
  (...rules: readonly Rule[]) =>
  (reprint: Reprint): Reprint =>
    rewritten(reprint, rules);

/** Whole paragraphs, character by character: offsets do not move where the length stays. */
const each = (pattern: RegExp, make: (match: string) => string) => by([pattern, make]);

const fullWidth = (character: string): string => String.fromCharCode(character.charCodeAt(0) + 0xfee0);
const bold = (letter: string): string =>
  String.fromCodePoint((letter < 'a' ? 0x1d400 - 0x41 : 0x1d41a - 0x61) + letter.charCodeAt(0));
const spaces = (space: string) => by([/ /gu, space]);
const hyphens = (hyphen: string) => by([/(?<=[a-z])-(?=[A-Za-z])/gu, hyphen]);
const withTurkishLetters: readonly Rule[] = [
  [/Ozgur Unluhisarcikli/gu, 'Özgür Ünlühisarcıklı'],
  [/Baku/gu, 'Bakü'],
];

const headlineIn =
  (make: (word: string) => string) =>
  ([headline, ...rest]: Reprint): Reprint => [...rewritten(headline ? [headline] : [], [[/\p{L}+/gu, make]]), ...rest];

const capitals = (word: string): string => word.toUpperCase();

export const letterVariants: Readonly<Record<string, (reprint: Reprint) => Reprint>> = {
  'decomposed letters (NFD)': (reprint) =>
    rewritten(rewritten(reprint, withTurkishLetters), [[/[À-ſ]/gu, (letter) => letter.normalize('NFD')]]),
  'composed letters (NFC)': by([/ğ/gu, '\u011f']),
  'a breve put on by hand': by([/ğ/gu, 'g\u0306']),
  'diacritics dropped': by([/ğ/gu, 'g']),
  'diacritics of Turkish': by(...withTurkishLetters),
  'a dotted capital in a Turkish name': by([/Isparta/gu, 'İsparta'], [/Ilham/gu, 'İlham']),
  'full-width letters and digits': each(/[A-Za-z0-9]/gu, fullWidth),
  'full-width digits': each(/[0-9]/gu, fullWidth),
  ligatures: by([/ffi/gu, 'ﬃ'], [/ff/gu, 'ﬀ'], [/fi/gu, 'ﬁ'], [/fl/gu, 'ﬂ']),
  'no-break spaces': spaces('\u00a0'),
  'thin spaces': spaces('\u2009'),
  'narrow no-break spaces': spaces('\u202f'),
  'ideographic spaces': spaces('\u3000'),
  'line ends for spaces': spaces('\n'),
  'tabs and double spaces': by([/ /gu, ' \t ']),
  'no-break hyphens': hyphens('\u2011'),
  'the hyphen that is only a hyphen': hyphens('\u2010'),
  'en dashes': hyphens('–'),
  'em dashes': hyphens('—'),
  'minus signs': hyphens('\u2212'),
  'hyphens with spaces around': hyphens(' - '),
  'spaces for hyphens': hyphens(' '),
  'soft hyphens in all long words': each(/\p{L}{6,}/gu, (word) => word.replace(/(.{3})(?=.)/gu, `$1${SOFT_HYPHEN}`)),
  'a soft hyphen after each letter': each(/\p{L}(?=\p{L})/gu, (letter) => letter + SOFT_HYPHEN),
  'zero-width spaces in names': each(/\p{Lu}\p{Ll}{3,}/gu, (word) => word.replace(/(.{2})(?=.)/gu, `$1${ZERO_WIDTH_SPACE}`)),
  'word joiners around hyphens': each(/-/gu, () => `${WORD_JOINER}-${WORD_JOINER}`),
  'byte order marks at the spaces': each(/ /gu, () => ' \ufeff'),
  'direction marks around names': by([/(?<=\s)(?=\p{Lu})/gu, '\u200e'], [/(?<=\p{Ll})(?=,)/gu, '\u200e']),
  'straight quotes': by([/[“”]/gu, '"'], [/’/gu, "'"]),
  'low and high quotes': by([/“/gu, '„'], [/”/gu, '“']),
  guillemets: by([/“/gu, '« '], [/”/gu, ' »']),
  'single quotes': by([/“/gu, '‘'], [/”/gu, '’']),
  'typewriter quotes': by([/“/gu, '``'], [/”/gu, "''"]),
  'no quotes': by([/[“”]/gu, '']),
  'a backtick for the apostrophe': by([/’/gu, '`']),
  'an acute accent for the apostrophe': by([/’/gu, '´']),
  'a modifier letter for the apostrophe': by([/’/gu, 'ʼ']),
  'a prime for the apostrophe': by([/’/gu, '′']),
  'a headline in capitals': headlineIn(capitals),
  'a headline in title case': headlineIn((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  'first words in capitals': by([/(?<=^\P{L}*(?:[^\s]+ ){0,3})\p{L}+(?=\P{L})/gu, capitals]),
  'all in capitals': by([/\p{L}+/gu, capitals]),
  'names in capitals': by([/\p{Lu}\p{Ll}{3,}/gu, capitals]),
  'note numbers in brackets after names': by([/(?<=Karabakh|Erdoğan|NATO|Fund)(?=[ ,.])/gu, '[3]']),
  'an asterisk after names': by([/(?<=Turkey|Azerbaijan|Armenia)(?=[ ,.])/gu, '*']),
  'asterisks of plain-text mail': by([/(?=(?:Nagorno|NATO|Isparta))|(?<=Karabakh|NATO|Isparta)/gu, '*']),
  'underscores of plain-text mail': by([/(?=(?:Isparta|Ankara))|(?<=Isparta|Ankara)/gu, '_']),
  'hashes before names': by([/(?<=\s)(?=(?:Turkey|Armenia|NATO)\b)/gu, '#']),
  'flags after names': by([/(?<=\bTurkey|\bAzerbaijan)(?= )/gu, ' 🇹🇷']),
  'UTF-8 read as Windows-1252': by([/’/gu, 'â€™'], [/“/gu, 'â€œ'], [/”/gu, 'â€\x9d'], [/ğ/gu, 'ÄŸ']),
  'UTF-8 read as Latin-1': each(/[ğ’“”]/gu, (letter) => String.fromCharCode(...new TextEncoder().encode(letter))),
  'characters escaped twice': by([/’/gu, '&rsquo;'], [/[“”]/gu, '&quot;'], [/ğ/gu, '&#287;'], [/(?<=Nagorno)-/gu, '&#x2011;']),
  'no-break spaces escaped twice': by([/(?<=joint|the|armed|Armenian|military) /gu, '&nbsp;']),
  'question marks for what is not ASCII': by([/[ğ’“”]/gu, '?']),
  'signs of a lost letter': by([/[ğ’“”]/gu, '\ufffd']),
  'apostrophes dropped': by([/’/gu, '']),
  'words broken at the ends of lines': by([/(?<=Azer)(?=baijan)|(?<=Arme)(?=nia)|(?<=Kara)(?=bakh)|(?<=mountain)(?=eering)/gu, '-\n']),
  'words broken where lines ended once': by([/(?<=Azer)(?=baijan)|(?<=Turk)(?=ish)|(?<=organi)(?=sation)/gu, '- ']),
  'names without their hyphens': by([/(?<=Nagorno)-(?=Karabakh)/gu, '']),
  'names without their spaces': by([/(?<=Recep|German|Ozgur) (?=Tayyip|Marshall|Unlu)/gu, '']),
  'a space forgotten before names': by([/(?<=breakaway|Turkey and|support of|Russia and) (?=\p{Lu})/gu, '']),
  '[sic] after what is wrong': by([/(?<=Ihan|Associate|deporations)(?= )/gu, ' [sic]']),
  'all in lower case': by([/\p{L}+/gu, (word) => word.toLowerCase()]),
  'names in bold letters of mathematics': by([/\p{Lu}\p{Ll}{3,}/gu, (word) => word.replace(/[A-Za-z]/gu, bold)]),
  'Greek letters that look alike': by([/(?<=Turk)e|(?<=Arm)e/gu, 'ε'], [/(?<=Nag)o/gu, 'ο']),
  'letters of another alphabet that look alike': by([/(?<=Az)e|(?<=Arm)e/gu, 'е'], [/(?<=K)a(?=ra)/gu, 'а']),
}; // prettier-ignore
