import { afterEach, describe, expect, it, vi } from 'vitest';
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
  ])('the date %s in %s is written %s', (date, lang, text) => {
    expect(formatDate(date, lang).replace(/\s*–\s*/u, '–')).toBe(text);
  });
});

describe('a text that is no date', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  for (const zone of ['UTC', 'Asia/Yerevan', 'America/Los_Angeles'])
    it.each([
      'c. 2009',
      'n.d. (after April 2016)',
      '2014 (date not shown)',
      '2019-04 (from the text)',
      'stored 2024-04',
      '4 May 2020',
      '2020-5',
      '2020-05-04T10:00',
      '2021-02-30',
      '2019/2020/2021',
      '2019/20',
      '12',
      '',
    ])(`a text that is no date stays as it is written for readers in ${zone}, too: “%s”`, (text) => {
      vi.stubEnv('TZ', zone);
      expect(formatDate(text, 'en')).toBe(text);
    });

  it('a date stays the day that it is, wherever its reader is', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    expect(['2020-11-01', '2020-11', '2020'].map((date) => formatDate(date, 'en'))).toEqual([
      '1 Nov 2020',
      'Nov 2020',
      '2020',
    ]);
  });
});

describe('a language', () => {
  it.each([
    ['en', 'ltr'],
    ['ar-EG', 'rtl'],
    ['fa', 'rtl'],
    ['az', 'ltr'],
  ])('the language %s is written in the direction %s', (lang, direction) => {
    expect(directionOf(lang)).toBe(direction);
  });
});
