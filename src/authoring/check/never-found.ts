/** Finds the names and aliases that no text can have: each is looked for in a text of itself. */
import { foldText } from '../../text/fold-text.js';
import { annotate } from '../../annotate/annotate.js';
import { whyNot } from '../../annotate/why-not.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import type { Finding } from '../../editorial/finding.js';
import { describeReason } from './why-sentences.js';

export function neverFound(dossier: Dossier): Finding[] {
  const spellings = dossier.entries.flatMap(({ id, name, aliases = [] }, index) =>
    [name, ...aliases].map((spelling, i) => {
      const alias = typeof spelling === 'string' ? spelling : spelling.text;
      const [cue = ''] = (typeof spelling === 'string' ? undefined : spelling.near) ?? [];
      const path = ['entries', index, ...(i === 0 ? ['name'] : ['aliases', i - 1, ...(typeof spelling === 'string' ? [] : ['text'])])]; // prettier-ignore
      return { id, alias, path, text: `${alias}${cue === '' ? '' : `. ${cue}`}` };
    }),
  );
  const blocks = spellings.map(({ text }) => text);
  const found = new Set(annotate(blocks, dossier).map(({ entry, block }) => `${String(block)} ${entry.id}`));
  return spellings.flatMap(({ id, alias, path, text }, block): Finding[] => {
    if (found.has(`${String(block)} ${id}`)) return [];
    const [first] = foldText(alias) === '' ? [] : whyNot(alias, { blocks: [text], places: [], everything: [] }, dossier, 'all'); // prettier-ignore
    const why = first ? describeReason(first.reason) : 'it has no letter and no digit';
    return [{ code: 'never-found', severity: 'warning', path, args: { alias, why } }];
  });
}
