/** The dossier's events in order, with the article and the reader's day among them. */
import type { PanelModel } from '../panel-model.js';

export interface Moment {
  readonly kind: 'event' | 'article' | 'today';
  readonly date: string;
  /** Of an event. */
  readonly text?: string;
  /** Where it begins and ends on a line from the first moment (0) to the last (1). */
  readonly from: number;
  readonly to: number;
}

/** By their beginnings; of those that begin together, the one that ends first comes first. */
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

const DAY = 86_400_000;

/** Milliseconds in UTC. A month or a year ends with its last day. */
function spanOf(date: string): { from: number; to: number } {
  const [start = '', end = start] = date.split('/');
  return { from: Date.parse(start), to: endOf(end) };
}

function endOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day !== undefined) return Date.parse(date);
  return (month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, month)) - DAY;
}
