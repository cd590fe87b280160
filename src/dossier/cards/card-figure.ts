/** Puts the periods of an entry's figure in order for its card. */
import type { Entry } from '../schema/schema.js';

type Figure = NonNullable<Entry['figure']>;

/**
 * The figure with its periods by their first number, which is a year as a rule, and without those of which no row has a
 * value; `undefined` where no period is left.
 */
export function figureInOrder(figure: Figure): Figure | undefined {
  const { periods, rows } = figure;
  const columns = periods
    .map((period, column) => ({ period, column, year: Number(/\d+/u.exec(period)?.[0] ?? Infinity) }))
    .filter(({ column }) => rows.some(({ values }) => typeof values[column] === 'number'))
    .sort((a, b) => (a.year === b.year ? collator.compare(a.period, b.period) : a.year - b.year));
  if (columns.length === 0) return undefined;
  return {
    ...figure,
    periods: columns.map(({ period }) => period),
    rows: rows.map(({ name, values }) => ({ name, values: columns.map(({ column }) => values[column] ?? null) })),
  };
}

const collator = new Intl.Collator('en', { numeric: true });
