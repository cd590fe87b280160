import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { anEntry, soundDossier } from '../../cases/dossiers.js';

const dossier = soundDossier({
  entries: [
    anEntry('turkey', { type: 'state', name: 'Turkey' }),
    anEntry('baku', { name: 'Baku' }),
    anEntry('street', { name: 'Baku Street' }),
    anEntry('guild', { type: 'ngo', name: 'Guild' }),
  ],
});
const idsIn = (text: string): string[] => annotate(text, dossier).map(({ entry }) => entry.id);

describe('the name of a place', () => {
  it.each([
    ['a creek', 'They fished in Turkey Creek.'],
    ['a street', 'He lives in Turkey Street.'],
    ['a team', 'The Turkey Rovers won.'],
    ['somebody’s surname', 'Then Mr. Baku spoke.'],
    ['a town in another state', 'It rained in Turkey, Texas, then.'],
    ['a town in another state, in short', 'It rained in Turkey, N.C., then.'],
  ])('a place is not found where its name is %s', (_, text) => {
    expect(idsIn(text)).toEqual([]);
  });

  it.each([
    ['at the end', 'It rained in Turkey.', ['turkey']],
    ['in a list', 'Turkey, Baku and others', ['turkey', 'baku']],
    ['before a president', 'Turkey President Rufus Firefly spoke.', ['turkey']],
    ['before a name that begins as a state', 'In Turkey, New York-based observers met Virginia Wolfe.', ['turkey']],
    ['before a person called as a state', 'In Turkey, Virginia Wolfe spoke.', ['turkey']],
    ['in the name of an entry of its own', 'He lives in Baku Street.', ['street']],
  ])('a place is found %s', (_, text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  it('what is no place is found before such words', () => {
    expect(idsIn('The Guild Hotel and Mr. Guild')).toEqual(['guild', 'guild']);
  });
});

describe('a name that is also a person’s or a word', () => {
  const entries = [
    anEntry('jordan', { type: 'state', name: 'Jordan' }),
    anEntry('paris', { name: 'Paris' }),
    anEntry('lyon', { name: 'Lyon' }),
    anEntry('gaillard', { type: 'person', name: 'Lyon Gaillard' }),
    anEntry('who', { type: 'organisation', name: 'WHO' }),
    anEntry('us', { type: 'state', name: 'US' }),
  ];
  const ids = (text: string): string[] => annotate(text, soundDossier({ entries })).map(({ entry }) => entry.id);

  it.each([
    ['a first name', 'The goalkeeper Jordan Pickford left.', []],
    ['a first name of a person whom the dossier has', 'Lyon Gaillard left.', ['gaillard']],
    ['a word in a line in capitals', 'WHO TOLD US SO', []],
  ])('it is not found where it is %s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it.each([
    ['before a valley', 'The Jordan Valley is dry.', ['jordan']],
    ['before a king', 'In Jordan King Rufus spoke.', ['jordan']],
    ['before a day', 'In Paris Monday it rained.', ['paris']],
    ['in a line with small letters', 'WHO told the US so', ['who', 'us']],
  ])('it is found %s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});
