/** Which spellings of an entry are looked for as names, and which as passages. Pure. */
import type { Alias, Entry, Phrase } from './schema/schema.js';
import { isWording } from './wording-types.js';

type Named = Pick<Entry, 'type' | 'name' | 'aliases'>;

export function spellingsOf({ name, aliases = [] }: Named): Alias[] {
  const plain = aliases.map(asSought);
  return [...new Set<Alias>([...(hasCues(name, plain) ? [] : [name]), ...plain])];
}

/** An alias or a passage as it is looked for: one without context cues is its bare text. */
export function asSought(alias: Phrase): Alias {
  if (typeof alias === 'string') return alias;
  const { text, near, notNear } = alias;
  return (near ?? notNear) ? { text, ...(near ? { near } : {}), ...(notNear ? { notNear } : {}) } : text;
}

export const focusOf = (phrase: Phrase): string[] => (typeof phrase !== 'string' && phrase.focus ? [phrase.focus] : []);

export const namesOf = (entry: Named): Alias[] => spellingsOf(entry).filter((spelling) => !isPassage(entry, spelling));

/** In a wording of at least so many words one may be changed. A shorter one with a word changed is another wording. */
const LEAST_WORDS = 4;

/**
 * Whether a spelling of an entry is looked for as a passage, so that a word may differ, and not as a name. Long
 * wordings are, since people quote claims loosely. One with context cues is not: it is common speech, in which small
 * changes would match by chance.
 */
export const isPassage = (entry: Named, spelling: Alias): boolean =>
  isWording(entry) && typeof spelling === 'string' && spelling.split(/[\s-]+/u).length >= LEAST_WORDS;

/**
 * Whether an entry's name stands among its aliases with context cues, as “Turkey” may, which is also a bird. Then that
 * alias takes the place of the bare name, which would match without any cue.
 */
const hasCues = (name: string, aliases: readonly Alias[]): boolean =>
  aliases.some((alias) => typeof alias !== 'string' && alias.text === name);
