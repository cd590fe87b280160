import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar.js';
import { az } from '../../../src/locales/az.js';
import { de } from '../../../src/locales/de.js';
import { en } from '../../../src/locales/en.js';
import { es } from '../../../src/locales/es.js';
import { fa } from '../../../src/locales/fa.js';
import { fr } from '../../../src/locales/fr.js';
import { hy } from '../../../src/locales/hy.js';
import { loadStrings } from '../../../src/locales/load.js';
import { ru } from '../../../src/locales/ru.js';
import type { Strings } from '../../../src/locales/strings.js';
import { tr } from '../../../src/locales/tr.js';

const translations = { ar, az, de, es, fa, fr, hy, ru, tr };

/** Every text by its path; a sentence for a count stands there once, as all its forms. */
function textsOf(strings: Strings): Map<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') texts.set(path, [value]);
    else if (typeof value === 'object' && value !== null && 'other' in value && path !== 'types')
      texts.set(path, Object.values(value as Record<string, string>));
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, path === '' ? key : `${path}.${key}`);
  };
  walk(strings, '');
  return texts;
}

const placesIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/gu))].sort();

const pairs = ['“”', '«»', '„“', '()'] as const;
const marks: Readonly<Record<string, string>> = { en: '“”', tr: '“”', az: '“”', de: '„“' };

describe.each(Object.entries({ en, ...translations }))('the strings of %s', (tag, strings) => {
  const texts = textsOf(strings);
  const all = [...texts].flatMap(([path, forms]) => forms.map((form) => [path, form] as const));

  it(`the strings of ${tag} say which language they are`, () => {
    expect(strings.lang).toBe(tag);
  });

  it(`the strings of ${tag} are there for each key of the English, and for no other`, () => {
    expect([...texts.keys()].sort()).toEqual([...textsOf(en).keys()].sort());
  });

  it(`the strings of ${tag} have the same places to fill as the English`, () => {
    const english = textsOf(en);
    for (const [path, form] of all)
      expect([path, placesIn(form)]).toEqual([path, placesIn(english.get(path)?.[0] ?? '')]);
  });

  it(`the strings of ${tag} have a form for each plural category of the language`, () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    expect(Object.keys(strings.launcher.title).sort()).toEqual([...pluralCategories].sort());
  });

  it(`the strings of ${tag} have no space at an edge, no two in a row, and none is empty`, () => {
    for (const [path, form] of all) {
      expect([path, form]).toEqual([path, form.trim()]);
      expect(form, path).not.toMatch(/^$|\s\s/u);
    }
  });

  it(`the strings of ${tag} close what they open, with the quotation marks of the language and no straight ones`, () => {
    const own = marks[tag] ?? '«»';
    for (const [path, form] of all) {
      expect(form, path).not.toMatch(/["'`]/u);
      for (const [open = '', close = ''] of [own, '()'])
        expect([path, form.split(open).length], form).toEqual([path, form.split(close).length]);
      const others = pairs.join('').replaceAll(new RegExp(`[()${own}]`, 'gu'), '');
      expect(form, path).not.toMatch(new RegExp(`[${others}]`, 'u'));
    }
  });

  it(`the strings of ${tag} are written in the script of the language`, () => {
    const scripts: Readonly<Record<string, RegExp>> = {
      ar: /\p{Script=Arabic}/u,
      fa: /\p{Script=Arabic}/u,
      hy: /\p{Script=Armenian}/u,
      ru: /\p{Script=Cyrillic}/u,
    };
    // What may stand in Latin letters everywhere: places to fill, names of keys, and the source of the borders.
    const foreign = /\{\w+\}|Enter|Escape|Esc|Alt|Natural Earth|cookie/gu;
    for (const [path, form] of all) {
      const rest = form.replaceAll(foreign, '').replaceAll(/[^\p{L}]/gu, '');
      if (path !== 'lang' && rest && scripts[tag]) {
        expect(rest, path).toMatch(scripts[tag]);
        expect(rest, path).not.toMatch(/\p{Script=Latin}/u);
      }
    }
  });

  it(`the strings of ${tag} are its own, but for words that two languages share`, () => {
    const english = textsOf(en);
    const same = all.filter(([path, form]) => english.get(path)?.includes(form) && /\p{L}{3}/u.test(form));
    if (tag !== 'en') expect(same.length / all.length).toBeLessThan(0.15);
  });
});

describe('loading strings', () => {
  it.each([
    ['tr', 'tr'],
    ['TR', 'tr'],
    ['az-Cyrl', 'az'],
    ['az-Latn-AZ', 'az-AZ'],
    ['de_CH', 'de-CH'],
    ['de-DE-x-private', 'de-DE'],
    ['en-GB', 'en-GB'],
    ['en', 'en'],
    ['pt-BR', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
    ['fa--', 'fa'],
    [`hy-${'x-'.repeat(100_000)}`, 'hy'],
  ])('a page in %s gets the strings of %s', async (page, lang) => {
    const strings = await loadStrings(page);
    expect(strings.lang).toBe(lang);
    const { lang: _, ...words } = strings;
    const { lang: __, ...expected } = { en, ...translations }[lang.slice(0, 2)] as Strings;
    expect(words).toEqual(expected);
  });
});
