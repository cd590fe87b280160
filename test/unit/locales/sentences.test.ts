import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import { fillCount, formatNumber } from '../../../src/locales/numbers.js';
import { ru } from '../../../src/locales/ru.js';
import { ended, fill } from '../../../src/locales/strings.js';

describe('a sentence with a count', () => {
  it.each([
    [1, '1 место'],
    [3, '3 места'],
    [5, '5 мест'],
    [21, '21 место'],
    [1200, '1\u00a0200 мест'],
  ])('a Russian sentence with a count has the form for %i', (count, words) => {
    expect(fillCount(ru.launcher.title, count, 'ru')).toContain(words);
  });

  it('a sentence with a count falls back on the form for all others', () => {
    expect(fillCount({ other: '{count} places' }, 1, 'en')).toBe('1 places');
  });
});

describe('a number', () => {
  it.each([
    ['fa', '۱٬۲۳۴'],
    ['ar-EG', '١٬٢٣٤'],
    ['de', '1.234'],
    ['en', '1,234'],
  ])('the number 1234 in %s is written %s', (lang, text) => {
    expect(formatNumber(1234, lang)).toBe(text);
  });

  it.each(['en', 'tr', 'az', 'hy', 'ru', 'de', 'fr', 'es', 'ar', 'fa'])(
    'a small number is written in %s as the language writes it',
    (lang) => {
      for (const value of [0, 7, 58, 999, 1000, 1.5, -2])
        expect(formatNumber(value, lang)).toBe(new Intl.NumberFormat(lang).format(value));
    },
  );
});

describe('filling in text that runs the other way', () => {
  it('text that runs the other way is held together where it is filled in, in either direction', () => {
    expect(fill('خريطة: {place}', { place: 'A; B' })).toBe('خريطة: \u2068A; B\u2069');
    expect(fill('Map: {place}', { place: 'باكو' })).toBe('Map: \u2068باكو\u2069');
  });

  it('filling in a sentence adds nothing where all runs one way', () => {
    expect(fill('{index} من {count}: {text}', { index: 1, count: '٢', text: 'باكو' })).toBe('1 من ٢: باكو');
    expect(fill('Քարտեզ՝ {place}', { place: 'Baku' })).toBe('Քարտեզ՝ Baku');
  });
});

describe('the end of a sentence', () => {
  it.each([
    ['Reviewed', en, 'Reviewed.'],
    ['Дата проверки: 10 ноября 2020 г.', ru, 'Дата проверки: 10 ноября 2020 г.'],
    ['ضمن اقتباس', ar, 'ضمن اقتباس.'],
  ])('the sentence “%s” ends with one mark', (sentence, { card }, whole) => {
    expect(ended(sentence, card)).toBe(whole);
  });
});
