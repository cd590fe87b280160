import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { anEntry, soundDossier } from '../../cases/dossiers.js';

const dossier = soundDossier({
  entries: [
    anEntry('operators', {
      type: 'claim',
      name: 'Turkey may have sent military drone operators',
      passages: ['military drone operators may have been sent by Turkey'],
    }),
    anEntry('withdrawal', {
      type: 'claim',
      name: 'Withdrawal',
      passages: ['conditional on its withdrawal', { text: 'support', near: ['their'] }],
    }),
    anEntry('denial', { type: 'claim', name: 'Turkey denies that these killings took place in 1915' }),
    anEntry('deaths', { type: 'claim', name: 'Deaths', passages: ['two people died after the army entered the town'] }),
    anEntry('home', { type: 'claim', name: 'Home', passages: ['The strip is a part of our old homeland'] }),
    anEntry('turkey', { type: 'state', name: 'Turkey' }),
  ],
});
const passagesIn = (text: string): string[] =>
  annotate(text, dossier).flatMap(({ via, text: words, entry }) =>
    via === 'passage' ? [`${entry.id}: ${words}`] : [],
  );

describe('a passage', () => {
  it.each([
    ['to the letter', 'It was conditional on its withdrawal then.', ['withdrawal: conditional on its withdrawal']],
    ['to the letter where it has one word', 'with their support.', ['withdrawal: support']],
    [
      'in any case and with any marks',
      'CONDITIONAL, on its “withdrawal”',
      ['withdrawal: CONDITIONAL, on its “withdrawal'],
    ],
    [
      'with a word for another',
      'Turkey may have dispatched military drone operators',
      ['operators: Turkey may have dispatched military drone operators'],
    ],
    [
      'with a word for another that has soft hyphens in it',
      'Turkey may have dis\u00adpa\u00adtched\u00ad mili\u00adtary drone ope\u00adra\u00adtors',
      ['operators: Turkey may have dis\u00adpa\u00adtched\u00ad mili\u00adtary drone ope\u00adra\u00adtors'],
    ],
    [
      'with a word left out',
      'Turkey may have sent drone operators',
      ['operators: Turkey may have sent drone operators'],
    ],
    [
      'with a word more',
      'It was conditional on its full withdrawal',
      ['withdrawal: conditional on its full withdrawal'],
    ],
  ])('a passage is found %s', (_, text, expected) => {
    expect(passagesIn(text)).toEqual(expected);
  });

  it.each([
    ['another does it', 'Russia may have sent military drone operators'],
    ['another does it as well', 'Turkey and Russia may have sent military drone operators'],
    ['it is negated', 'Turkey may not have sent military drone operators'],
    ['it is negated just before', 'It was not conditional on its withdrawal'],
    ['its own negation is missing', 'Turkey says that these killings took place in 1915'],
    ['the number is another', 'Turkey denies that these killings took place in 1909'],
    ['its cue is missing', 'with support.'],
    ['little of it is there', 'Turkey may have sent a note'],
    ['its words stand far apart', 'Conditional, said she. On and on it went, its end was near: withdrawal'],
  ])('a passage is not found where %s', (_, text) => {
    expect(passagesIn(text)).toEqual([]);
  });

  it('a passage says how much of it is there', () => {
    const scoreOf = (text: string): number | undefined =>
      annotate(text, dossier).find(({ via }) => via === 'passage')?.score;
    expect(scoreOf('conditional on its withdrawal')).toBe(1);
    const changed = scoreOf('Turkey may have dispatched military drone operators') ?? 0;
    expect(changed).toBeGreaterThan(0.7);
    expect(changed).toBeLessThan(1);
  });

  it('a long wording of a claim is found as a passage as well, and has one mention', () => {
    const mentions = annotate('Turkey may have sent military drone operators', dossier);
    expect(mentions.map(({ entry, via }) => [entry.id, via])).toEqual([
      ['operators', 'passage'],
      ['turkey', 'alias'],
    ]);
  });

  it.each([
    [
      'a number in digits',
      '2 people died after the army entered the town',
      '2 people died after the army entered the town',
    ],
    [
      'a noun for another',
      'two persons died after the army entered the town',
      'two persons died after the army entered the town',
    ],
    [
      'a denial in the sentence before',
      'It totally isn’t. The strip is a part of our old homeland.',
      'The strip is a part of our old homeland',
    ],
    ['another first word', 'Our strip is a part of our old homeland', 'strip is a part of our old homeland'],
    [
      'a small first word',
      'It was so: this strip is a part of our old homeland',
      'strip is a part of our old homeland',
    ],
  ])('a passage is found with %s', (_, text, expected) => {
    expect(passagesIn(text).map((found) => found.replace(/^\w+: (?:Our )?/u, ''))).toEqual([expected]);
  });

  it.each([
    ['seven people died after the army entered the town'],
    ['two people died before the army entered the town'],
    ['two people died after the army left the town'],
    ['two people survived after the army entered the town'],
    ['two people almost died after the army entered the town'],
    ['two people would have died after the army entered the town'],
    ['two people never died after the army entered the town'],
    ['officials doubt that two people died after the army entered the town'],
    ['It is false: two people died after the army entered the town'],
    ['nobody died after the army entered the town'],
  ])('a passage is not found in what says something else: “%s”', (text) => {
    expect(passagesIn(text)).toEqual([]);
  });
});
