/**
 * The lexicon: every alias of every entry, in a trie of hashes of folded words. It is built for each page: a thousand
 * aliases take about a millisecond. A word of the text that begins no alias costs two look-ups in a small filter; a
 * mention that is spelled as in the dossier mostly costs one more, in the trie.
 */
import { otherAcronyms } from './acronyms.js';
import { cueOf, type Cue } from './cues.js';
import type { EntryHead, LexiconData, LexiconEntry } from '../../dossier/compile.js';
import { runSync, type Pausing } from '../../util/pausing.js';
import { buildTrie, type Trie } from './trie.js';

export interface Lexicon extends Trie {
  readonly entries: readonly EntryHead[];
  /** The aliases, as the dossier writes them. One with an acronym is there twice: see `respelled`. */
  readonly aliases: readonly string[];
  /** For each alias, the index in `entries` of the entry that it stands for. */
  readonly owner: Int32Array;
  /** For an alias that is there twice: the index of the second, and the spelling by which that one is found (“U.N”, “UN”). */
  readonly respelled: ReadonlyMap<number, string>;
  /** From the index of an alias to its context cues, for those that have any. */
  readonly cues: ReadonlyMap<number, Cue>;
}

export const buildLexicon = (data: LexiconData): Lexicon => runSync(lexiconOf(data));

/** Entries from one pause to the next. */
const PAUSE = 16;

/** Builds a lexicon as pausing work. */
export function* lexiconOf(data: LexiconData): Pausing<Lexicon> {
  const aliases: string[] = [];
  const owners: number[] = [];
  const cues = new Map<number, Cue>();
  const respelled = new Map<number, string>();
  let index = -1;
  for (const entry of data.entries) {
    index++;
    if (index % PAUSE === PAUSE - 1) yield;
    for (const alias of entry.aliases) {
      const text = typeof alias === 'string' ? alias : alias.text;
      const cue = cueOf(alias);
      const other = otherAcronyms(text);
      for (const spelling of other === text ? [text] : [text, other]) {
        if (cue) cues.set(aliases.length, cue);
        if (spelling !== text) respelled.set(aliases.length, spelling);
        aliases.push(text);
        owners.push(index);
      }
    }
  }
  yield;
  return {
    entries: data.entries.map(headOf),
    aliases,
    owner: new Int32Array(owners),
    respelled,
    cues,
    ...buildTrie(
      aliases.map((alias, index) => respelled.get(index) ?? alias),
      (alias) => cues.has(alias) || respelled.has(alias),
    ),
  };
}

/** In lexicon data, an entry whose name is its first alias has no `name`. */
const headOf = ({ name, aliases, ...head }: LexiconEntry): EntryHead => {
  const [first = ''] = aliases;
  return { ...head, name: name ?? (typeof first === 'string' ? first : first.text) };
};
