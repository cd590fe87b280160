/** Checks what an entry says of its marks on a calm page (`density="calm"`). */
import type { Dossier, Entry } from '../../dossier/schema/schema.js';
import { findQuote, readQuote, readWords } from '../../text/find-passage.js';
import type { Finding } from '../finding.js';

export const markFindings = ({ entries }: Dossier): Finding[] =>
  entries.flatMap((entry, index) => [...focusFindings(entry, index), ...quietFindings(entry, index)]);

function focusFindings(entry: Entry, index: number): Finding[] {
  return (['aliases', 'passages'] as const).flatMap((field) =>
    (entry[field] ?? []).flatMap((phrase, i): Finding[] => {
      if (typeof phrase === 'string' || phrase.focus === undefined) return [];
      const { text, focus } = phrase;
      if (findQuote(readWords(text), readQuote(focus))) return [];
      const path = ['entries', index, field, i, 'focus'];
      return [{ code: 'focus-elsewhere', severity: 'error', path, args: { phrase: text, focus } }];
    }),
  );
}

const quietFindings = ({ mark, contested }: Entry, index: number): Finding[] =>
  mark && contested ? [{ code: 'quiet-dispute', severity: 'error', path: ['entries', index, 'mark'], args: {} }] : [];
