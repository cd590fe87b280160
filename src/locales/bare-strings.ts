/**
 * Words for a widget whose own did not load: the names of the strings, read as English. Cards then say little around the
 * dossier's texts, but they open, and no mark is without one.
 */
import type { Strings } from './strings.js';

/** @param known the strings, or groups of them, that have more to say than their name */
function named<Group extends object>(known: Partial<Group>): Group {
  return new Proxy(known as Group, {
    get: (group, key) => Reflect.get(group, key) ?? (typeof key === 'string' ? wordsOf(key) : undefined),
    // For whoever asks whether a group has a name of its own.
    getOwnPropertyDescriptor: (group, key) => ({
      value: Reflect.get(group, key),
      configurable: true,
      enumerable: true,
    }),
  });
}

/** @example wordsOf('nativeNames') // 'Native names' */
const wordsOf = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);

export const bareStrings = named<Strings>({
  lang: 'en',
  types: named({}),
  card: named<Strings['card']>({ choices: named({}), fullStop: '.' }),
  launcher: named<Strings['launcher']>({ title: { other: '{count}' } }),
  panel: named<Strings['panel']>({ parts: named({}), options: named({}), about: [] }),
  notes: named({}),
  print: named({}),
});
