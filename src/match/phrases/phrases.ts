/** Descriptions and passages, which stand for an entry without being a name of it, made ready for finding. */
import { readQuote, type Quote } from '../../text/find-passage.js';
import type { EntryHead, PhrasesData } from '../../dossier/compile.js';
import type { Alias } from '../../dossier/schema/schema.js';
import { lexiconOf, type Lexicon } from '../lexicon/lexicon.js';
import { runSync, type Pausing } from '../../util/pausing.js';
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
  /** The words of an entry that a calm page marks of a phrase that has them. */
  readonly focusOf: (entry: EntryHead) => readonly Quote[];
  /** Whose words a passage of an entry is, where the dossier says it. */
  readonly speakerOf: (entry: EntryHead, passage: string) => string | undefined;
}

export const buildPhrases = (names: Lexicon, data: PhrasesData): Phrases => runSync(phrasesOf(names, data));

/** Makes phrases ready as pausing work. */
export function* phrasesOf(names: Lexicon, data: PhrasesData): Pausing<Phrases> {
  const { entries } = names;
  const indexOf = new Map(entries.map(({ id }, index) => [id, index]));
  const indices = (ids: readonly string[] = []): number[] => ids.flatMap((id) => indexOf.get(id) ?? []);
  const surnames = surnamesOf(names);
  const of = ({ id }: EntryHead) => (Object.hasOwn(data, id) ? data[id] : undefined) ?? {};
  const focus = new Map(entries.map((entry) => [entry, (of(entry).focus ?? []).map((words) => readQuote(words))]));
  yield;
  const descriptions = yield* lexiconOf({
    id: '',
    lang: '',
    title: '',
    entries: entries.map((entry, index) => ({
      ...entry,
      aliases: [...(of(entry).descriptions ?? []), ...(surnames[index] ?? [])],
    })),
  });
  yield;
  return {
    descriptions,
    impliedBy: entries.map((entry) => indices(of(entry).impliedBy)),
    members: entries.map((entry) => indices(of(entry).members)),
    passages: compilePassages(names, (entry) => of(entry).passages ?? []),
    focusOf: (entry) => focus.get(entry) ?? [],
    speakerOf: (entry, passage) => {
      const { speakers = {} } = of(entry);
      return Object.hasOwn(speakers, passage) ? speakers[passage] : undefined;
    },
  };
}

const lastName = new RegExp(`\\s([${upper}][^\\s,()]{2,})$`, 'u');

/**
 * The last name of each person, as a description: texts call a person by it once the full name has been said. None where
 * the dossier has it as an alias, which needs no mention before it.
 */
function surnamesOf({ entries, aliases, owner }: Lexicon): Alias[][] {
  const last = entries.map(({ type, name }) => (type === 'person' ? (lastName.exec(name)?.[1] ?? '') : ''));
  aliases.forEach((alias, index) => {
    const entry = owner[index] as number;
    if (last[entry] === alias) last[entry] = '';
  });
  return last.map((name) => (name === '' ? [] : [name]));
}
