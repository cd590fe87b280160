import type { MatchCase } from './matching.js';

const erdogan = { erdogan: ['Recep Tayyip Erdoğan'] };
const karabakh = { karabakh: ['Karabakh'] };
const found = (text: string) => [['erdogan', text]] as const;

/** Spellings that a reader takes for the same name. */
export const matchingSpelling: readonly MatchCase[] = [
  ...[
    ['with its diacritics', 'Recep Tayyip Erdoğan'],
    ['without them', 'Recep Tayyip Erdogan'],
    ['with decomposed letters', 'Recep Tayyip Erdog\u0306an'],
    ['with a diacritic too many', 'Récep Tayyip Erdoğan'],
    ['in full-width letters', 'Ｒｅｃｅｐ Ｔａｙｙｉｐ Ｅｒｄｏｇａｎ'],
    ['with a dotless ı', 'Recep Tayyıp Erdoğan'],
    ['that a soft hyphen splits', 'Recep Tayyip Erdo\u00adğan'],
    ['with soft hyphens all over', 'Re\u00adcep Tay\u00adyip Er\u00addo\u00adğan'],
    ['with a zero-width space in it', 'Recep Tay\u200byip Erdoğan'],
    ['with a zero-width joiner in it', 'Recep Tayyip Erdo\u200dğan'],
    ['with a byte order mark in it', 'Recep\ufeff Tayyip Erdoğan'],
    ['with a direction mark in it', 'Recep \u200eTayyip\u200f Erdoğan'],
    ['with a word joiner in a gap', 'Recep\u2060 Tayyip Erdoğan'],
  ].map(([title, text = '']): MatchCase => ({
    title: `a name ${title ?? ''}`,
    text,
    aliases: erdogan,
    expected: found(text),
  })),
  {
    title: 'a name that has diacritics in the alias alone',
    text: 'Ilham Eliyev',
    aliases: { aliyev: ['İlham Əliyev'] },
    expected: [['aliyev', 'Ilham Eliyev']],
  },
  {
    title: 'dotted and dotless capitals alike',
    text: 'İSTANBUL ISTANBUL',
    aliases: { istanbul: ['İstanbul'] },
    expected: [
      ['istanbul', 'İSTANBUL'],
      ['istanbul', 'ISTANBUL'],
    ],
  },
  {
    title: 'ß and ss alike',
    text: 'Gauß and Gauss',
    aliases: { gauss: ['Gauß'] },
    expected: [
      ['gauss', 'Gauß'],
      ['gauss', 'Gauss'],
    ],
  },
  {
    title: 'a ligature and its letters alike',
    text: 'Griﬃth, Ærø',
    aliases: { griffith: ['Griffith'], aero: ['Aerø'] },
    expected: [
      ['griffith', 'Griﬃth'],
      ['aero', 'Ærø'],
    ],
  },
  {
    title: 'the whole of a name that ends in a combining mark',
    text: 'at Qarabag\u0306.',
    aliases: { karabakh: ['Qarabağ'] },
    expected: [['karabakh', 'Qarabag\u0306']],
  },
  {
    title: 'a name without the soft hyphen after it',
    text: 'Karabakh\u00ad is',
    aliases: karabakh,
    expected: [['karabakh', 'Karabakh']],
  },
  {
    title: 'a name without the zero-width space before it',
    text: 'in \u200bKarabakh',
    aliases: karabakh,
    expected: [['karabakh', 'Karabakh']],
  },
  { title: 'no name in which several letters differ', text: 'Karabast', aliases: karabakh, expected: [] },
  {
    title: 'an Armenian name',
    text: 'Հայաստանի մայրաքաղաքը, Արցախ։',
    aliases: { artsakh: ['Արցախ'] },
    expected: [['artsakh', 'Արցախ']],
  },
  {
    title: 'a Russian name, decomposed or not',
    text: 'Андрей и Андреи\u0306',
    aliases: { andrey: ['Андрей'] },
    expected: [
      ['andrey', 'Андрей'],
      ['andrey', 'Андреи\u0306'],
    ],
  },
  {
    title: 'an Arabic name with and without vowel signs',
    text: 'في قره باغ وقَرَه باغ قَرَه باغ',
    aliases: { karabakh: ['قره باغ'] },
    expected: [
      ['karabakh', 'قره باغ', 3],
      ['karabakh', 'قَرَه باغ', 22],
    ],
  },
];
