import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import type { Entry } from '../../../src/dossier/schema/schema.js';
import { anEntry, soundDossier } from '../../cases/dossiers.js';

const entries: Entry[] = [
  anEntry('guild', {
    type: 'ngo',
    name: 'Guild of Bakers',
    descriptions: ['the guild', 'the organisation', 'the NGO'],
  }),
  anEntry('union', { type: 'ngo', name: 'Union of Millers', descriptions: ['the union', 'the organisation'] }),
  anEntry('freedonia', { type: 'state', name: 'Freedonia', descriptions: ['the country'], impliedBy: ['fredville'] }),
  anEntry('sylvania', { type: 'state', name: 'Sylvania', descriptions: ['the country'] }),
  anEntry('osterlich', { type: 'state', name: 'Osterlich' }),
  anEntry('fredville', { name: 'Fredville' }),
  anEntry('pair', {
    type: 'composite',
    name: 'Freedonia–Sylvania pair',
    members: ['freedonia', 'sylvania'],
    descriptions: ['the two countries', 'both countries', 'the two neighbouring countries'],
  }),
  anEntry('spring', { type: 'exercise', name: 'Spring Drill', descriptions: ['the drill', 'these drills'] }),
  anEntry('winter', {
    type: 'exercise',
    name: 'Winter Drill',
    descriptions: ['the drill', { text: 'these drills', near: ['snow'] }],
    impliedBy: ['spring'],
  }),
  anEntry('claim', { type: 'claim', name: 'the drill began a war' }),
  anEntry('firefly', {
    type: 'person',
    name: 'Rufus Firefly',
    descriptions: ['his Sylvanian counterpart'],
  }),
  anEntry('teasdale', { type: 'person', name: 'Gloria Teasdale', descriptions: ['the head of the guild'] }),
  anEntry('nile', { type: 'place', name: 'Nile', descriptions: ['the river'] }),
  anEntry('blue-nile', { type: 'place', name: 'Blue Nile', descriptions: ['the river'] }),
];
const dossier = soundDossier({ entries });

const descriptionsIn = (...blocks: string[]): string[] =>
  annotate(blocks, dossier).flatMap(({ via, text, entry }) => (via === 'description' ? [`${text}: ${entry.id}`] : []));

describe('a description', () => {
  it.each<[string, string[], string[]]>([
    [
      'stands for what was named before',
      ['Guild of Bakers spoke. The organisation left.'],
      ['The organisation: guild'],
    ],
    [
      'stands for what was named before, across paragraphs',
      ['Guild of Bakers spoke.', 'Rain.', 'The NGO left.'],
      ['The NGO: guild'],
    ],
    [
      'may have a demonym in it',
      ['Rufus Firefly spoke. Teasdale met his Sylvanian counterpart.'],
      ['his Sylvanian counterpart: firefly'],
    ],
    [
      'of a pair that says which countries it means stands for them, though another was named since',
      ['Freedonia met Sylvania, then Osterlich.', 'The two neighbouring countries left. The two countries stayed.'],
      ['The two neighbouring countries: pair', 'The two countries: pair'],
    ],
    [
      'stands for it where “of” belongs to a verb, or says how much',
      ['Freedonia.', 'They informed the country of it. In the country of some 4,000 people it rained.'],
      ['the country: freedonia', 'the country: freedonia'],
    ],
    ['stands for nothing where “of” makes another of it', ['Freedonia.', 'In the country of origin it rained.'], []],
    [
      'that fits two stands for the nearer',
      ['Guild of Bakers met Union of Millers.', 'The organisation left.'],
      ['The organisation: union'],
    ],
    [
      'stands for what another description stood for',
      ['Guild of Bakers.', 'The NGO.', 'The organisation.'],
      ['The NGO: guild', 'The organisation: guild'],
    ],
    ['is left alone where nothing was named', ['The organisation left.'], []],
    ['is left alone where what it stands for comes after it', ['The organisation left.', 'Guild of Bakers spoke.'], []],
    ['needs its capitals as names do', ['Guild of Bakers spoke. The ngo left.'], []],
    ['stands for what a name implies', ['Rain in Fredville. The country is wet.'], ['The country: freedonia']],
    [
      'of what was named goes before that of what is only implied there',
      ['Spring Drill began. The drill ended.'],
      ['The drill: spring'],
    ],
    [
      'with a cue that fits goes before one without',
      ['Spring Drill began. These drills in snow.'],
      ['These drills: winter'],
    ],
    ['with a cue that does not fit gives way', ['Spring Drill began. These drills in rain.'], ['These drills: spring']],
    [
      'of several stands for them once all are named',
      ['Freedonia met Sylvania. The two countries agreed.'],
      ['The two countries: pair'],
    ],
    ['of several is left alone where one is missing', ['Freedonia met. Both countries agreed.'], []],
    [
      'of several is left alone where another was named since',
      ['Freedonia, Sylvania, Osterlich. The two countries agreed.'],
      [],
    ],
    [
      'with a complement of its own is left alone',
      ['Guild of Bakers spoke. The organisation of pastry cooks left.'],
      [],
    ],
    [
      'within a claim is found as well',
      ['Spring Drill ended. It is said the drill began a war.'],
      ['the drill: spring'],
    ],
    [
      'is found in a longer one where both are true',
      ['Gloria Teasdale of the Guild of Bakers spoke. The head of the guild left.'],
      ['The head of the guild: teasdale', 'the guild: guild'],
    ],
    ['may be followed by when it was', ['Spring Drill began. The drill of last week ended.'], ['The drill: spring']],
    ['may be followed by “of course”', ['Guild of Bakers spoke. The guild of course left.'], ['The guild: guild']],
    [
      'may be followed by the name of its entry',
      ['Freedonia is wet. The country of Freedonia is old.'],
      ['The country: freedonia'],
    ],
    [
      'stands for the whole of a name, and not for a name in it',
      ['It is the Blue Nile. The river is long.'],
      ['The river: blue-nile'],
    ],
    [
      'reaches as far in a word as in several',
      ['Guild of Bakers spoke.', 'word '.repeat(290), 'The guild left.'],
      ['The guild: guild'],
    ],
    ['is not found twice in one place', ['Guild of Bakers spoke. The guild left.'], ['The guild: guild']],
    ['may be a surname alone after the full name', ['Rufus Firefly spoke.', 'Firefly left.'], ['Firefly: firefly']],
    ['is never a surname before the full name', ['Firefly left.', 'Rufus Firefly spoke.'], []],
    ['is never the surname of somebody else', ['Rufus Firefly spoke. Then Gloria Firefly sang.'], []],
    ['may be a surname after a title', ['Rufus Firefly spoke. Then President Firefly sang.'], ['Firefly: firefly']],
  ])('a description %s', (_, blocks, expected) => {
    expect(descriptionsIn(...blocks)).toEqual(expected);
  });

  it('a description is left alone far away from what it would stand for', () => {
    const far = 'word '.repeat(400);
    expect(descriptionsIn('Guild of Bakers spoke.', far, 'The organisation left.')).toEqual([]);
  });

  it('a description says which words it stands for', () => {
    const mentions = annotate(['Freedonia met Sylvania.', 'Both countries agreed.'], dossier);
    expect(mentions.at(-1)).toMatchObject({
      via: 'description',
      antecedent: 'Freedonia, Sylvania',
      alias: 'both countries',
    });
  });
});
