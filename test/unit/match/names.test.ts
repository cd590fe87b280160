import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { dossierOf } from '../../cases/dossiers.js';

const dossier = dossierOf({ army: ['Turkish military', 'Turkish army'], turkish: ['Turkish'] });
const found = (text: string): string[] => annotate(text, dossier).map(({ entry }) => entry.id);

describe('an adjective of a country and “military”', () => {
  it.each([
    'the Turkish military said',
    'by the Turkish military.',
    'the Turkish military. Exercises follow',
    'the Turkish military (bases not counted)',
    'the Turkish army exercises',
  ])('an army is found in “%s”', (text) => {
    expect(found(text)).toContain('army');
  });

  it.each([
    'Turkish military drills',
    'a Turkish military base',
    'TURKISH MILITARY AID',
    'Turkish\u00a0military exercises',
  ])('no army is found where “military” belongs to the next word, as in “%s”', (text) => {
    expect(found(text)).toEqual(['turkish']);
  });
});
