/** One thing wrong with a dossier's shape, or with what it refers to, for each code that the check can say. */
import type { IssueCode } from '../../../src/dossier/issue.js';
import { armenia, top, sources, background, type Case } from './broken-case.js';
import { changed } from './folders.js';

/** What only a page can say. */
type PageCode =
  | 'reprint-not-found'
  | 'nothing-selected'
  | 'not-started'
  | 'part-missing'
  | 'unreachable'
  | 'not-json'
  | 'edition-mismatch'
  | 'integrity-mismatch';

/** But for `too-large`, which `build` says. */
type FolderIssueCode = Exclude<IssueCode, PageCode | 'too-large'>;

export const issues: Readonly<Record<FolderIssueCode, Case & { readonly meant?: string }>> = {
  'too-many': armenia('related: [hill-dispute]', `▸related: [${Array<string>(13).fill('hill-dispute').join(', ')}]`),
  'too-deep': armenia('related: [hill-dispute]', `related: ${'['.repeat(10)}▸[${']'.repeat(11)}`),
  'unknown-side': {
    files: {
      ...changed('dossier.yaml', 'lang: en', 'lang: en\nsides: { az: Azerbaijan, arm: Armenia }'),
      ...changed('entries/hill-dispute.yaml', 'side: am', '▸side: am'),
    },
  },
  'wrong-type': armenia('name: Armenia', '▸name: 5'),
  'missing-field': {
    files: { 'entries/armenia.yaml': '▸id: armenia\ntype: state\nbackground: A state. [S1] It is. [S2]\n' },
  },
  'unknown-field': { ...armenia('related: [', '▸relatde: ['), meant: 'related' },
  empty: armenia('name: Armenia', "▸name: ''"),
  'too-long': armenia('name: Armenia', `▸name: ${'x'.repeat(301)}`),
  'not-one-of': { ...armenia('type: state', '▸type: sttae'), meant: 'state' },
  'not-an-id': armenia('id: armenia', '▸id: Armenia'),
  'not-a-date': top("reviewed: '2026-11-01'", "▸reviewed: '2026-02-30'"),
  'not-a-language': top('lang: en', '▸lang: english language'),
  'not-a-link': sources('url: https://example.org/1', '▸url: http://example.org/1'),
  markup: armenia('name: Armenia', '▸name: <b>Armenia</b>'),
  'control-character': armenia('name: Armenia', '▸name: "Armenia\\u0007"'),
  'duplicate-id': {
    files: { 'entries/zz.yaml': '▸id: armenia\ntype: state\nname: Hayastan\nbackground: A state. [S1] It is. [S2]\n' },
  },
  'unknown-source': { ...background('It is a state. [▸S01]'), meant: 'S1' },
  'no-source': armenia(
    'background: >-\n  Armenia is a state in the South Caucasus. [S1] Its\n  capital is Yerevan. [S2]',
    '▸background: A state. It is one.',
  ),
  'unknown-entry': { ...armenia('[hill-dispute]', '[▸hill-disptue]'), meant: 'hill-dispute' },
  'unknown-place': armenia('name: Armenia', 'name: Armenia\n▸place: yerevan'),
  'too-few-framings': {
    files: {
      'entries/hill-dispute.yaml':
        'id: hill-dispute\ntype: claim\nname: the hill in dispute\nbackground: A hill. [S1] It is. [S2]\ncontested:\n  ▸framings: []\n',
    },
  },
  'same-holder': {
    files: changed(
      'entries/hill-dispute.yaml',
      'framings:\n    - holder: Ministry in Baku',
      '▸framings:\n    - holder: Ministry in Yerevan',
    ),
  },
  'missing-side': {
    files: changed(
      'entries/hill-dispute.yaml',
      'requiredSides: [az, am]\n  framings',
      'requiredSides: [az, am, tr]\n  ▸framings',
    ),
  },
};
