/** Which spellings of an entry are looked for as names, and which as passages. Pure. */
import type { Alias, Entry, Phrase } from './schema/schema.js';
type Named = Pick<Entry, 'type' | 'name' | 'aliases'>;
export declare function spellingsOf({ name, aliases }: Named): Alias[];
/** An alias or a passage as it is looked for: one without context cues is its bare text. */
export declare function asSought(alias: Phrase): Alias;
export declare const focusOf: (phrase: Phrase) => string[];
export declare const namesOf: (entry: Named) => Alias[];
/**
 * Whether a spelling of an entry is looked for as a passage, so that a word may differ, and not as a name. Long
 * wordings are, since people quote claims loosely. One with context cues is not: it is common speech, in which small
 * changes would match by chance.
 */
export declare const isPassage: (entry: Named, spelling: Alias) => boolean;
export {};
