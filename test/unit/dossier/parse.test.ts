import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../../src/dossier/parse.js';
import { brokenDossiers, withValueAt } from '../../cases/broken-dossiers.js';
import { anEntry, aSource, framing, fullDossier, soundDossier } from '../../cases/dossiers.js';
import { rawDossier } from '../../cases/real-dossier.js';

const shown = (value: unknown): string => (JSON.stringify(value) as string | undefined)?.slice(0, 40) ?? 'nothing';

describe('checking a dossier', () => {
  it('the built-in dossier is accepted as it stands', () => {
    const raw = rawDossier();
    expect(parseDossier(raw)).toEqual({ dossier: raw, issues: [] });
  });

  it('the least that a dossier can be is accepted', () => {
    expect(parseDossier(soundDossier())).toEqual({ dossier: soundDossier(), issues: [] });
  });

  it('a dossier with every optional part is accepted', () => {
    expect(parseDossier(fullDossier()).issues).toEqual([]);
  });

  it.each([
    ['comparisons', 'fewer than < 5 or <3 or >2 [S1]'],
    ['character references that stay text', '&lt;b&gt; [S1]'],
    ['line breaks and tabs', 'one\n\ttwo [S1]'],
    ['soft hyphens and joiners', 'Kara\u00adbakh\u200d [S1]'],
    ['direction marks without an override', 'שלום\u200f [S1]'],
    ['emoji', '🇦🇲 👩‍👩‍👧 [S1]'],
    ['several citations', 'One. [S1] Two. [S2][S1]'],
    ['as much as fits', `[S1]${'x'.repeat(1996)}`],
  ])('a text with %s is accepted', (_, text) => {
    expect(parseDossier(withValueAt(fullDossier(), ['entries', 0, 'background'], text)).issues).toEqual([]);
  });

  it.each(['https://example.org', 'https://example.org:8443/a?b=c#d', 'https://例え.jp/', 'mailto:desk@example.org'])(
    'the link %s is accepted',
    (url) => {
      expect(parseDossier(withValueAt(fullDossier(), ['sources', 'S1', 'url'], url)).issues).toEqual([]);
    },
  );

  it.each(['en', 'hy', 'en-GB', 'az-Cyrl', 'zh-Hant-TW', 'sr-Latn-RS', 'es-419', 'de-DE-1996'])(
    'the language %s is accepted',
    (lang) => {
      expect(parseDossier({ ...soundDossier(), lang }).issues).toEqual([]);
    },
  );

  it('a dossier may have as many entries, sources and aliases as the limits say', () => {
    const entries = Array.from({ length: 5000 }, (_, i) => anEntry(`e${String(i)}`));
    entries[0] = anEntry('e0', { aliases: Array<string>(200).fill('x'.repeat(200)) });
    const sources = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`S${String(i)}`, aSource]));
    expect(parseDossier(soundDossier({ entries, sources })).issues).toEqual([]);
  });

  it('an entry may be related to an id that another entry answers to as well as to its own', () => {
    expect(parseDossier(withValueAt(fullDossier(), ['entries', 1, 'related'], ['republic-of-armenia'])).issues).toEqual(
      [],
    );
  });

  it('a checked dossier is out of reach of later changes to the value that was given', () => {
    const value = fullDossier();
    const { dossier } = parseDossier(value);
    value.entries[0]!.name = '<script>';
    value.sources['S1']!.url = 'javascript:alert(1)';
    expect(dossier).toEqual(fullDossier());
  });
});

describe('the checks', () => {
  it.each(
    brokenDossiers.map(
      (broken) => [broken.code, shown(broken.value), broken.at.join('.') || 'the top', broken] as const,
    ),
  )('the checks say %s for %s at %s', (code, _, __, { at, value, path = at }) => {
    const { dossier, issues } = parseDossier(withValueAt(fullDossier(), at, value));
    expect(dossier).toBeUndefined();
    expect(issues.map((issue) => [issue.code, issue.path])).toContainEqual([code, path]);
  });

  it('an issue says which source, entry or side is meant', () => {
    const argsOf = (at: (string | number)[], value: unknown): unknown =>
      parseDossier(withValueAt(fullDossier(), at, value)).issues[0]?.args;
    expect(argsOf(['entries', 0, 'background'], 'A claim. [S9]')).toEqual({ source: 'S9' });
    expect(argsOf(['entries', 0, 'related', 0], 'nobody')).toEqual({ id: 'nobody' });
    expect(argsOf(['entries', 1, 'id'], 'armenia')).toEqual({ id: 'armenia' });
    const oneSided = [framing({ side: 'az' }), framing({ holder: 'Another' })];
    expect(argsOf(['entries', 1, 'contested', 'framings'], oneSided)).toEqual({ side: 'am' });
  });

  it('the checks name everything that is wrong, not the first fault alone', () => {
    const value = withValueAt(withValueAt(fullDossier(), ['title'], ''), ['sources', 'S1', 'url'], 'http://a.org');
    expect(parseDossier(value).issues.map(({ code }) => code)).toEqual(['empty', 'not-a-link']);
  });

  it('the checks name one fault for one field', () => {
    const value = withValueAt(fullDossier(), ['title'], `<b>\u0000${'x'.repeat(400)}`);
    expect(parseDossier(value).issues.map(({ code }) => code)).toEqual(['too-long']);
  });
});
