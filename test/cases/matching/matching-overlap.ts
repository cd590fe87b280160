import type { MatchCase } from './matching.js';

const karabakh = { karabakh: ['Nagorno-Karabakh', 'Karabakh', 'Nagorno'] };
const crossing = { bank: ['Bank of New'], york: ['New York'] };

/** Which of several hits on the same words are mentions. */
export const matchingOverlap: readonly MatchCase[] = [
  {
    title: 'the longest alias of one entry',
    text: 'Nagorno-Karabakh',
    aliases: karabakh,
    expected: [['karabakh', 'Nagorno-Karabakh']],
  },
  {
    title: 'the longer of two crossing aliases of one entry, though the shorter begins first',
    text: 'Then the Guild of Bakers met.',
    aliases: { guild: ['the Guild', 'Guild of Bakers'] },
    expected: [['guild', 'Guild of Bakers']],
  },
  {
    title: 'the shorter alias where it stands alone',
    text: 'Nagorno-Karabakh, then Karabakh',
    aliases: karabakh,
    expected: [
      ['karabakh', 'Nagorno-Karabakh'],
      ['karabakh', 'Karabakh', 23],
    ],
  },
  {
    title: 'the first of two crossing aliases of one entry',
    text: 'Bank of New York',
    aliases: { bank: ['Bank of New', 'New York'] },
    expected: [['bank', 'Bank of New']],
  },
  {
    title: 'every nested name, the outermost first',
    text: 'Turkish Defence Ministry staff',
    aliases: { adjective: ['Turkish'], ministry: ['Turkish Defence Ministry'], post: ['Ministry staff'] },
    expected: [
      ['ministry', 'Turkish Defence Ministry'],
      ['adjective', 'Turkish'],
    ],
  },
  {
    title: 'a name within a name within a name',
    text: 'the Embassy of Turkey in Baku',
    aliases: { embassy: ['Embassy of Turkey in Baku'], of: ['Turkey in Baku'], city: ['Baku'] },
    expected: [
      ['embassy', 'Embassy of Turkey in Baku'],
      ['of', 'Turkey in Baku'],
      ['city', 'Baku'],
    ],
  },
  {
    title: 'an entity and a wording with one span, in the order of the dossier',
    text: 'Armenian forces',
    aliases: { army: ['Armenian forces'], term: ['Armenian forces'] },
    wordings: ['term'],
    expected: [
      ['army', 'Armenian forces'],
      ['term', 'Armenian forces'],
    ],
  },
  {
    title: 'none of two entities with one name, where no other alias tells which is meant',
    text: 'Georgia voted, and Sylvania did.',
    aliases: { state: ['Georgia', 'Sakartvelo'], other: ['Georgia', 'Peach State'], sylvania: ['Sylvania'] },
    expected: [['sylvania', 'Sylvania']],
  },
  {
    title: 'of two entities with one name the one that another alias has named',
    text: 'Peach State is small, and Georgia, in full Sakartvelo, voted.',
    aliases: { state: ['Georgia', 'Sakartvelo'], other: ['Georgia', 'Peach State'] },
    expected: [
      ['other', 'Peach State'],
      ['other', 'Georgia'],
      ['state', 'Sakartvelo'],
    ],
  },
  {
    title: 'the first of two names that cross',
    text: 'the Bank of New York',
    aliases: crossing,
    expected: [['bank', 'Bank of New']],
  },
  {
    title: 'both of two wordings that cross',
    text: 'the Bank of New York',
    aliases: crossing,
    wordings: ['bank', 'york'],
    expected: [
      ['bank', 'Bank of New'],
      ['york', 'New York'],
    ],
  },
  {
    title: 'a name that a wording before it crosses',
    text: 'the Bank of New York',
    aliases: crossing,
    wordings: ['bank'],
    expected: [
      ['bank', 'Bank of New'],
      ['york', 'New York'],
    ],
  },
  {
    title: 'a wording that a name before it crosses',
    text: 'the Bank of New York',
    aliases: crossing,
    wordings: ['york'],
    expected: [
      ['bank', 'Bank of New'],
      ['york', 'New York'],
    ],
  },
  {
    title: 'the first and the last of three names that cross in a row',
    text: 'Bank of New York City',
    aliases: { ...crossing, city: ['York City'] },
    expected: [
      ['bank', 'Bank of New'],
      ['city', 'York City'],
    ],
  },
  {
    title: 'the short alias of an entry whose long one another name crosses',
    text: 'Bank of New York',
    aliases: { bank: ['Bank of New'], york: ['New York', 'York'] },
    expected: [
      ['bank', 'Bank of New'],
      ['york', 'York'],
    ],
  },
  {
    title: 'the first of two that cross and are one alias, however wide the spaces in the second',
    text: 'New New\n        New',
    aliases: { twice: ['New New'] },
    expected: [['twice', 'New New']],
  },
  {
    title: 'names side by side',
    text: 'New York New York',
    aliases: { york: ['New York'] },
    expected: [
      ['york', 'New York', 0],
      ['york', 'New York', 9],
    ],
  },
  {
    title: 'a repeated alias once',
    text: 'Baku',
    aliases: { baku: ['Baku', 'baku', 'BAKU', 'Baku'] },
    expected: [['baku', 'Baku']],
  },
  {
    title: 'a name that begins again within a false start',
    text: 'New New York',
    aliases: { york: ['New York'], village: ['New New Orleans'] },
    expected: [['york', 'New York']],
  },
];
