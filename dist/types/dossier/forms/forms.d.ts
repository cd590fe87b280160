/**
 * The forms in which a text may write a name that a dossier has in one: case endings, attached particles, plurals, and
 * what is written in two ways. They are made when a dossier is compiled, so that no page loads these rules.
 */
import type { Alias, EntryType } from '../schema/schema.js';
/**
 * @param lang the language of an alias: rules of a language are for its own names only
 * @returns the alias's other forms, without itself
 * @example formsOf('Москва', 'place', 'ru') // ['Москвы', 'Москве', 'Москву', 'Москвой']
 */
export declare function formsOf(text: string, type: EntryType, lang: string): string[];
/**
 * Aliases with their forms after them. A form has the context cues of its alias.
 *
 * @param langOf the language of each alias, by its text
 * @param most how many there may be: forms beyond that are left out
 */
export declare function withForms(aliases: readonly Alias[], type: EntryType, langOf: (text: string) => string, most: number): Alias[];
