/**
 * Makes the framings of entries ready for cards: the sides in turn, so that each is first as often as another, and what
 * is later than the article marked.
 */
import type { Contested, Entry, Framing, Source } from '../schema/schema.js';

/** A framing as a card shows it. */
export interface CardFraming extends Omit<Framing, 'by' | 'date'> {
  /** Set where it is later than the article, so that its first readers could not have known it. */
  readonly later?: true;
}

/** A dispute as a card has it, without what refers to the registers of a folder. Only a whole dossier needs required sides. */
export type CardContested = Omit<Contested, 'framings' | 'dispute' | 'exception'> & {
  readonly framings: readonly CardFraming[];
};

/** The name of a side for readers; a side that the dossier does not name goes by its id. */
export const sideName = (sides: Readonly<Record<string, string>> | undefined, side: string): string =>
  (sides && Object.hasOwn(sides, side) ? sides[side] : undefined) ?? side;

/** The framings of each side that speaks, in the order of the card. */
export function bySide({ framings }: CardContested): (readonly [string, readonly CardFraming[]])[] {
  const sides = [...new Set(framings.map(({ side }) => side))];
  return sides.map((side) => [side, framings.filter((framing) => framing.side === side)] as const);
}

/**
 * What is to be said where the first framing of a side stands for all of them: that the words are not the holder's own,
 * that they are later than the article, and how many others there are.
 */
export function remarksOn(
  { quote, later }: CardFraming,
  others: number,
  words: { readonly mixed: string; readonly paraphrase: string; readonly later: string },
): string[] {
  return [
    ...(quote === 'verbatim' ? [] : [words[quote]]),
    ...(later ? [words.later] : []),
    ...(others > 0 ? [`+${String(others)}`] : []),
  ];
}

type Contestable = Pick<Entry, 'id' | 'contested'>;

/**
 * The order of the sides in each contested entry. Over all entries, each side is first in the same share of those that it
 * speaks in, as near as can be; the others follow as in a circle, so that the last place goes round as well.
 *
 * @param named ids of sides in the dossier's order
 * @returns by the id of the entry, the sides that speak in it
 * @example
 * sidesInTurn([one, two], ['north', 'south']); // Map { 'one' => ['north', 'south'], 'two' => ['south', 'north'] }
 */
export function sidesInTurn(
  entries: readonly Contestable[],
  named: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const spoken = new Map<string, number>();
  const first = new Map<string, number>();
  const shareFirst = (side: string): number => (first.get(side) ?? 0) / (spoken.get(side) ?? 1);
  return new Map(
    entries.flatMap(({ id, contested }) => {
      if (!contested) return [];
      const speaking = new Set(contested.framings.map(({ side }) => side));
      const sides = [...new Set([...named, ...[...speaking].sort()])].filter((side) => speaking.has(side));
      for (const side of sides) spoken.set(side, (spoken.get(side) ?? 0) + 1);
      const least = Math.min(...sides.map(shareFirst));
      const start = sides.findIndex((side) => shareFirst(side) === least);
      const next = sides[start] ?? '';
      first.set(next, (first.get(next) ?? 0) + 1);
      return [[id, [...sides.slice(start), ...sides.slice(0, start)]] as const];
    }),
  );
}

/**
 * @param order of the sides
 * @param isLater whether a date is later than the article
 */
export function contestedForCards(
  { dispute: _dispute, exception: _exception, requiredSides: _sides, ...rest }: Contested,
  order: readonly string[],
  sources: Readonly<Record<string, Source>>,
  isLater: (date: string) => boolean,
): CardContested {
  const framings = rest.framings.map(({ by: _by, date, ...framing }): CardFraming => {
    const dates = date === undefined ? datesOf(framing, sources) : [date];
    return dates.length > 0 && dates.every(isLater) ? { ...framing, later: true } : framing;
  });
  // `toSorted` keeps the order of the dossier among the framings of one side.
  const place = (side: string): number => order.indexOf(side);
  return { ...rest, framings: framings.toSorted((a, b) => place(a.side) - place(b.side)) };
}

/** The years that a holder is named with (“President Biden, 2021”), or else the days of what is cited. */
function datesOf({ holder, sources: cited }: CardFraming, sources: Readonly<Record<string, Source>>): string[] {
  const years = holder.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/gu) ?? [];
  if (years.length > 0) return years;
  const days = cited.map((id) => /^\d{4}(?:-\d{2}){0,2}$/u.exec(sources[id]?.date ?? '')?.[0]);
  return days.every((day) => day !== undefined) ? days : [];
}
