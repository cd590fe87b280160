/**
 * The lexicon: every alias of every entry, in a trie of hashes of folded words. A thousand aliases build in about a
 * millisecond; a word that begins no alias costs two looks into a small filter, and a mention as the dossier spells it
 * mostly one more, into the trie.
 */
import { otherAcronyms } from './acronyms.js';
import { cueOf, type Cue } from './cues.js';
import type { EntryHead, LexiconData, LexiconEntry } from '../../dossier/compile.js';
import { buildTrie, type Trie } from './trie.js';

export interface Lexicon extends Trie {
  readonly entries: readonly EntryHead[];
  /** Alias texts, and the index in `entries` of the entry each stands for. */
  readonly aliases: readonly string[];
  readonly owner: Int32Array;
  /** The aliases that are there twice, and how they are spelled the second time. */
  readonly respelled: ReadonlyMap<number, string>;
  /** For the aliases that need context to be meant. */
  readonly cues: ReadonlyMap<number, Cue>;
}

export function buildLexicon(data: LexiconData): Lexicon {
  const aliases: string[] = [];
  const owners: number[] = [];
  const cues = new Map<number, Cue>();
  const respelled = new Map<number, string>();
  data.entries.forEach((entry, index) => {
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
  });
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

/** An entry without a name of its own has its first alias for one. */
const headOf = ({ id, type, name, contested, aliases: [first = ''] }: LexiconEntry): EntryHead => ({
  id,
  type,
  name: name ?? (typeof first === 'string' ? first : first.text),
  contested,
});
