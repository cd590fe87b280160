import type { MatchCase } from './matching.js';

const karabakh = { karabakh: ['Nagorno-Karabakh'] };
const turkey = { turkey: ['Turkey'] };
const two = { turkey: ['Turkey'], azerbaijan: ['Azerbaijan'] };
const both = { both: ['Turkey Azerbaijan'] };
const war = { war: ['brief, but successful, war'] };

/** Where a name begins and ends, and what may stand between its words. */
export const matchingWords: readonly MatchCase[] = [
  { title: 'a name that is the whole text', text: 'Turkey', aliases: turkey, expected: [['turkey', 'Turkey']] },
  { title: 'nothing in an empty text', text: '', aliases: turkey, expected: [] },
  { title: 'nothing in a text of marks alone', text: '… — “”', aliases: turkey, expected: [] },
  {
    title: 'each of several names',
    text: 'Turkey and Azerbaijan, then Turkey',
    aliases: two,
    expected: [
      ['turkey', 'Turkey', 0],
      ['azerbaijan', 'Azerbaijan'],
      ['turkey', 'Turkey', 28],
    ],
  },
  { title: 'no name at the start of a longer word', text: 'Turkeys gobble', aliases: turkey, expected: [] },
  { title: 'no name at the end of a longer word', text: 'NonTurkey', aliases: turkey, expected: [] },
  { title: 'no name that a digit goes on', text: 'Turkey2 and 2Turkey', aliases: turkey, expected: [] },
  { title: 'no name that an accented letter goes on', text: 'Turkeyé and éTurkey', aliases: turkey, expected: [] },
  { title: 'a name in brackets', text: '(Turkey)', aliases: turkey, expected: [['turkey', 'Turkey']] },
  { title: 'a name in quotation marks', text: '“Turkey”', aliases: turkey, expected: [['turkey', 'Turkey']] },
  { title: 'a name before a full stop', text: 'In Turkey.', aliases: turkey, expected: [['turkey', 'Turkey']] },
  { title: 'a name after a dash', text: 'Baku—Turkey', aliases: turkey, expected: [['turkey', 'Turkey']] },
  { title: 'the name in a possessive', text: 'Turkey’s army', aliases: turkey, expected: [['turkey', 'Turkey']] },
  {
    title: 'the name in a possessive with a straight apostrophe',
    text: "Turkey's army",
    aliases: turkey,
    expected: [['turkey', 'Turkey']],
  },
  {
    title: 'the name in a possessive with a modifier apostrophe',
    text: 'Turkey\u02bcs army',
    aliases: turkey,
    expected: [['turkey', 'Turkey']],
  },
  {
    title: 'the name in the possessive of a plural',
    text: 'the Emirates’ flag',
    aliases: { uae: ['Emirates'] },
    expected: [['uae', 'Emirates']],
  },
  {
    title: 'the name in a suffixed form',
    text: 'Türkiye’nin ordusu',
    aliases: { turkey: ['Türkiye'] },
    expected: [['turkey', 'Türkiye']],
  },
  {
    title: 'an alias with a possessive however its apostrophe is set',
    text: "Turkey's army and Turkey’s army",
    aliases: { army: ['Turkey’s army'] },
    expected: [
      ['army', "Turkey's army"],
      ['army', 'Turkey’s army'],
    ],
  },
  ...[
    ['a hyphen', '-'],
    ['a non-breaking hyphen', '\u2011'],
    ['an en dash', '–'],
    ['an em dash', '—'],
    ['a minus', '\u2212'],
    ['a space', ' '],
    ['a non-breaking space', '\u00a0'],
    ['a narrow space', '\u202f'],
    ['an ideographic space', '\u3000'],
    ['a line break', '\n'],
    ['indentation', '\n        '],
    ['a spaced dash', ' – '],
  ].map(([name, gap]): MatchCase => {
    const text = `Nagorno${gap ?? ''}Karabakh`;
    return {
      title: `a name joined by ${name ?? ''}`,
      text: `In ${text}.`,
      aliases: karabakh,
      expected: [['karabakh', text]],
    };
  }),
  {
    title: 'a hyphenated name where the alias has a space',
    text: 'Nagorno-Karabakh',
    aliases: { karabakh: ['Nagorno Karabakh'] },
    expected: [['karabakh', 'Nagorno-Karabakh']],
  },
  {
    title: 'a name that lacks its join',
    text: 'NagornoKarabakh',
    aliases: karabakh,
    expected: [['karabakh', 'NagornoKarabakh']],
  },
  { title: 'no name that lacks its join in a tag', text: '#NagornoKarabakh', aliases: karabakh, expected: [] },
  { title: 'no name with a word between', text: 'Nagorno and Karabakh', aliases: karabakh, expected: [] },
  { title: 'no name with its words turned', text: 'Karabakh-Nagorno', aliases: karabakh, expected: [] },
  { title: 'no name of which the last word is missing', text: 'In Nagorno', aliases: karabakh, expected: [] },
  { title: 'no name across columns', text: `Nagorno${' '.repeat(80)}Karabakh`, aliases: karabakh, expected: [] },
  ...['. ', ', ', '; ', ': ', '! ', '? ', ' (', ') ', ' [', '/', '|', '… ', '” ', ' “', ' • '].map(
    (mark): MatchCase => ({
      title: `no name that “${mark}” parts`,
      text: `Turkey${mark}Azerbaijan`,
      aliases: both,
      expected: [],
    }),
  ),
  {
    title: 'an alias with commas',
    text: 'a brief, but successful, war',
    aliases: war,
    expected: [['war', 'brief, but successful, war']],
  },
  {
    title: 'an alias with commas in a text without them',
    text: 'a brief but successful war',
    aliases: war,
    expected: [['war', 'brief but successful war']],
  },
  {
    title: 'an alias with commas in a text with dashes for them',
    text: 'a brief – but successful – war',
    aliases: war,
    expected: [['war', 'brief – but successful – war']],
  },
  { title: 'no mark where the alias has none', text: 'a brief, but. successful, war', aliases: war, expected: [] },
  ...['։ ', '՝ ', '، ', '؛ ', '؟ ', '。', '、', '！', '？', '，'].map((mark): MatchCase => ({
    title: `no name that “${mark}” parts`,
    text: `Turkey${mark}Azerbaijan`,
    aliases: both,
    expected: [],
  })),
  ...["Don't", 'Don’t', 'DON’T', 'Don\u02bct', 'Don\u00ad’\u2060t'].map((negation): MatchCase => ({
    title: `no name in “${negation}”`,
    text: `${negation} ask Don’s son, or Don’tal.`,
    aliases: { don: ['Don'] },
    expected: [
      ['don', 'Don', negation.length + 5],
      ['don', 'Don', negation.length + 19],
    ],
  })),
  {
    title: 'an acronym with full stops where the alias has none',
    text: 'the U.N. and the UN, the U.N. Security Council',
    aliases: { un: ['UN'], council: ['UN Security Council'] },
    expected: [
      ['un', 'U.N.', 4],
      ['un', 'UN', 17],
      ['council', 'U.N. Security Council'],
      ['un', 'U.N.', 25],
    ],
  },
  {
    title: 'an acronym without full stops where the alias has them',
    text: 'the US Army, the U.S. Army',
    aliases: { us: ['U.S.'] },
    expected: [
      ['us', 'US'],
      ['us', 'U.S.'],
    ],
  },
  {
    title: 'no acronym in single letters, nor in a word',
    text: 'options U, N; U N; u.n.; us; U.N',
    aliases: { un: ['UN'], us: ['U.S.'] },
    expected: [['un', 'U.N']],
  },
  {
    title: 'an acronym with full stops that has soft hyphens, joiners and a non-breaking space in it',
    text: 'the U\u2060.\u200bN\u00ad. and the U.N.\u00a0Security\u202fCouncil',
    aliases: { un: ['UN'], council: ['UN Security Council'] },
    expected: [
      ['un', 'U\u2060.\u200bN\u00ad.'],
      ['council', 'U.N.\u00a0Security\u202fCouncil'],
      ['un', 'U.N.'],
    ],
  },
  {
    title: 'an abbreviation with full stops',
    text: 'the U.S. Army',
    aliases: { us: ['U.S.'] },
    expected: [['us', 'U.S.']],
  },
];
