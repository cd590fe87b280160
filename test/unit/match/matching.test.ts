import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { dossierOf } from '../../cases/dossiers.js';
import { expectedPlaces, matchingTables } from '../../cases/matching/matching.js';

describe.each(Object.entries(matchingTables))('matching: %s', (_, cases) => {
  it.each(cases.map((given) => [given.title, given] as const))('the matcher finds %s', (__, given) => {
    const mentions = annotate(given.text, dossierOf(given.aliases, given.wordings));
    const places = mentions.map(({ entry, text, start, end }) => ({ entry: entry.id, text, start, end }));
    expect(places).toEqual(expectedPlaces(given));
  });
});
