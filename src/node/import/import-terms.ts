/** Does the work of `article-context import`: makes drafts of entries of a glossary’s terms. */
import { join } from 'node:path';
import { entryTypes } from '../../dossier/schema/schema.js';
import { freshId } from '../../authoring/draft/candidates.js';
import { stemOf } from '../../authoring/folder/folder-parts.js';
import { filesOf } from '../folder/disk.js';
import { schemaLineIn } from '../folder/schema-line.js';
import { makeFolderWithin, writeNew } from '../folder/write-file.js';
import { comment, list, scalar } from '../../authoring/folder/yaml-text.js';
import type { Term } from './term.js';

/** What was imported. */
export interface ImportedTerms {
  readonly added: number;
  /** Terms that the folder has an entry of already, by their id. */
  readonly known: readonly Term[];
}

/** @param from the name of the glossary’s file, for a remark @throws {Error} where the files cannot be written */
export function importTerms(terms: readonly Term[], folder: string, from: string): ImportedTerms {
  const present = new Set(filesOf(folder).entries.files.map(stemOf));
  const entries = join(folder, 'entries');
  const isKnown = ({ name }: Term): boolean => present.has(freshId(name, new Set()));
  const taken = new Set(present);
  const schema = schemaLineIn(folder, join(entries, 'any.yaml'), 'entry');
  const texts = new Map(
    terms
      .filter((term) => !isKnown(term))
      .map((term) => {
        const id = freshId(term.name, taken);
        return [join(entries, `${id}.yaml`), schema + entryText(term, id, from)] as const;
      }),
  );
  const unmake = makeFolderWithin(folder, 'entries');
  try {
    const kept = writeNew(texts);
    return { added: texts.size - kept.length, known: terms.filter(isKnown) };
  } catch (error) {
    unmake();
    throw error;
  }
}

/** A definition without a source is a remark, and no background. */
function entryText({ line, name, aliases, definition, type }: Term, id: string, from: string): string {
  const known = (entryTypes as readonly string[]).includes(type) ? type : 'other';
  const remark = definition === '' ? '' : `${comment(`The glossary says, without a source: ${definition}`)}\n`;
  return `${comment(`From ${from}, line ${String(line)}.`)}
${remark}draft: true # until you take this line out, \`check\` lists what is missing, and \`build\` leaves the entry out
id: ${id}
type: ${known}${known === type ? '' : ` # which?${type === '' ? '' : ` The glossary says ${scalar(type)}`}`}
name: ${scalar(name)}
${list('aliases', aliases)}gist: # what it is and why it matters in the article, in at most 30 words: … [S1]
background: # two to four sentences that no side would strike out, each with its source: … [S1] … [S2]
`;
}
