/** Orders the dossier's events, the article and today in time. Pure. */
import type { PanelModel } from '../panel-model.js';

/** A point or a span on the timeline. */
export interface Moment {
  readonly kind: 'event' | 'article' | 'today';
  /** A date as the dossier has it: a day, a month, a year, or two of these with a slash between. */
  readonly date: string;
  /** What happened; only events have it. */
  readonly text?: string;
  /** Where it begins and ends on a line from the first beginning (0) to the last end (1). */
  readonly from: number;
  readonly to: number;
}

/**
 * @returns all moments by their beginning; of those that begin together, the one that ends first comes first
 * @example
 * momentsOf({ data: { events: [{ date: '2020', text: '…' }] }, today: '2021-12-31' });
 * // [{ kind: 'event', date: '2020', text: '…', from: 0, to: 0.5 },
 * //  { kind: 'today', date: '2021-12-31', from: 1, to: 1 }]
 */
export function momentsOf({ data, today }: Pick<PanelModel, 'data' | 'today'>): Moment[] {
  const { events, article } = data;
  const moments = [
    ...events.map(({ date, text }) => ({ kind: 'event' as const, date, text, ...spanOf(date) })),
    ...(article?.date ? [{ kind: 'article' as const, date: article.date, ...spanOf(article.date) }] : []),
    { kind: 'today' as const, date: today, ...spanOf(today) },
  ].sort((a, b) => a.from - b.from || a.to - b.to);
  const first = moments[0]?.from ?? 0;
  const whole = Math.max(1, ...moments.map(({ to }) => to - first));
  return moments.map((moment) => ({
    ...moment,
    from: (moment.from - first) / whole,
    to: (moment.to - first) / whole,
  }));
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
