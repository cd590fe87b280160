import { withControlsNamed } from '../dossier/control-characters.js';
import type { Issue } from '../dossier/issue.js';
import { limits } from '../dossier/limits.js';
import { fill, type IssueSentences } from './strings.js';

/**
 * A sentence for each issue of a dossier or a page. They are for publishers and editors and, like a browser's own, in
 * English.
 */
const sentences: IssueSentences = {
  'reprint-not-found': 'expected a reprint of its article on this page, found none',
  'nothing-selected': 'expected text in what scope="{selector}" selects, found none',
  'not-started': 'could not start: {says}',
  'part-missing': 'could not load a part, and does without it: {says}',
  unreachable: 'could not be loaded from {url} (status {status})',
  'not-json': 'expected JSON ({says}), found text that begins “{begins}”',
  'too-large': 'expected at most {limit} bytes',
  'too-deep': 'expected at most {limit} lists and objects within each other',
  'edition-mismatch':
    'expected the cards that were built with this lexicon (edition {expected}), found others (edition {received})',
  'integrity-mismatch': 'expected the cards as they were built ({expected}), found them changed',
  'wrong-type': 'expected {expected}, found {received}',
  'missing-field': 'expected this field, found none',
  'unknown-field': 'expected no such field',
  empty: 'expected something, found nothing',
  'too-long': `expected a shorter text (a line ${String(limits.line)} characters, a paragraph ${String(limits.paragraph)})`,
  'too-many': 'expected fewer items',
  'not-one-of': 'expected one of {expected}, found {received}',
  'not-an-id': 'expected an id such as “nagorno-karabakh” (a source: “S1”), found {received}',
  'not-a-date': 'expected a date such as “2021-03-04”, found {received}',
  'not-a-language': 'expected a language tag such as “en”, found {received}',
  'not-a-link': 'expected an https: or mailto: address, found {received}',
  markup: 'expected plain text, found markup in {received}',
  'control-character': 'expected plain text, found an invisible control character',
  'duplicate-id': 'expected an id used once, found “{id}” again',
  'unknown-source': 'expected the id of a source in “sources”, found “{source}”',
  'no-source': 'expected at least one source, cited as [S1]',
  'unknown-entry': 'expected the id of an entry, found “{id}”',
  'unknown-place': 'expected the id of a place in “places”, found “{id}”',
  'unknown-side': 'expected a side that “sides” names, found “{side}”',
  'too-few-framings': 'expected two framings or more',
  'same-holder': 'expected a different holder for each framing',
  'missing-side': 'expected a framing from the side “{side}”',
};

/**
 * Says where an issue is and what was expected.
 *
 * @example
 * describeIssue({ code: 'no-source', path: ['entries', 3, 'background'], args: {} });
 * // 'entries[3].background: expected at least one source, cited as [S1]'
 */
export function describeIssue({ code, path, args }: Issue): string {
  const where = path.map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${key}`)).join('');
  const shown = Object.fromEntries(
    Object.entries(args).map(([name, arg]) => [name, typeof arg === 'number' ? arg : withControlsNamed(arg)]),
  );
  return `${withControlsNamed(where.replace(/^\./u, '')) || 'dossier'}: ${fill(sentences[code], shown)}`;
}

/**
 * The first issue in a sentence and how many more there are, for one line in the console; the event has them all. A list
 * that is full may have been cut.
 */
export function summarizeIssues(issues: readonly Issue[]): string {
  const least = issues.length < limits.issues ? '' : 'at least ';
  return (
    issues.slice(0, 1).map(describeIssue).join('') +
    (issues.length > 1 ? ` (and ${least}${String(issues.length - 1)} more, in the article-context-error event)` : '')
  );
}
