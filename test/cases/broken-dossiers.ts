/** One thing wrong at a time, as data: what is put where in `fullDossier()`, and what the checks must say of it. */
import type { IssueCode } from '../../src/dossier/issue.js';
import { anEntry, aSource, framing } from './dossiers.js';

type Path = readonly (string | number)[];

export interface BrokenDossier {
  readonly code: IssueCode;
  /** Where `value` is put; `undefined` takes the field away. */
  readonly at: Path;
  readonly value: unknown;
  /** Where the issue is reported, when not right there. */
  readonly path?: Path;
}

const entry: Path = ['entries', 0];
const contested: Path = ['entries', 1, 'contested'];
const framings: Path = [...contested, 'framings'];
const source: Path = ['sources', 'S1'];

const all = (code: IssueCode, at: Path, values: readonly unknown[]): BrokenDossier[] =>
  values.map((value) => ({ code, at, value }));

/** The same value in every field of one kind. */
const everywhere = (code: IssueCode, fields: readonly Path[], values: readonly unknown[]): BrokenDossier[] =>
  fields.flatMap((at) => all(code, at, values));

const lines: readonly Path[] = [
  ['title'],
  ['article', 'title'],
  [...source, 'title'],
  [...source, 'publisher'],
  ['sources', 'S2', 'address'],
  [...entry, 'name'],
  [...entry, 'native', 0, 'text'],
  [...framings, 0, 'holder'],
];
const paragraphs: readonly Path[] = [
  [...source, 'note'],
  [...entry, 'background'],
  [...entry, 'facts', 0],
  [...entry, 'note'],
  [...framings, 1, 'wording'],
  [...framings, 1, 'reason'],
  [...contested, 'weight'],
  [...contested, 'bodies'],
  [...contested, 'neutral'],
  [...contested, 'article'],
];
const alias: Path = [...entry, 'aliases', 0];
const texts = [...lines, ...paragraphs, alias];
const links: readonly Path[] = [
  [...source, 'url'],
  ['article', 'url'],
];
const times = <T>(count: number, value: T): T[] => Array<T>(count).fill(value);

