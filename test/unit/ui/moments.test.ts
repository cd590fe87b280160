import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../src/ui/timeline/moments.js';

const timeline = (dates: readonly string[], article?: string, today = '2026-11-22') =>
  timelineOf({ events: dates.map((date) => ({ date, text: `${date}.` })), article, today });
const moments = (...given: Parameters<typeof timeline>) => timeline(...given).moments;

const order = (...given: Parameters<typeof moments>): string[] =>
  moments(...given).map(({ kind, date }) => (kind === 'event' ? date : kind));

describe('the timeline', () => {
  it('the timeline puts events, the article and today in order, whatever their precision', () => {
    const dates = ['2021-04-05', '1915', '2014/2018', '2020-09'];
    const expected = ['1915', '2014/2018', '2020-09', 'article', '2021-04-05', 'today'];
    expect(order(dates, '2021-04')).toEqual(expected);
  });

  it('the timeline has today before what is still to come', () => {
    expect(order(['2030', '2020'])).toEqual(['2020', 'today', '2030']);
  });

  it('the timeline needs no article and no events', () => {
    expect(order([])).toEqual(['today']);
    expect(timelineOf({ events: [] }).moments).toEqual([]);
  });

  it('the timeline puts the shorter event first where two begin together', () => {
    expect(order(['2020', '2020-01-01/2020-01-02', '2020-01'])).toEqual([
      '2020-01-01/2020-01-02',
      '2020-01',
      '2020',
      'today',
    ]);
  });

  it('the timeline places each moment from the first (0) to the last (1), and spans by both their ends', () => {
    const [first, span, today] = moments(['2000-01-01', '2005-01-01/2010-01-01'], undefined, '2020-01-01');
    expect([first?.from, first?.to, today?.from, today?.to]).toEqual([0, 0, 1, 1]);
    expect(span?.from).toBeCloseTo(0.25, 2);
    expect(span?.to).toBeCloseTo(0.5, 2);
  });

  it('the timeline ends a month and a year with their last day', () => {
    const [month, year] = moments(['2000-02', '2001'], undefined, '2002-01-01').map(({ to }) => to * 700);
    expect(month).toBeCloseTo(28, 3);
    expect(year).toBeCloseTo(699, 3);
  });

  it('the timeline tells where a year begins on its line, also beyond its ends', () => {
    const { at } = timeline(['2000-01-01'], undefined, '2020-01-01');
    expect([at('2000'), at('2020')]).toEqual([0, 1]);
    expect(at('2010')).toBeCloseTo(0.5, 2);
    expect([at('1990') < 0, at('2030') > 1]).toEqual([true, true]);
  });
});
