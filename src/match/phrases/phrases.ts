/** Descriptions and passages, which stand for an entry without being a name of it, made ready for finding. */
import type { EntryHead, PhrasesData } from '../../dossier/compile.js';
import type { Alias } from '../../dossier/schema/schema.js';
import { buildLexicon, type Lexicon } from '../lexicon/lexicon.js';
import { compilePassages, type Passages } from './passages.js';
import { upper } from '../../text/letters.js';

export interface Phrases {
  /** A lexicon whose aliases are the descriptions. Its entries are those of the lexicon of names, in the same order. */
  readonly descriptions: Lexicon;
  /** For each entry, the indices of those whose mention is enough for its descriptions to be understood. */
  readonly impliedBy: readonly (readonly number[])[];
  /**
   * For each entry, the indices of those that it stands for: a composite entry, such as “the two countries”, has some.
   */
  readonly members: readonly (readonly number[])[];
  readonly passages: Passages;
}

export function buildPhrases(names: Lexicon, data: PhrasesData): Phrases {
  const { entries } = names;
  const indexOf = new Map(entries.map(({ id }, index) => [id, index]));
  const indices = (ids: readonly string[] = []): number[] => ids.flatMap((id) => indexOf.get(id) ?? []);
  const phrasesOf = ({ id }: EntryHead) => (Object.hasOwn(data, id) ? data[id] : undefined) ?? {};
  return {
    descriptions: buildLexicon({
      id: '',
      lang: '',
      title: '',
      entries: entries.map((entry, index) => ({
        ...entry,
        aliases: [...(phrasesOf(entry).descriptions ?? []), ...surname(entry, index, names)],
      })),
    }),
    impliedBy: entries.map((entry) => indices(phrasesOf(entry).impliedBy)),
    members: entries.map((entry) => indices(phrasesOf(entry).members)),
    passages: compilePassages(names, (entry) => phrasesOf(entry).passages ?? []),
  };
}

const lastName = new RegExp(`\\s([${upper}][^\\s,()]{2,})$`, 'u');

/**
 * A person's last name, as a description: texts call a person by it once the full name has been said. None where the
 * dossier has it as an alias, which needs no mention before it.
 */
function surname({ type, name }: EntryHead, index: number, { aliases, owner }: Lexicon): Alias[] {
  const last = type === 'person' ? (lastName.exec(name)?.[1] ?? '') : '';
  const isAlias = aliases.some((alias, i) => owner[i] === index && alias === last);
  return last === '' || isAlias ? [] : [last];
}