export const brokenDossiers: readonly BrokenDossier[] = [
  ...all('wrong-type', [], [null, 5, 'text', true]),
  ...everywhere('wrong-type', texts, [5]),
  ...all('wrong-type', [...entry, 'name'], [null, ['text'], { text: 'text' }]),
  ...everywhere('wrong-type', [['entries'], framings, [...entry, 'aliases'], [...entry, 'facts']], [{}, 'text', null]),
  ...everywhere('wrong-type', [entry, contested, source, ['sources'], [...framings, 0]], ['text', null, 5]),
  ...all('wrong-type', ['article', 'fingerprint'], ['not base64!', '', 'AAA=A', 'a b']),

  ...['id', 'lang', 'title', 'reviewed', 'sources', 'entries'].flatMap((field) =>
    all('missing-field', [field], [undefined]),
  ),
  ...['id', 'type', 'name', 'background'].flatMap((field) => all('missing-field', [...entry, field], [undefined])),
  ...['title', 'publisher', 'status'].flatMap((field) => all('missing-field', [...source, field], [undefined])),
  ...['holder', 'side', 'wording', 'quote', 'reason', 'sources'].flatMap((field) =>
    all('missing-field', [...framings, 0, field], [undefined]),
  ),
  ...all('missing-field', [...contested, 'framings'], [undefined]),

  ...everywhere(
    'unknown-field',
    [
      ['html'],
      [...entry, 'onclick'],
      [...source, 'href'],
      [...contested, 'verdict'],
      [...framings, 0, 'weight'],
      ['article', 'body'],
    ],
    ['text'],
  ),

  ...everywhere('empty', texts, ['']),
  ...all('empty', [...entry, 'name'], [' ', '\n\t ', '\u00a0', '\u200c\u00ad', '\u2800']),
  ...all('empty', ['entries'], [[]]),

  ...everywhere('too-long', lines, ['x'.repeat(301)]),
  ...everywhere('too-long', paragraphs, [`[S1] ${'x'.repeat(1996)}`]),
  ...all('too-long', alias, ['x'.repeat(201)]),
  ...everywhere('too-long', links, [`https://example.org/${'x'.repeat(2048)}`]),
  ...all('too-long', [...entry, 'id'], ['x'.repeat(81)]),
  ...all('too-long', ['article', 'fingerprint'], ['A'.repeat(20_001)]),

  ...all('too-many', ['entries'], [times(5001, anEntry('same'))]),
  ...all(
    'too-many',
    ['sources'],
    [Object.fromEntries(times(5001, aSource).map((value, i) => [`S${String(i)}`, value]))],
  ),
  ...all('too-many', [...entry, 'aliases'], [times(201, 'alias')]),
  ...all('too-many', [...entry, 'native'], [times(13, { text: 'Հայաստան', lang: 'hy' })]),
  ...all('too-many', [...entry, 'facts'], [times(21, 'A fact. [S1]')]),
  ...all('too-many', [...entry, 'related'], [times(13, 'war')]),
  ...all('too-many', [...entry, 'also'], [times(13, 'other')]),
  ...all('too-many', framings, [times(13, framing())]),

  ...all('not-one-of', [...entry, 'type'], ['Person', 'country', 5, null]),
  ...all('not-one-of', [...source, 'status'], ['Read', true]),
  ...all('not-one-of', [...framings, 0, 'quote'], ['quoted']),
  ...all('not-an-id', [...framings, 0, 'side'], ['Azerbaijan', '']),
  ...all('not-an-id', [...contested, 'requiredSides', 0], ['the others']),

  ...everywhere(
    'not-an-id',
    [['id'], [...entry, 'id'], [...entry, 'related', 0], [...entry, 'also', 0], [...entry, 'place']],
    ['', 'Armenia', 'a b', 'a--b', '-a', 'a-', 'a_b', '../a', '__proto__', 'é', 'a\n'],
  ),
  ...all('not-an-id', [...framings, 0, 'sources', 0], ['', '1S', 'S 1', 'S_1', '[S1]']),
  ...['1S', 'S 1', '<b>'].flatMap((id) => all('not-an-id', ['sources', id], [aSource])),

  ...all(
    'not-a-date',
    ['reviewed'],
    ['', '4 March 2021', '2021-3-4', '2021-13-01', '2021-00-10', '2021-02-32', '2021-02-30', '2021-03-04T00:00'],
  ),

  ...all('not-a-date', ['article', 'date'], ['2021/2020', '2020-11/2020-10', '2020-11-10/2020-11-09', '2021-01/2020']),

  ...all('not-a-language', ['lang'], ['', 'e', 'English', 'en_GB', 'en-', 'en-uk-gb', '"><b>']),
  ...all('not-a-language', [...entry, 'native', 0, 'lang'], ['Armenian']),

  ...all('empty', [...entry, 'background'], ['  [S1]', '[S1][S1]', '\u00a0 [S1] ']),
  ...everywhere('not-a-link', links, [
    'https://ехаmple.org/',
    'https://арре.com/',
    'https://ｅxample.org/',
    'https://exampl%65.org/',
  ]),
  ...everywhere('not-a-link', links, [
    '',
    'example.org/a',
    '//example.org/a',
    'http://example.org/a',
    'HTTPS://example.org/a',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/a',
    'file:///etc/passwd',
    'https:example.org',
    'https://',
    'https:///a',
    'https://[example',
    'https://example.org/a b',
    'https://example.org/\na',
    ' https://example.org/a',
    'mailto:',
    'mailto:a b@example.org',
    'https://example.org/\u202etxt.exe',
    'https://example.org/a\u200bb',
    'https://example.org/a\u00adb',
    'https://example.org/\u3164',
    'https://exa\u200dmple.org/',
    'https://example.org/\ud800',
    'https://example.org/\u0085',
    'https://nato.int@example.org/',
    'https://nato.int:443@example.org/',
  ]),

  ...everywhere('markup', texts, ['a <script>alert(1)</script>']),
  ...all(
    'markup',
    [...entry, 'background'],
    ['<img src=x onerror=alert(1)>', 'a </p> b', 'a <!-- b -->', '<?xml?>', '<SVG/onload=alert(1)>', 'a <b'],
  ),

  ...everywhere('control-character', texts, ['a\u202eb']),
  ...all(
    'control-character',
    [...entry, 'name'],
    [
      'a\u0000b',
      'a\u001b[31mb',
      'a\u0085b',
      'a\u007fb',
      'a\u202eb',
      'a\u2067b',
      'a\ud800',
      '\udc00a',
      'a\u3164b',
      'a\uffa0b',
      'a\u115fb',
      'a\u{e0041}b',
      'a\ufff9b',
    ],
  ),
  ...everywhere('control-character', [...lines, alias], ['a\u200bb', 'a\ufeffb', 'a\u2060b']),

  ...[
    { at: [...entry, 'id'], value: 'war', path: ['entries', 1, 'id'] },
    { at: ['entries', 1, 'id'], value: 'republic-of-armenia' },
    { at: ['entries', 1, 'also', 0], value: 'armenia' },
    { at: ['entries', 1, 'also', 0], value: 'war' },
  ].map((broken): BrokenDossier => ({ code: 'duplicate-id', ...broken })),

  ...everywhere(
    'unknown-source',
    [...paragraphs.slice(1, 3), ...paragraphs.slice(6)],
    ['A claim. [S1][S9]', 'A claim. [S404]'],
  ),
  ...['S9', 'S404'].map((value): BrokenDossier => {
    return { code: 'unknown-source', at: [...framings, 0, 'sources', 0], value, path: [...framings, 0, 'sources'] };
  }),

  ...everywhere(
    'no-source',
    [
      [...entry, 'background'],
      [...entry, 'facts', 0],
    ],
    ['A claim.', 'A claim. S1', 'A claim. [ S1 ]'],
  ),
  ...all('no-source', [...framings, 0, 'sources'], [[]]),

  {
    code: 'unknown-source',
    at: ['places'],
    value: [{ id: 'kura', names: [{ text: 'Kura', lang: 'en' }], lat: 40, lon: 48, sources: ['S404'] }],
    path: ['places', 0, 'sources'],
  },

  ...all('unknown-entry', [...entry, 'related', 0], ['azerbaijan', 'constructor']),
  ...all('unknown-place', [...entry, 'place'], ['atlantis']),
  { code: 'unknown-place', at: [...entry, 'place'], value: ['atlantis'], path: [...entry, 'place', 0] },
  ...all('empty', [...entry, 'place'], [[]]),
  ...all('too-many', [...entry, 'place'], [times(13, 'yerevan')]),
  ...all('wrong-type', [...entry, 'place'], [5, null, { id: 'yerevan' }]),
  ...all('too-few-framings', framings, [[], [framing({ side: 'az' })]]),
  ...all('same-holder', framings, [[framing({ side: 'az' }), framing({ side: 'am' })]]),
  ...all('missing-side', framings, [[framing({ side: 'az' }), framing({ side: 'intl', holder: 'Another' })]]),
];

/** `dossier` with `value` at a place in it. */
export function withValueAt(dossier: unknown, at: Path, value: unknown): unknown {
  const [key, ...rest] = at;
  if (key === undefined) return value;
  if (Array.isArray(dossier))
    return dossier.map((item: unknown, i) => (i === key ? withValueAt(item, rest, value) : item));
  const { [key]: before, ...others } = dossier as Record<string, unknown>;
  if (rest.length === 0 && value === undefined) return others;
  return { ...others, [key]: withValueAt(before ?? {}, rest, value) };
}
