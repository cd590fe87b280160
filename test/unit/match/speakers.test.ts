import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { anEntry, soundDossier } from '../../cases/dossiers.js';

const dossier = soundDossier({
  entries: [
    anEntry('term', { type: 'label', name: 'lost strip' }),
    anEntry('guild', { type: 'ngo', name: 'Guild of Bakers', descriptions: ['the organisation'] }),
    anEntry('freedonia', { type: 'state', name: 'Freedonia' }),
    anEntry('sylvania', { type: 'state', name: 'Sylvania' }),
    anEntry('firefly', { type: 'person', name: 'Rufus Firefly' }),
    anEntry('ministry', { type: 'ministry', name: 'Sylvanian Ministry of War' }),
  ],
});
const quotedIn = (...blocks: string[]): (string | undefined)[] =>
  annotate(blocks, dossier).flatMap(({ entry, quoted, speaker }) =>
    entry.id === 'term' ? [quoted ? (speaker ?? 'somebody') : undefined] : [],
  );

describe('the speaker of a quotation', () => {
  it.each<[string, string[], string]>([
    ['the one who is named after it', ['“The lost strip is ours,” Rufus Firefly said.'], 'Rufus Firefly'],
    [
      'the one who is named after it, however it is set',
      ['“The lo\u00adst strip is ours,”\u2060\u00a0said\n      Rufus\u202fFire\u200bfly.'],
      'Rufus Firefly',
    ],
    [
      'somebody the dossier does not know, in plain letters',
      ['“The lost strip is ours,” Mrs\u00a0Te\u0301as\u00addale said.'],
      'Mrs Téasdale',
    ],
    ['the one who is named after the verb', ['“The lost strip is ours,” said Rufus Firefly.'], 'Rufus Firefly'],
    [
      'the one whom a description stands for',
      ['Guild of Bakers met.', '“The lost strip is ours,” the organisation said.'],
      'Guild of Bakers',
    ],
    [
      'the one according to whom it is',
      ['It is “the lost strip,” according to the Sylvanian Ministry of War.'],
      'Sylvanian Ministry of War',
    ],
    [
      'the one whose statement it is',
      ['It is “the lost strip,” according to a statement made by the Sylvanian Ministry of War.'],
      'Sylvanian Ministry of War',
    ],
    ['the one who is named before it', ['Rufus Firefly said that “the lost strip” is ours.'], 'Rufus Firefly'],
    [
      'the one who vowed it, with a remark between',
      ['Freedonia, a small land, has vowed to take the “lost strip”, if needed.'],
      'Freedonia',
    ],
    ['the one who calls it so', ['Freedonia denies it, and calls the land the “lost strip”.'], 'Freedonia'],
    [
      'the one who was last named, where the text says “he”',
      ['Rufus Firefly spoke.', '“The lost strip is ours,” he said.'],
      'Rufus Firefly',
    ],
    ['somebody the dossier does not know', ['“The lost strip is ours,” Mrs Teasdale said.'], 'Mrs Teasdale'],
    [
      'named in the paragraph after, where the quotation goes on',
      ['“The lost strip is ours.', '“It was so always,” said Rufus Firefly.'],
      'Rufus Firefly',
    ],
    [
      'named in the paragraph before, where the quotation goes on',
      ['Rufus Firefly said: “It is so.', '“The lost strip is ours.”'],
      'Rufus Firefly',
    ],
    ['unknown where the text does not say', ['The “lost strip” is small.'], 'somebody'],
    [
      'unknown where a report is quoted and not its author',
      ['Of the “lost strip,” according to a report by the Guild of Bakers.'],
      'somebody',
    ],
    [
      'unknown where only the sentence before names somebody who spoke',
      ['Rufus Firefly said so. The “lost strip” is small.'],
      'somebody',
    ],
  ])('the speaker of a quotation is %s', (_, blocks, speaker) => {
    expect(quotedIn(...blocks)).toEqual([speaker]);
  });

  it('the speaker whom the dossier gives a passage is that of its whole quotation', () => {
    const passages = [{ text: 'nothing is over until we say so', speaker: 'firefly' }];
    const claim = anEntry('claim', { type: 'claim', name: 'Not over', passages });
    const told = soundDossier({ ...dossier, entries: [...dossier.entries, claim] });
    const text =
      'Sylvania said: “The lost strip is ours, nothing is over until we say so.” Freedonia said: “The lost strip!”';
    expect(annotate(text, told).flatMap(({ quoted, speaker }) => (quoted ? [speaker] : []))).toEqual([
      'Rufus Firefly',
      'Rufus Firefly',
      'Freedonia',
    ]);
  });

  it('the speaker whom the dossier gives a passage speaks in all paragraphs of the quotation, and only in one', () => {
    const passages = [
      { text: 'nothing is over until we say so', speaker: 'firefly' },
      { text: 'everything was over long ago', speaker: 'guild' },
    ];
    const claim = anEntry('claim', { type: 'claim', name: 'Not over', passages });
    const told = soundDossier({ ...dossier, entries: [...dossier.entries, claim] });
    const speakersIn = (...blocks: string[]) =>
      annotate(blocks, told).flatMap(({ entry, speaker }) =>
        ['term', 'claim'].includes(entry.id) ? [speaker ?? 'nobody'] : [],
      );
    expect(speakersIn('Somebody: “The lost strip is ours.', '“Nothing is over until we say so.”')).toEqual([
      'Rufus Firefly',
      'Rufus Firefly',
    ]);
    expect(speakersIn('So: “Nothing is over until we say so.', '“The lost strip is ours.”')).toEqual([
      'Rufus Firefly',
      'Rufus Firefly',
    ]);
    expect(speakersIn('So: “Nothing is over until we say so. Everything was over long ago.”')).toEqual([
      'nobody',
      'nobody',
    ]);
    expect(speakersIn('Nothing is over until we say so, as all know.')).toEqual(['nobody']);
  });
});
