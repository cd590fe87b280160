import type { Lexicon } from './lexicon.js';

/** @returns what each entry may be called, by its id */
export function aliasesByEntry({ entries, aliases, owner }: Lexicon): Map<string, string[]> {
  const lists = entries.map((): string[] => []);
  aliases.forEach((alias, index) => lists[owner[index] as number]?.push(alias));
  return new Map(entries.map(({ id }, index) => [id, lists[index] ?? []]));
}
