/** Prints the changes between two versions of a dossier, as text or Markdown. */
import type { Change } from './dossier-diff.js';

const words: Readonly<Record<Change['kind'], string>> = {
  'entry-added': 'added',
  'entry-removed': 'removed',
  renamed: 'renamed',
  'figure-changed': 'a figure changed',
  reworded: 'reworded',
  'text-added': 'new',
  'text-removed': 'gone',
  changed: 'changed',
  'side-gained': 'gained a side',
  'side-lost': 'lost a side',
  'framing-added': 'a framing was added',
  'framing-removed': 'a framing was removed',
  'alias-added': 'also found as',
  'alias-removed': 'no longer found as',
  'source-added': 'a source was added',
  'source-removed': 'a source was removed',
  'source-changed': 'a source was changed',
};

/** @example changesText([{ kind: 'entry-added', entry: 'nato', after: 'NATO' }]) // 'nato\n  added\n    + NATO' */
export const changesText = (changes: readonly Change[]): string => {
  if (changes.length === 0) return 'no changes';
  return groups(changes)
    .map(([title, own]) => [title, ...own.map((change) => textOf(change))].join('\n'))
    .join('\n\n');
};

/** Each entry under a heading, each change an item of a list. */
export const changesMarkdown = (changes: readonly Change[]): string =>
  changes.length === 0
    ? 'No changes.'
    : groups(changes)
        .map(([title, own]) => `### ${escaped(title)}\n\n${own.map(markdownOf).join('\n')}`)
        .join('\n\n');

function groups(changes: readonly Change[]): [title: string, changes: readonly Change[]][] {
  const byEntry = new Map<string, Change[]>();
  for (const change of changes) {
    const title = change.entry ?? 'beside the entries';
    byEntry.set(title, [...(byEntry.get(title) ?? []), change]);
  }
  return [...byEntry];
}

const headOf = ({ kind, field, side, holder }: Change): string =>
  [...[field, holder].filter((part) => part !== undefined), [words[kind], side].filter(Boolean).join(': ')].join(', ');

function textOf(change: Change): string {
  const { before, after } = change;
  return [
    `  ${headOf(change)}`,
    ...(before === undefined ? [] : [`    - ${before}`]),
    ...(after === undefined ? [] : [`    + ${after}`]),
  ].join('\n');
}

function markdownOf(change: Change): string {
  const { before, after } = change;
  const said = [
    ...(before === undefined ? [] : [`~~${escaped(before)}~~`]),
    ...(after === undefined ? [] : [escaped(after)]),
  ];
  return `- **${escaped(headOf(change))}**${said.length > 0 ? `: ${said.join(' → ')}` : ''}`;
}

/** What Markdown and HTML would take for markup is text. */
const escaped = (text: string): string => text.replace(/[\\`*_~[\]<>|#]/gu, String.raw`\$&`);
