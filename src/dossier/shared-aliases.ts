/**
 * Aliases that several entries of a dossier have, without context cues that would tell which is meant: “Georgia” of two states,
 * “Aliyev” of two persons. Each becomes a description, which stands for the one that was named last before it by another
 * alias, and for nothing where none was.
 */
import { groupBy } from '../util/group-by.js';
import type { Entry } from './schema/schema.js';
import { namesOf } from './spellings.js';
import { isWording } from './wording-types.js';

/** @returns for each entry that shares aliases, which */
export function sharedAliases(entries: readonly Entry[]): ReadonlyMap<Entry, ReadonlySet<string>> {
  // A dispute about a name shares it with what it names, on purpose.
  const plain = entries.filter((entry) => !isWording(entry) && !entry.contested);
  const spellings = plain.flatMap((entry) =>
    namesOf(entry).flatMap((text) => (typeof text === 'string' ? [{ entry, text }] : [])),
  );
  const shared = new Map<Entry, Set<string>>();
  for (const rivals of groupBy(spellings, ({ text }) => text).values())
    for (const { entry, text } of rivals)
      if (rivals.some((other) => other.entry !== entry && !areRelated(other.entry, entry)))
        shared.set(entry, (shared.get(entry) ?? new Set()).add(text));
  return shared;
}

/** Entries that name each other as related may share an alias on purpose: an exercise, and the series that it is of. */
const areRelated = (a: Entry, b: Entry): boolean =>
  (a.related ?? []).includes(b.id) || (b.related ?? []).includes(a.id);
