import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { compileDossier } from '../../../src/dossier/compile.js';
import { buildLexicon } from '../../../src/match/lexicon/lexicon.js';
import { findNames } from '../../../src/match/names/names.js';
import { readBlocksOf } from '../../../src/text/hashed-blocks.js';
import { findSuspects } from '../../../src/match/spelling/suspects.js';
import { runSync } from '../../../src/util/pausing.js';
import { realDossier } from '../../cases/real-dossier.js';

const dossier = realDossier();
const nearIn = (text: string): string[][] =>
  annotate(text, dossier).flatMap(({ via, text: words, entry }) =>
    via === 'near-spelling' ? [[words, entry.id]] : [],
  );

describe('a misspelt name', () => {
  it.each([
    ['with a letter left out of each of two words', 'President Ihan Aliyev said', 'Ihan Aliyev', 'ilham-aliyev'],
    ['with a last letter left out', 'a report by the Associate Press', 'Associate Press', 'associated-press'],
    ['with two letters swapped', 'a visit to Azerbiajan', 'Azerbiajan', 'azerbaijan'],
    ['with a letter doubled', 'a flight to Ankarra', 'Ankarra', 'ankara'],
    ['with one letter for another', 'Recep Tayyip Erdogen said', 'Recep Tayyip Erdogen', 'recep-tayyip-erdogan'],
    [
      'with soft hyphens in it',
      'President Il\u00ad\u00adam\u00a0Aliyev said',
      'Il\u00ad\u00adam\u00a0Aliyev',
      'ilham-aliyev',
    ],
    ['in capitals', 'PRESIDENT IHAN ALIYEV', 'IHAN ALIYEV', 'ilham-aliyev'],
    ['with a hyphen in it', 'over Nagorno-Karabak', 'Nagorno-Karabak', 'nagorno-karabakh'],
    ['with a first word that is right', 'the German Marshal Fund', 'German Marshal Fund', 'german-marshall-fund'],
    ['within a possessive', 'Azerbiajan’s border', 'Azerbiajan', 'azerbaijan'],
    ['as part of a longer name', 'the Azerbaijani Defence Minstry', 'Azerbaijani Defence Minstry', 'azerbaijan-mod'],
    ['that is short where the text has it right elsewhere', 'In Turkey. Only Turkay knows.', 'Turkay', 'turkey'],
  ])('a misspelt name is found %s', (_, text, words, id) => {
    expect(nearIn(text)).toContainEqual([words, id]);
  });

  it('a misspelt name is found over all of its words, not over those alone that are right', () => {
    expect(annotate('Ilam Aliyev said', dossier).map(({ text }) => text)).toEqual(['Ilam Aliyev']);
  });

  it('a misspelt name is found with the alias that is meant, and how much of it is there', () => {
    const [mention] = annotate('Ihan Aliyev said', dossier);
    expect(mention).toMatchObject({ via: 'near-spelling', alias: 'Ilham Aliyev' });
    expect(mention?.score).toBeCloseTo(1 - 2 / 12, 5);
  });

  it('a misspelt name is a cue for what needs one, and part of a passage', () => {
    const ids = (text: string): string[] => annotate(text, dossier).map(({ entry }) => entry.id);
    expect(ids('Armenians fled Nagorno-Karabak')).toContain('karabakh-armenians');
    expect(ids('They seem to be aimed at Nagorno-Karabak.')).toContain('purpose-of-exercises');
  });
});

describe('a word that is no misspelt name', () => {
  it.each([
    'Ilham Tohti',
    'Aliyah',
    'Armavir',
    'Georgia Tech',
    'Turkmenistan',
    'Heydar Aliyev',
    'Mehriban Aliyeva',
    'Turley',
    'Tuckey',
    'Angara',
    'Romania',
    'Prussia',
    'Belarus',
    'Russians',
    'Israeli',
    'Israelis',
    'Armenta',
    'Bako',
    'Sparta',
    'Associated Banc',
    'Tayyip Aliyah',
    'Nagano',
    'Azerbaijanian',
    'Ottomans',
    'Marshall Islands',
    'German Marshals',
    'International Christian Union',
    'the Turkish Minister of Defence',
    'Turkish Defence Minister',
    'Anatolia',
    'Ankaran',
    'Tavistock',
    'Zurich',
    'Yereva Street',
    'Baker',
    'Nata',
  ])('“%s” is not taken for a misspelt name', (words) => {
    expect(nearIn(`They spoke of ${words} on Monday.`)).toEqual([]);
  });

  it('a word in small letters is not taken for a misspelt name', () => {
    expect(nearIn('an azerbiajan and an ankarra')).toEqual([]);
  });
});

describe('the speller', () => {
  const lexicon = buildLexicon(compileDossier(dossier).lexicon);
  const suspectsIn = (text: string): string[] => {
    const blocks = readBlocksOf([text]);
    const named = blocks.map((block) => findNames(block, lexicon));
    return runSync(findSuspects(blocks, named, lexicon)).map((suspect) => suspect.text);
  };

  it('the speller is asked for words alone that begin with a capital, are in no name and may be near to one', () => {
    expect(suspectsIn('The NATO summit on Wednesday, said Azerbaijan’s Ihan Aliyev in azerbiajan.')).toEqual([
      'Ihan',
      'Aliyev',
    ]);
  });

  it('the speller is asked for no more than a few hundred words of one text', () => {
    expect(suspectsIn('Azerbiajan '.repeat(5000)).length).toBeLessThanOrEqual(300);
  });
});
