/** How well what was found agrees with what was expected: recall and precision, kind by kind. */
import type { Kind } from './reprint.js';

/** A place as one line of text that names it, so that a failing test shows it. */
export interface Scored {
  readonly kind: Kind;
  readonly line: string;
}

export interface Score {
  readonly expected: Readonly<Record<Kind, number>>;
  readonly missed: Readonly<Record<Kind, readonly string[]>>;
  /** Found and not expected; a name found as a misspelled one is no mistake, nor the other way round. */
  readonly extra: readonly string[];
  readonly extraDescriptions: readonly string[];
}

export function score(expected: readonly Scored[], found: readonly Scored[]): Score {
  const linesOf = (list: readonly Scored[], isMeant: (kind: Kind) => boolean): string[] =>
    list.filter(({ kind }) => isMeant(kind)).map(({ line }) => line);
  const isDescription = (kind: Kind): boolean => kind === 'description';
  const isLettered = (kind: Kind): boolean => kind !== 'description';
  const lettered = new Set(linesOf(found, isLettered));
  const described = new Set(linesOf(found, isDescription));
  const without = (lines: readonly string[], taken: ReadonlySet<string>): string[] =>
    lines.filter((line) => !taken.has(line));
  const of = (kind: Kind): string[] => linesOf(expected, (other) => other === kind);
  return {
    expected: { name: of('name').length, near: of('near').length, description: of('description').length },
    missed: {
      name: without(of('name'), lettered),
      near: without(of('near'), lettered),
      description: without(of('description'), described),
    },
    extra: without([...lettered], new Set(linesOf(expected, isLettered))),
    extraDescriptions: without([...described], new Set(linesOf(expected, isDescription))),
  };
}

/** Whether anything is missing or too much. */
export const isShort = ({ missed, extra, extraDescriptions }: Score): boolean =>
  [missed.name, missed.near, missed.description, extra, extraDescriptions].some((lines) => lines.length > 0);

/** One line of figures for a page, or for all of them together. */
export function summary(title: string, scores: readonly Score[]): string {
  const sum = (count: (score: Score) => number): number => scores.reduce((total, score) => total + count(score), 0);
  const recall = (kind: Kind): string => {
    const expected = sum((score) => score.expected[kind]);
    return `${String(expected - sum(({ missed }) => missed[kind].length))} of ${String(expected)}`;
  };
  const extra = sum((score) => score.extra.length);
  const extraDescriptions = sum((score) => score.extraDescriptions.length);
  return (
    `${title}: names ${recall('name')} and ${String(extra)} too many; misspelled ${recall('near')}; ` +
    `descriptions ${recall('description')} and ${String(extraDescriptions)} too many`
  );
}
