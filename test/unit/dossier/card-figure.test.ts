import { describe, expect, it } from 'vitest';
import { figureInOrder } from '../../../src/dossier/cards/card-figure.js';

const figure = (periods: string[], ...values: (number | null)[][]) => ({
  title: 'Tons',
  periods,
  rows: values.map((row, i) => ({ name: `Row ${String(i)}`, values: row })),
  sources: ['S1'],
});

const inOrder = (given: ReturnType<typeof figure>) => figureInOrder(given)!;

describe('the figure of a card', () => {
  it('the figure of a card has its periods in order, each row with the values of its own', () => {
    const { periods, rows } = inOrder(figure(['2016–20', '2014–18', '2012–16'], [69, 43, 1], [17, 51, null]));
    expect(periods).toEqual(['2012–16', '2014–18', '2016–20']);
    expect(rows.map(({ values }) => values)).toEqual([[1, 43, 69], [null, 51, 17]]); // prettier-ignore
  });

  it('the figure of a card has no period of which no row has a value, and keeps a zero', () => {
    const { periods, rows } = inOrder(figure(['2014', '2015', '2016'], [1, null, 0], [2, null]));
    expect(periods).toEqual(['2014', '2016']);
    expect(rows.map(({ values }) => values)).toEqual([[1, 0], [2, null]]); // prettier-ignore
  });

  it('the figure of a card has periods of one year from the shorter, and those without a year last', () => {
    const { periods } = inOrder(figure(['all', '2014–18', '2014'], [1, 2, 3]));
    expect(periods).toEqual(['2014', '2014–18', 'all']);
  });

  it('a card has no figure where no period has a value', () => {
    expect(figureInOrder(figure(['2014'], [null]))).toBeUndefined();
  });
});
