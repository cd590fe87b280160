/** Puts the periods of an entry's figure in order for its card. */
import type { Entry } from '../schema/schema.js';

type Figure = NonNullable<Entry['figure']>;

/**
 * The figure with its periods by the years that they begin with, and others after them as they are, and without those of which no row has a value;
 * `undefined` where no period is left.
 */
export function figureInOrder(figure: Figure): Figure | undefined {
  const { periods, rows } = figure;
  const columns = periods
    .map((period, column) => ({ period, column }))
    .filter(({ column }) => rows.some(({ values }) => typeof values[column] === 'number'));
  if (columns.length === 0) return undefined;
  // What begins with no year, as “Q1 2023” does, has an order that its letters do not tell.
  columns.sort((a, b) =>
    isYear(a) && isYear(b) ? collator.compare(a.period, b.period) : Number(isYear(b)) - Number(isYear(a)),
  );
  return {
    ...figure,
    periods: columns.map(({ period }) => period),
    rows: rows.map(({ name, values }) => ({ name, values: columns.map(({ column }) => values[column] ?? null) })),
  };
}

const isYear = ({ period }: { readonly period: string }): boolean => /^\d{4}/u.test(period);
const collator = new Intl.Collator('en', { numeric: true });
