import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { dossierOf } from '../../cases/dossiers.js';

const dossier = dossierOf({ turkey: ['Turkey'], site: ['persecution.org'], war: ['war'] });
const found = (text: string): string[] => annotate(text, dossier).map((mention) => mention.text);

describe('what only machines read', () => {
  it.each([
    'write to info@Turkey.example today',
    'Turkey@example.org',
    'https://example.org/Turkey/news',
    'see www.Turkey.com',
    'see Turkey.com.',
    'see (Turkey.com/news)',
    'by @Turkey',
    'by @\u2060Turkey',
    'see www.Turkey\u200b.com',
    '#StandWith_Turkey',
    '#Turkey_quake',
    '#quake-Turkey',
    'file C:\\Turkey\\war.txt',
    'utm_source=Turkey&x=war',
    '/var/Turkey/log',
    'http://x.example?Turkey=1',
  ])('what only machines read has no mention in it: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['in #Turkey today', 'Turkey'],
    ['in #Turkey.', 'Turkey'],
    ['in Turkey.', 'Turkey'],
    ['in Turkey: a land', 'Turkey'],
    ['in Turkey.Then', 'Turkey'],
    ['in Turkey.share', 'Turkey'],
    ['in Turkey.read more', 'Turkey'],
    ['the Turkey/Syria border', 'Turkey'],
    ['Turkey-backed', 'Turkey'],
    ['pro-Turkey', 'Turkey'],
    ['Turkey?', 'Turkey'],
    ['Turkey…', 'Turkey'],
    ['(Turkey)', 'Turkey'],
    ['Turkey&Co', 'Turkey'],
    ['on persecution.org today', 'persecution.org'],
  ])('a name in prose is found, though it looks like part of an address: %s', (text, words) => {
    expect(found(text)).toEqual([words]);
  });
});
