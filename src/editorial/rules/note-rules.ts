/** Checks that each note's passage is in the article, character by character, and once. */
import type { Dossier } from '../../dossier/schema/schema.js';
import type { Finding } from '../finding.js';

/** @param paragraphs the article's blocks as plain text */
export function articleFindings({ notes = [] }: Dossier, paragraphs: readonly string[]): Finding[] {
  const text = paragraphs.join('\n');
  return notes.flatMap(({ quote, within }, i) => {
    if (within !== undefined && (!within.includes(quote) || !text.includes(within)))
      return [noteFinding('note-not-in-article', 'error', [i, 'within'], { quote: clip(within) })];
    const count = text.split(quote).length - 1;
    if (count === 0) return [noteFinding('note-not-in-article', 'error', [i, 'quote'], { quote: clip(quote) })];
    const countWithin = within === undefined ? count : text.split(within).length - 1;
    if (countWithin === 1) return [];
    return [noteFinding('note-not-unique', 'warning', [i, 'quote'], { quote: clip(quote), count: countWithin })];
  });
}

const noteFinding = (
  code: Finding['code'],
  severity: Finding['severity'],
  path: Finding['path'],
  args: Finding['args'],
): Finding => ({ code, severity, path: ['notes', ...path], args });

const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
