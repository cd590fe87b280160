/** The third front end, a syntax tree, finds what strings and pages do. */
import type { Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { rehypeArticleContext } from '../../../src/rehype/rehype-article-context.js';
import { dossierOf } from '../../cases/dossiers.js';
import { expectedPlaces, matchingTables } from '../../cases/matching/matching.js';
import { markedMentions } from './marked-mentions.js';

const paragraph = (text: string): Root => ({
  type: 'root',
  children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] }],
});

describe.each(Object.entries(matchingTables))('matching in a syntax tree: %s', (_, cases) => {
  it.each(cases.map((given) => [given.title, given] as const))('the rehype plugin finds %s', (__, given) => {
    const tree = paragraph(given.text);
    rehypeArticleContext({ dossier: dossierOf(given.aliases, given.wordings), density: 'all' })(tree);
    expect(markedMentions(tree)).toEqual(expectedPlaces(given));
  });
});
