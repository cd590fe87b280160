import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/locales/dates.js';
import { directionOf } from '../../../src/locales/direction.js';

describe('a date', () => {
  it.each([
    ['2020-11-10', 'en-GB', '10 Nov 2020'],
    ['2020-11-10', 'de', '10.11.2020'],
    ['2020-11', 'en-GB', 'Nov 2020'],
    ['2020', 'tr', '2020'],
    ['2014/2018', 'en-GB', '2014–2018'],
    ['2026-11-22', 'fa', '۲۲ نوامبر ۲۰۲۶'],
    ['2020-11-10', 'tlh', '10.11.2020'],
    ['2020-11', 'tlh', '11.2020'],
    ['2014/2018', 'tlh', '2014–2018'],
    ['2021-13-45', 'en', '2021-13-45'],
    ['2021/9999-99', 'en', '2021/9999-99'],
  ])('%s in %s is %s', (date, lang, text) => {
    expect(formatDate(date, lang).replace(/\s*–\s*/u, '–')).toBe(text);
  });
});

describe('a language', () => {
  it.each([
    ['en', 'ltr'],
    ['ar-EG', 'rtl'],
    ['fa', 'rtl'],
    ['az', 'ltr'],
  ])('%s is written %s', (lang, direction) => {
    expect(directionOf(lang)).toBe(direction);
  });
});
