/** Orders events, the article and today in time. Pure. */

/** What a timeline is made of. Dates are as the dossier has them. */
export interface Times {
  /** Those without a date are left out. */
  readonly events: readonly Partial<Event>[];
  /** The article's date, where it has one. */
  readonly article?: string | undefined;
  readonly today?: string;
}
interface Event {
  /** A day, a month, a year, or two of these with a slash between. */
  readonly date: string;
  readonly text?: string;
}

/** A point or a span on the timeline. */
export interface Moment extends Event {
  readonly kind: 'event' | 'article' | 'today';
  /** Where it begins and ends on a line from the first beginning (0) to the last end (1). */
  readonly from: number;
  readonly to: number;
}

export interface Timeline {
  /** By their beginning; of those that begin together, the one that ends first comes first. */
  readonly moments: readonly Moment[];
  /** Where a date begins on the same line: below 0 or above 1 where that is off its ends. */
  readonly at: (date: string) => number;
}

/**
 * @example
 * timelineOf({ events: [{ date: '2020', text: '…' }], today: '2021-12-31' }).moments;
 * // [{ kind: 'event', date: '2020', text: '…', from: 0, to: 0.5 },
 * //  { kind: 'today', date: '2021-12-31', from: 1, to: 1 }]
 */
export function timelineOf({ events, article, today }: Times): Timeline {
  const moments = [
    ...events.map((event) => ({ kind: 'event' as const, ...event })),
    { kind: 'article' as const, date: article },
    { kind: 'today' as const, date: today },
  ]
    .flatMap(({ date, ...moment }) => (date === undefined ? [] : [{ ...moment, date, ...spanOf(date) }]))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const first = moments[0]?.from ?? 0;
  const whole = Math.max(1, ...moments.map(({ to }) => to - first));
  const at = (ms: number): number => (ms - first) / whole;
  return {
    moments: moments.map((moment) => ({ ...moment, from: at(moment.from), to: at(moment.to) })),
    at: (date) => at(spanOf(date).from),
  };
}

/** ms. */
const DAY = 86_400_000;

/** Beginning and end of a date, in ms since 1970 (UTC). A month or a year ends with its last day. */
function spanOf(date: string): { from: number; to: number } {
  const [start = '', end = start] = date.split('/');
  return { from: Date.parse(start), to: endOf(end) };
}

function endOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day !== undefined) return Date.parse(date);
  return (month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, month)) - DAY;
}
