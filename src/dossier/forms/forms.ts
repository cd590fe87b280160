/**
 * The forms in which a text may write a name that a dossier has in one: case endings, attached particles, plurals, and
 * what is written in two ways. They are made when a dossier is compiled, so that no page loads these rules.
 */
import type { Alias, EntryType } from '../schema/schema.js';
import { armenianForms } from './armenian.js';
import type { FormsOf } from './name.js';
import { russianForms } from './russian.js';
import { scriptForms } from './scripts.js';
import { turkicForms } from './turkic.js';

const rules: Readonly<Record<string, (name: FormsOf) => readonly string[]>> = {
  ru: russianForms,
  hy: armenianForms,
  tr: turkicForms,
  az: turkicForms,
  de: ({ text }) => (/^\p{Lu}/u.test(text.split(' ').at(-1) ?? '') && /[^\P{Ll}sßxz]$/u.test(text) ? [`${text}s`] : []),
  ar: ({ text }) => withParticles(text, ['و', 'ب', 'ل', 'ف', 'ك', 'وب', 'ول'], /^ال/u),
  he: ({ text }) => withParticles(text, ['ו', 'ב', 'ל', 'מ', 'ה', 'ש', 'כ'], /^$/u),
};

/** Particles are written together with the word after them; of the Arabic article after “ل”, one letter is left. */
const withParticles = (text: string, particles: readonly string[], article: RegExp): string[] =>
  particles.map((particle) => particle + (particle.endsWith('ل') ? text.replace(article, 'ل') : text));

/**
 * @param lang the language of an alias: rules of a language are for its own names only
 * @returns the alias's other forms, without itself
 * @example formsOf('Москва', 'place', 'ru') // ['Москвы', 'Москве', 'Москву', 'Москвой']
 */
export function formsOf(text: string, type: EntryType, lang: string): string[] {
  const inLanguage = rules[lang.slice(0, 2)]?.({ text, type }) ?? [];
  const forms = new Set([...scriptForms({ text, type }), ...inLanguage]);
  forms.delete(text);
  return [...forms];
}

/**
 * Aliases with their forms after them. A form has the context cues of its alias.
 *
 * @param langOf the language of each alias, by its text
 * @param most how many there may be: forms beyond that are left out
 */
export function withForms(
  aliases: readonly Alias[],
  type: EntryType,
  langOf: (text: string) => string,
  most: number,
): Alias[] {
  const textOf = (alias: Alias): string => (typeof alias === 'string' ? alias : alias.text);
  const known = new Set(aliases.map(textOf));
  const forms = aliases.flatMap((alias) =>
    formsOf(textOf(alias), type, langOf(textOf(alias))).flatMap((form): Alias[] => {
      if (known.has(form)) return [];
      known.add(form);
      return [typeof alias === 'string' ? form : { ...alias, text: form }];
    }),
  );
  return [...aliases, ...forms.slice(0, Math.max(0, most - aliases.length))];
}
