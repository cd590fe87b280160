/** One thing wrong with a dossier's files, or one rule broken, for each code that the check can say. */
import type { DossierCode, FolderCode } from '../../../src/editorial/finding.js';
import type { FileCode } from '../../../src/locales/finding-sentences.js';
import { armenia, dispute, sources, background, facts, type Case } from './broken-case.js';
import { changed, soundFiles, type Files } from './folders.js';

export const findings: Readonly<Record<DossierCode, Case>> = {
  'loaded-word': background('The old ▸regime fell in 1991. [S1]'),
  'doubtful-verb': background('Its ministry ▸claimed the hill in 1991. [S1]'),
  'weighted-word': background('Its government gave a ▸controversial speech in 1991. [S1]'),
  'relative-date': background('It held a vote ▸last year. [S1]'),
  'unclear-date': background('It held a vote on ▸03/04/2019. [S1]'),
  'date-without-year': background('It held a vote on ▸3 April. [S1]'),
  'undated-fact': facts('  - ▸"1991: it held a vote [S1]"'),
  'later-than-article': background('It held a vote in ▸2023. [S1]'),
  'no-article-date': {
    files: changed(
      'dossier.yaml',
      "article:\n  title: Two neighbours, one hill\n  date: '2021-04'",
      '▸article:\n  title: Two neighbours, one hill',
    ),
  },
  'unnamed-holder': dispute('holder: Ministry in Baku', '▸holder: Critics of the ministry'),
  'unequal-framings': dispute(
    '- holder: Ministry in Baku\n      side: az\n      wording: “our hill”',
    '- ▸holder: Ministry in Baku\n      side: az\n      wording: “our hill, which has been ours for as long as anybody can think back, and longer”',
  ),
  'background-length': {
    files: changed('entries/armenia.yaml', 'background: >-\n', `▸background: >-\n  ${'word '.repeat(61)}\n`),
  },
  'background-sentences': {
    files: changed(
      'entries/armenia.yaml',
      'background: >-\n  Armenia is a state in the South Caucasus. [S1] Its\n  capital is Yerevan. [S2]',
      '▸background: Armenia is a state. [S1]',
    ),
  },
  'no-required-sides': dispute('contested:\n  requiredSides: [az, am]\n', '▸contested:\n'),
  'uncited-figure': background('It is a state. [S1] The war killed between ▸4,000 and 6,000.'),
  'figure-without-range': background('The war killed ▸6,000. [S1]'),
  'source-without-address': sources(
    'S1:\n  title: A page\n  publisher: A publisher\n  url: https://example.org/1\n',
    '▸S1:\n  title: A page\n  publisher: A publisher\n',
  ),
  'mirror-alone': sources(
    'S1:\n  title: A page\n  publisher: A publisher\n  url: https://example.org/1\n',
    '▸S1:\n  title: A page\n  publisher: A publisher\n  url: https://docslib.org/doc/1\n',
  ),
  'unused-source': sources('S2:', 'S2: { title: A, publisher: B, status: unread }\n▸S3:'),
  'same-alias': {
    files: {
      ...changed('entries/armenia.yaml', 'related: [hill-dispute]', ''),
      ...changed('entries/hill-dispute.yaml', 'background:', 'aliases: [▸republic of Armenia]\nbackground:'),
    },
  },
  'repeated-alias': armenia('- Republic of Armenia', '- republic of Armenia\n  - ▸Republic of  Armenia'),
  'near-alias': dispute('background:', 'aliases: [▸Republic of Armeina]\nbackground:'),
  'ambiguous-alias': armenia('- Republic of Armenia', '- ▸border'),
  'focus-elsewhere': dispute('background:', 'passages:\n  - text: it is our hill\n    ▸focus: their hill\nbackground:'),
  'quiet-dispute': dispute('background:', '▸mark: quiet\nbackground:'),
  'straight-quote': background('It calls itself ▸"a state". [S1]'),
  'open-quotation': background('It calls itself ▸“a state. [S1]'),
  'no-quotation': dispute('wording: “our hill”\n      quote: verbatim', 'wording: its hill\n      ▸quote: verbatim'),
  'missing-place-name': {
    files: {
      ...changed('entries/armenia.yaml', 'name: Armenia', '▸name: Armenia\nplace: armenia'),
      'places.yaml':
        '- { id: armenia, names: [{ text: Armenia, lang: en }, { text: Hayastan, lang: hy }], lat: 40, lon: 45 }\n',
    },
  },
  'related-to-itself': armenia('[hill-dispute]', '[▸armenia]'),
  'no-gist': {
    files: {
      ...dispute('background:', 'gist: Two neighbours dispute it. [S1]\nbackground:').files,
      ...changed('entries/armenia.yaml', 'id: armenia', '▸id: armenia'),
    },
  },
  'gist-length': {
    files: {
      ...dispute('background:', 'gist: Two neighbours dispute it. [S1]\nbackground:').files,
      ...armenia('background:', `▸gist: ${'word '.repeat(31)}[S1]\nbackground:`).files,
    },
  },
  'short-length': dispute('quote: verbatim', `▸short: ${'hill '.repeat(13)}\n      quote: verbatim`),
  'short-differs': dispute('quote: verbatim', '▸short: a lake\n      quote: verbatim'),
  'editors-jargon': sources('publisher: A publisher', 'publisher: A publisher\n  date: ▸n.d.'),
  'denial-alone': dispute(
    '- holder: Ministry in Baku\n      side: az\n      wording: “our hill”\n      quote: verbatim\n      reason: It is on its maps.',
    '- ▸holder: Ministry in Baku\n      side: az\n      wording: “our hill”\n      quote: verbatim\n      reason: It denies all else.',
  ),
  'asserting-title': dispute('name: “the hill in dispute”', '▸name: the hill in dispute'),
  'speech-reused': {
    files: Object.fromEntries(
      ['one', 'two', 'zzz'].map((id) => [
        `entries/${id}.yaml`,
        `id: ${id}
type: place
name: The ${id}
background: It is a place. [S1] It is there. [S2]
contested:
  requiredSides: [az, am]
  framings:
    - holder: Ministry in Baku
      side: az
      wording: “our ${id}”
      quote: verbatim
      reason: It is on its maps.
      ${id === 'zzz' ? '▸' : ''}sources: [S2]
    - holder: Ministry in Yerevan
      side: am
      wording: “the ${id}”
      quote: verbatim
      reason: It is in its books.
      sources: [S1, S2]
`,
      ]),
    ),
  },
  'nothing-read': armenia(
    'background: >-\n  Armenia is a state in the South Caucasus. [S1] Its\n  capital is Yerevan. [S2]',
    '▸background: Armenia is a state. [S2] Its capital is Yerevan. [S2]',
  ),
};

