import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import type { Dossier } from '../../../src/dossier/schema/schema.js';
import { dossierWith } from '../../cases/random/dossiers.js';
import { mentionKeys } from '../../cases/random/mention-key.js';
import { randomCase } from '../../cases/random/prose.js';
import { randomSetting, setAs } from '../../cases/random/setting.js';
import { articleParagraphs, realDossier } from '../../cases/real-dossier.js';

const keysIn = (texts: readonly string[], dossier: Dossier): string[] =>
  mentionKeys(texts, annotate(texts, dossier), ({ block }) => block);

describe('words that are set otherwise', () => {
  it('random prose about a random dossier has the same mentions, quoted alike and of the same speakers, however it is set', () => {
    fc.assert(
      fc.property(randomCase, randomSetting, ({ texts, dossier }, setting) => {
        expect(keysIn(texts.map((text) => setAs(text, setting)), dossier)).toEqual(keysIn(texts, dossier)); // prettier-ignore
      }),
      { numRuns: 400 },
    );
  });

  it('the article has the same mentions, quoted alike and of the same speakers, however it is set', () => {
    const dossier = realDossier();
    const paragraphs = articleParagraphs();
    const texts = fc.subarray(paragraphs, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, randomSetting, (texts, setting) => {
        expect(keysIn(texts.map((text) => setAs(text, setting)), dossier)).toEqual(keysIn(texts, dossier)); // prettier-ignore
      }),
    );
  });

  it('a text without capitals keeps its mentions when what stands between its words makes it as long as one read in capitals', () => {
    const dossier = dossierWith([
      {
        id: 'claim',
        type: 'claim',
        name: 'A claim',
        passages: ['they may have sent drone operators abroad'],
        background: 'It is disputed. [S1]',
      },
    ]);
    const text = 'they may have ordered drone operators abroad '.repeat(20);
    const wide = setAs(text, {
      quotes: ['“', '”'],
      apostrophe: '’',
      form: 'as it is',
      spaces: [5],
      dashes: [0],
      inserts: [1],
    });
    expect(keysIn([text], dossier)).toHaveLength(20);
    expect(keysIn([wide], dossier)).toEqual(keysIn([text], dossier));
  });
});
