import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { anEntry, soundDossier } from '../../cases/dossiers.js';

const dossier = soundDossier({
  entries: [
    anEntry('karabakh-armenians', {
      name: 'Karabakh Armenians',
      aliases: [{ text: 'Armenians', near: ['Karabakh', 'peace talks'], notNear: ['Ottoman'] }],
    }),
    anEntry('bird', { name: 'turkey fowl', aliases: [{ text: 'turkey', notNear: ['Ankara'] }] }),
  ],
});
const idsIn = (text: string): string[] => annotate(text, dossier).map(({ entry }) => entry.id);

describe('a word that is ordinary elsewhere', () => {
  it.each([
    ['is meant where a cue stands in the same block', 'Armenians fled Nagorno-Karabakh', ['karabakh-armenians']],
    ['is not meant where there is no cue', 'Armenians live in many countries', []],
    ['is not meant where a cue speaks against it', 'Armenians of Karabakh and Ottoman Armenians', []],
    ['needs all words of a cue that has several', 'Armenians want peace', []],
    ['takes the words of a cue in any place', 'The talks on peace, Armenians say', ['karabakh-armenians']],
    ['takes cues in any case and spelling', 'ARMENIANS IN KARABAKH', ['karabakh-armenians']],
    ['with cues against it alone is meant where none stands there', 'A turkey in the oven', ['bird']],
    ['with cues against it alone is left alone where one stands there', 'Ankara, a turkey and an oven', []],
  ])('a word that is ordinary elsewhere %s', (_, text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  const ids = (...blocks: string[]): string[] => annotate(blocks, dossier).map(({ entry }) => entry.id);
  const filler = (words: number): string => Array<string>(words).fill('word').join(' ');

  it('a word takes a cue from the paragraphs around it, as a reprint may part or join them', () => {
    expect(ids('Armenians fled.', 'They left Karabakh.')).toEqual(['karabakh-armenians']);
    expect(ids('They left Karabakh.', 'The Armenians fled.')).toEqual(['karabakh-armenians']);
  });

  it('a word takes no cue from further away', () => {
    expect(ids(`Armenians fled. ${filler(60)}`, 'They left Karabakh.')).toEqual([]);
    expect(ids(`Armenians fled. ${filler(60)} They left Karabakh.`)).toEqual([]);
  });

  it('a cue against a word counts neither from another paragraph nor from afar in its own', () => {
    expect(ids('Armenians of Karabakh.', 'Ottoman rule ended.')).toEqual(['karabakh-armenians']);
    expect(ids(`Armenians of Karabakh. ${filler(60)} Ottoman rule ended.`)).toEqual(['karabakh-armenians']);
  });

  it('a mention tells which cue decided', () => {
    expect(annotate('The talks on peace, Armenians say', dossier)[0]?.cue).toBe('peace talks');
  });
});
