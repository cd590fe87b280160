/** What an editor has done, to be undone and done again. */

/** The texts of a dossier's files, by their paths. They share what they have in common. */
export type Texts = ReadonlyMap<string, string>;

export interface History {
  readonly past: readonly Texts[];
  readonly present: Texts;
  readonly future: readonly Texts[];
  /** What the last change was a part of, and when: typing in one field is undone at once. */
  readonly last?: { readonly key: string; readonly at: number } | undefined;
}

/** Steps that can be undone: a day's work, of which each keeps the texts that it has changed. */
const MOST_STEPS = 500;
/** Milliseconds of rest after which typing in the same field begins a new step. */
const PAUSE = 1500;

export const beginHistory = (present: Texts): History => ({ past: [], present, future: [] });

/** @param key what is being changed: changes of the same key in a row are one step */
export function withChange(history: History, present: Texts, key: string, now: number): History {
  if (present === history.present) return history;
  const { last, past } = history;
  const isSameStep = last?.key === key && now - last.at < PAUSE;
  const steps = isSameStep ? past : [...past, history.present].slice(-MOST_STEPS);
  return { past: steps, present, future: [], last: { key, at: now } };
}

export function undone({ past, present, future }: History): History | undefined {
  const before = past.at(-1);
  return before && { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redone({ past, present, future }: History): History | undefined {
  const [after, ...rest] = future;
  return after && { past: [...past, present], present: after, future: rest };
}

/** The texts with one of them changed, or taken out. */
export function withText(texts: Texts, file: string, text: string | undefined): Texts {
  if (texts.get(file) === text) return texts;
  const changed = new Map(texts);
  if (text === undefined) changed.delete(file);
  else changed.set(file, text);
  return changed;
}

/** The files that two states of a folder do not have in common. */
export const changedPaths = (texts: Texts, others: Texts): string[] =>
  [...new Set([...texts.keys(), ...others.keys()])].filter((path) => texts.get(path) !== others.get(path));