const note = (more: string): string => `- id: one\n  kind: typo\n  ${more}\n  text: A remark. [S1]\n`;
const article = { 'article.txt': 'Two neighbours\n\nThe hill and the other hill.\n' };

export const folderFindings: Readonly<
  Record<Exclude<FolderCode, 'entry-never-matched' | 'likely-false-positive'>, Case>
> = {
  'file-name': { files: { 'entries/armenia.yaml': undefined, ...renamed('entries/hayastan.yaml') } },
  'ignored-file': { files: { 'note.yaml': '▸a: 1\n' } },
  'never-found': armenia('- Republic of Armenia', '- ▸“+++”'),
  'note-not-in-article': { files: { ...article, 'notes.yaml': note('▸quote: the mountain') } },
  'note-not-unique': { files: { ...article, 'notes.yaml': note('▸quote: hill') } },
  'stale-review': {
    files: changed('dossier.yaml', 'reviewed', '▸reviewed'),
    options: { stale: { months: 6, today: '2027-06-01' } },
  },
  'gist-beside-article': {
    files: {
      ...article,
      ...dispute('background:', 'gist: The neighbours dispute it. [S1]\nbackground:').files,
      ...armenia('background:', '▸gist: Armenia is a state. [S1]\nbackground:').files,
    },
  },
  'unregistered-holder': {
    files: {
      ...registered('holders.yaml', 'baku: { name: Ministry in Baku, side: az, what: a ministry }\n'),
      ...changedTwice(
        'side: az', 'by: baku\n      side: az', 'holder: Ministry in Yerevan', '▸holder: Ministry in Yerevan',
      ), // prettier-ignore
    },
  },
  'holder-of-other-side': {
    files: {
      ...registered(
        'holders.yaml',
        'baku: { name: Ministry in Baku, side: am, what: a ministry }\nyerevan: { name: Ministry in Yerevan, side: am, what: a ministry }\n',
      ),
      ...changedTwice('side: am', 'by: yerevan\n      side: am', 'side: az', 'by: baku\n      ▸side: az'),
    },
  },
  'no-dispute': {
    files: {
      ...registered('disputes.yaml', 'hill: { title: The hill, parties: [az, am] }\n'),
      ...dispute('contested:', '▸contested:').files,
    },
  },
  'unknown-dispute': {
    files: {
      ...registered('disputes.yaml', 'hill: { title: The hill, parties: [az, am] }\n'),
      ...dispute('contested:', 'contested:\n  ▸dispute: mountain').files,
    },
  },
  'party-unheard': {
    files: {
      ...registered('disputes.yaml', 'hill: { title: The hill, parties: [az, am, tr] }\n'),
      ...changedTwice('contested:', 'contested:\n  dispute: hill', 'framings:', '▸framings:'),
    },
  },
  'unknown-quantity': {
    files: {
      ...registered('quantities.yaml', 'dead: { what: the dead, value: 12, sources: [S1], words: [dead, hill] }\n'),
      ...dispute('background:', 'quantities: [▸deaths]\nbackground:').files,
    },
  },
  'quantity-twice': {
    files: registered(
      'quantities.yaml',
      'dead: { what: the dead, value: 12, sources: [S1], words: [dead, hill] }\n▸fallen: { what: the dead, value: 13, sources: [S1], words: [hill, dead] }\n',
    ),
  },
  'other-figure': {
    files: {
      ...registered('quantities.yaml', 'goats: { what: goats, value: 12, sources: [S1], words: [goats, state] }\n'),
      ...background('The state has ▸1,200 goats. [S1]').files,
    },
  },
  'translation-of-nothing': translated('entries:\n  ▸mountain: { name: dağ }\n'),
  'translation-differs': {
    files: {
      ...translated('entries:\n  armenia:\n    ▸gist: Bir devlet. [S2]\n').files,
      ...armenia('background:', 'gist: Armenia is a state. [S1]\nbackground:').files,
      ...dispute('background:', 'gist: Two neighbours dispute it. [S1]\nbackground:').files,
    },
  },
  'translation-length': {
    files: {
      ...translated(`entries:\n  armenia:\n    ▸gist: ${'kelime '.repeat(39)}[S1]\n`).files,
      ...armenia('background:', 'gist: Armenia is a state. [S1]\nbackground:').files,
      ...dispute('background:', 'gist: Two neighbours dispute it. [S1]\nbackground:').files,
    },
  },
  'side-untranslated': translated(
    'entries:\n  hill-dispute:\n    ▸framings:\n      - { of: Ministry in Baku, holder: Bakanlık, wording: “tepemiz” }\n',
  ),
  'excerpt-too-short': {
    files: {
      'excerpts/S1.yaml': '- { text: this is our old hill, read: 2026-11-01 }\n',
      ...changed('entries/hill-dispute.yaml', 'wording: “our hill”', 'wording: “▸this is our old hill”'),
    },
  },
  'quotation-not-in-excerpt': {
    files: changed('entries/hill-dispute.yaml', 'wording: “our hill”', 'wording: “▸our hill”'),
    options: {
      excerpts: new Map([
        ['S1', 'They spoke of “ their  hill ”.'],
        ['S2', 'It is "the old\nhill", they said.'],
      ]),
    },
  },
};

