import { describe, expect, it } from 'vitest';
import type { Issue, IssueCode } from '../../../src/dossier/issue.js';
import { parseDossier } from '../../../src/dossier/parse.js';
import { describeIssue } from '../../../src/locales/issue-sentences.js';
import { fill } from '../../../src/locales/strings.js';
import { brokenDossiers, withValueAt } from '../../cases/broken-dossiers.js';
import { fullDossier } from '../../cases/dossiers.js';

/** One issue of every code that the checks can give, as they give it. */
const checked = new Map<IssueCode, Issue>();
for (const { at, value } of brokenDossiers)
  for (const issue of parseDossier(withValueAt(fullDossier(), at, value)).issues) checked.set(issue.code, issue);

/** Those that only loading and finding can give. */
const others: readonly Issue[] = [
  { code: 'unreachable', path: [], args: { url: 'd.json', status: 404 } },
  { code: 'not-json', path: [], args: { says: 'Unexpected token <', begins: '<!doctype html>' } },
  { code: 'too-large', path: [], args: { limit: 2_000_000 } },
  { code: 'too-deep', path: ['entries'], args: { limit: 12 } },
  { code: 'edition-mismatch', path: ['edition'], args: { expected: 'b', received: 'a' } },
  { code: 'integrity-mismatch', path: ['integrity'], args: { expected: 'sha384-abc' } },
  { code: 'reprint-not-found', path: [], args: {} },
  { code: 'nothing-selected', path: [], args: { selector: 'main' } },
  { code: 'not-started', path: [], args: { says: 'TypeError: no' } },
  { code: 'part-missing', path: [], args: { says: 'TypeError: no' } },
  { code: 'unknown-side', path: ['entries', 0, 'contested', 'framings', 0, 'side'], args: { side: 'moon' } },
];

/** What each sentence says was expected. A code without a line here does not compile. */
const expectations: Readonly<Record<IssueCode, RegExp>> = {
  unreachable: /could not be loaded from d\.json \(status 404\)/u,
  'not-json': /expected JSON \(Unexpected token <\), found text that begins “<!doctype html>”/u,
  'too-large': /expected at most 2000000 bytes/u,
  'too-deep': /expected at most 12 lists and objects within each other/u,
  'edition-mismatch': /expected the cards that were built with this lexicon \(edition b\), found others \(edition a\)/u,
  'integrity-mismatch': /expected the cards as they were built \(sha384-abc\), found them changed/u,
  'nothing-selected': /expected text in what scope="main" selects, found none/u,
  'not-started': /could not start: TypeError/u,
  'part-missing': /could not load a part, and does without it: TypeError/u,
  'reprint-not-found': /expected a reprint of its article on this page, found none/u,
  'wrong-type': /expected \S.*, found \S+/u,
  'missing-field': /expected this field/u,
  'unknown-field': /expected no such field/u,
  empty: /expected something/u,
  'too-long': /expected a shorter text \(a line 300 characters, a paragraph 2000\)/u,
  'too-many': /expected fewer items/u,
  'not-one-of': /expected one of .*"verbatim".*, found "quoted"/u,
  'not-an-id': /expected an id such as “nagorno-karabakh”.*, found/u,
  'not-a-date': /expected a date such as “2021-03-04”, found/u,
  'not-a-language': /expected a language tag such as “en”, found "Armenian"/u,
  'not-a-link': /expected an https: or mailto: address, found/u,
  markup: /expected plain text, found markup in "a <b"/u,
  'control-character': /expected plain text, found an invisible control character/u,
  'duplicate-id': /expected an id used once, found “war” again/u,
  'unknown-source': /expected the id of a source in “sources”, found “S404”/u,
  'no-source': /expected at least one source, cited as \[S1\]/u,
  'unknown-entry': /expected the id of an entry, found “constructor”/u,
  'unknown-side': /expected a side that “sides” names, found “moon”/u,
  'unknown-place': /expected the id of a place in “places”, found “atlantis”/u,
  'too-few-framings': /expected two framings or more/u,
  'same-holder': /expected a different holder/u,
  'missing-side': /expected a framing from the side “am”/u,
};

const issues = new Map([...checked, ...others.map((issue) => [issue.code, issue] as const)]);

describe('the sentence for an issue', () => {
  it.each(Object.entries(expectations) as [IssueCode, RegExp][])(
    'the sentence for an issue of code %s says what was expected',
    (code, said) => {
      const issue = issues.get(code);
      if (!issue) throw new Error(`no case gives ${code}`);
      const sentence = describeIssue(issue);
      expect(sentence).toMatch(said);
      expect(sentence).not.toMatch(/\{\w+\}|undefined/u);
    },
  );

  it.each<[Issue['path'], string]>([
    [[], 'dossier'],
    [['title'], 'title'],
    [['entries', 3, 'background'], 'entries[3].background'],
    [['sources', 'S01', 'url'], 'sources.S01.url'],
    [['entries', 0, 'contested', 'framings', 1], 'entries[0].contested.framings[1]'],
  ])('the sentence for an issue names the place %j first', (path, place) => {
    expect(describeIssue({ code: 'empty', path, args: {} })).toMatch(`${place}: expected`);
    expect(describeIssue({ code: 'empty', path, args: {} }).startsWith(`${place}: `)).toBe(true);
  });
});

describe('filling a sentence', () => {
  it('filling a sentence fills every place, the same one twice too', () => {
    expect(fill('{a} of {b}, {a}', { a: 1, b: 'two' })).toBe('1 of two, 1');
  });

  it('text that is filled in is taken for text, never for a place to fill', () => {
    expect(fill('{a}{b}', { a: '{b}$&', b: 'x' })).toBe('{b}$&x');
  });

  it('a place for which there is nothing to fill in stays as it is', () => {
    expect(fill('{a} {b}', { a: 1 })).toBe('1 {b}');
  });

  it('an empty text and a nought are filled in as well', () => {
    expect(fill('“{a}” {b}', { a: '', b: 0 })).toBe('“” 0');
  });
});

describe('a sentence for a console', () => {
  it('a sentence for a console names the control characters that came with the dossier, and passes none on', () => {
    const path = ['entries', 'a\u001b[2Jb', '\u202e'];
    const says = describeIssue({ code: 'not-an-id', path, args: { received: 'x\u0007\nfake: line' } });
    expect(says).toBe(
      'entries.a\\u{1b}[2Jb.\\u{202e}: expected an id such as “nagorno-karabakh” (a source: “S1”), found x\\u{7} fake: line',
    );
  });
});
