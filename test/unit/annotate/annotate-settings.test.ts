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

describe('the same words set otherwise have the same mentions, found alike, quoted alike and of the same speakers', () => {
  it('in random prose about a random dossier', () => {
    fc.assert(
      fc.property(randomCase, randomSetting, ({ texts, dossier }, setting) => {
        expect(keysIn(texts.map((text) => setAs(text, setting)), dossier)).toEqual(keysIn(texts, dossier)); // prettier-ignore
      }),
      { numRuns: 400 },
    );
  });

  it('in the article', () => {
    const dossier = realDossier();
    const paragraphs = articleParagraphs();
    const texts = fc.subarray(paragraphs, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, randomSetting, (texts, setting) => {
        expect(keysIn(texts.map((text) => setAs(text, setting)), dossier)).toEqual(keysIn(texts, dossier)); // prettier-ignore
      }),
    );
  });

  it('in a text without capitals that is as long as one which is read in capitals only by what stands between its words', () => {
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