function registered(file: string, text: string): Files {
  return { [file]: text };
}

function translated(text: string): Case {
  return { files: { 'translations/tr.yaml': text } };
}

/** The file of the dispute with several changes. @param changes what is there, and what stands there instead, in turn */
function changedTwice(...changes: readonly string[]): Files {
  let text: string = soundFiles['entries/hill-dispute.yaml'];
  for (let i = 0; i < changes.length; i += 2) text = text.replace(changes[i] ?? '', changes[i + 1] ?? '');
  return { 'entries/hill-dispute.yaml': text };
}

function renamed(name: string): Files {
  return { [name]: Object.values(changed('entries/armenia.yaml', 'id: armenia', '▸id: armenia'))[0] };
}

export const files: Readonly<Record<FileCode, Case>> = {
  'unreadable-file': { files: { 'dossier.yaml': undefined } },
  'not-utf-8': { files: {} },
  'yaml-tab': { files: { 'sources.yaml': 'S1:\n▸\ttitle: A page\n' } },
  'yaml-duplicate-key': armenia('type: state', 'type: state\n▸type: place'),
  'yaml-key': sources('S2:', '▸__proto__:'),
  'yaml-tag': armenia('name: Armenia', 'name: ▸!!js/function Armenia'),
  'yaml-alias': armenia('name: Armenia', 'name: ▸*nobody'),
  'yaml-syntax': armenia('name: Armenia', 'name: ▸Armenia: a state'),
  'yaml-too-large': { files: { 'events.yaml': `▸${'x'.repeat(7_000_000)}` } },
  'folder-too-large': { files: { 'events.yaml': 'x'.repeat(4_000_000), 'notes.yaml': 'x'.repeat(4_000_000) } },
};
