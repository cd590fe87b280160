import { describe, expect, it, vi } from 'vitest';
import { bareStrings } from '../../../src/locales/bare-strings.js';
import { en } from '../../../src/locales/en.js';

describe('words that do not load', () => {
  it('a widget whose language and whose English do not load speaks the names of its strings', async () => {
    vi.resetModules();
    const missing = (): never => {
      throw new TypeError('Failed to fetch dynamically imported module');
    };
    vi.doMock('../../../src/locales/de.js', missing);
    vi.doMock('../../../src/locales/en.js', missing);
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { loadStrings } = await import('../../../src/locales/load.js');
    const strings = await loadStrings('de-AT');
    expect([strings.lang, strings.card.close, strings.card.nativeNames]).toEqual(['en', 'Close', 'Native names']);
    expect(Object.hasOwn(strings.types, 'person')).toBe(true);
    expect(warned).toHaveBeenCalledOnce();
    vi.doUnmock('../../../src/locales/de.js');
    vi.doUnmock('../../../src/locales/en.js');
    warned.mockRestore();
  });

  it('the names of strings are there in each form that the strings have', () => {
    const formOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);
    const compare = (real: object, bare: object, path: string): void => {
      for (const [key, value] of Object.entries(real)) {
        const other: unknown = Reflect.get(bare, key);
        expect([path + key, formOf(other)]).toEqual([path + key, formOf(value)]);
        if (formOf(value) === 'object') compare(value as object, other as object, `${path}${key}.`);
      }
    };
    compare({ ...en, launcher: { ...en.launcher, title: { other: '' } } }, bareStrings, '');
  });
});
