import type { MatchCase } from './matching.js';

const ap = { ap: ['AP'] };
const turkey = { turkey: ['Turkey'] };
const label = { label: ['breakaway region'] };

/** Smart case: capitals in an alias want capitals in the text. */
export const matchingCase: readonly MatchCase[] = [
  { title: 'an acronym', text: 'the AP report', aliases: ap, expected: [['ap', 'AP']] },
  { title: 'no acronym in lower case', text: 'the ap report', aliases: ap, expected: [] },
  { title: 'no acronym with one capital', text: 'the Ap report', aliases: ap, expected: [] },
  { title: 'no acronym with a small first letter', text: 'the aP report', aliases: ap, expected: [] },
  {
    title: 'a longer acronym only in capitals',
    text: 'Nato, nato, NATO',
    aliases: { nato: ['NATO'] },
    expected: [['nato', 'NATO']],
  },
  { title: 'the country', text: 'in Turkey', aliases: turkey, expected: [['turkey', 'Turkey']] },
  { title: 'no country in a bird', text: 'roast turkey', aliases: turkey, expected: [] },
  { title: 'no country with the wrong capital', text: 'tURKEY', aliases: turkey, expected: [] },
  { title: 'a name in a headline in capitals', text: 'TURKEY VOWS', aliases: turkey, expected: [['turkey', 'TURKEY']] },
  {
    title: 'a name of several words in a headline in capitals',
    text: 'NAGORNO-KARABAKH WAR',
    aliases: { karabakh: ['Nagorno-Karabakh'] },
    expected: [['karabakh', 'NAGORNO-KARABAKH']],
  },
  {
    title: 'a lower-case alias as it is',
    text: 'the breakaway region',
    aliases: label,
    expected: [['label', 'breakaway region']],
  },
  {
    title: 'a lower-case alias at the start of a sentence',
    text: 'Breakaway region',
    aliases: label,
    expected: [['label', 'Breakaway region']],
  },
  {
    title: 'a lower-case alias in a title',
    text: 'The Breakaway Region',
    aliases: label,
    expected: [['label', 'Breakaway Region']],
  },
  {
    title: 'a lower-case alias in capitals',
    text: 'BREAKAWAY REGION',
    aliases: label,
    expected: [['label', 'BREAKAWAY REGION']],
  },
  {
    title: 'each word of a mixed alias by its own case',
    text: 'Bank of America, bank of America, Bank Of America, Bank of america',
    aliases: { bank: ['Bank of America'] },
    expected: [
      ['bank', 'Bank of America'],
      ['bank', 'Bank Of America'],
    ],
  },
  {
    title: 'a plural acronym by its first capital',
    text: 'UAVs, UAVS and uavs',
    aliases: { drones: ['UAVs'] },
    expected: [
      ['drones', 'UAVs'],
      ['drones', 'UAVS'],
    ],
  },
  {
    title: 'an accented capital as a capital',
    text: 'Ərzurum and ərzurum',
    aliases: { erzurum: ['Erzurum'] },
    expected: [['erzurum', 'Ərzurum']],
  },
  {
    title: 'a dotted capital of two units as a capital',
    text: 'I\u0307lham, ilham',
    aliases: { ilham: ['İlham'] },
    expected: [['ilham', 'I\u0307lham']],
  },
  {
    title: 'a Cyrillic name by its case',
    text: 'Баку и баку',
    aliases: { baku: ['Баку'] },
    expected: [['baku', 'Баку']],
  },
  {
    title: 'letters without case as they are',
    text: '東京 都',
    aliases: { tokyo: ['東京'] },
    expected: [['tokyo', '東京']],
  },
  {
    title: 'an alias that begins with a digit in any case',
    text: 'the 1915 Events',
    aliases: { events: ['1915 events'] },
    expected: [['events', '1915 Events']],
  },
  {
    title: 'two entries that differ in case alone',
    text: 'Polish polish',
    aliases: { people: ['Polish'], verb: ['polish'] },
    expected: [
      ['people', 'Polish'],
      ['verb', 'Polish'],
      ['verb', 'polish'],
    ],
  },
];
