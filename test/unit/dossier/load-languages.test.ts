import { describe, expect, it } from 'vitest';
import { compileDossier } from '../../../src/dossier/compile.js';
import { soundDossier } from '../../cases/dossiers.js';
import { cards, folder, fetchMock, answer, asked, load, issuesOf, part } from './fetched-parts.js';

describe('a dossier in several languages', () => {
  const translations = { tr: 'tr/small.cards.json', 'az-Cyrl': '/whole.az.json' };
  const named = { ...part(), translations };
  const turkish = { ...cards, lang: 'tr', title: 'Küçük bir dosya' };

  it('the cards in another language are asked for when they are wanted, and not before', async () => {
    fetchMock.mockResolvedValueOnce(answer(named)).mockResolvedValueOnce(answer(turkish));
    const loaded = await load();
    expect([...(loaded.translations?.keys() ?? [])]).toEqual(['en', 'tr', 'az-Cyrl']);
    expect(asked()).toEqual(['d.lexicon.json']);
    expect(await loaded.translations?.get('tr')?.()).toEqual(turkish);
    expect(await loaded.translations?.get('tr')?.()).toEqual(turkish);
    expect(asked()).toEqual(['d.lexicon.json', `${folder}tr/small.cards.json`]);
  });

  it('a translation may be a whole dossier as well as cards', async () => {
    const whole = soundDossier({ lang: 'az', title: 'Kiçik dosye' });
    fetchMock.mockResolvedValueOnce(answer(named)).mockResolvedValueOnce(answer(whole));
    const got = await (await load()).translations?.get('az-Cyrl')?.();
    expect(got).toEqual(compileDossier(whole).cards);
    expect(asked()[1]).toBe('https://news.example/whole.az.json');
  });

  it('a whole dossier may name translations, too', async () => {
    fetchMock.mockResolvedValueOnce(answer(soundDossier({ translations }))).mockResolvedValueOnce(answer(turkish));
    const loaded = await load();
    expect((await loaded.cards()).title).toBe('A small dossier');
    expect((await loaded.translations?.get('tr')?.())?.title).toBe('Küçük bir dosya');
  });

  it('a dossier’s own language has the same cards as it has without translations', async () => {
    fetchMock.mockResolvedValueOnce(answer({ ...named, translations: { ...translations, en: 'other.json' } }));
    const loaded = await load();
    expect(loaded.translations?.get('en')).toBe(loaded.cards);
  });

  it('a translation that lacks an entry gets the dossier’s own card of it, with its language', async () => {
    const [first] = soundDossier().entries;
    const elsewhere = { ...first!, id: 'elsewhere', name: 'Elsewhere', aliases: [] };
    const more = compileDossier(soundDossier({ entries: [first!, elsewhere] }));
    fetchMock
      .mockResolvedValueOnce(answer({ ...named, ...more.lexicon, translations }))
      .mockResolvedValueOnce(answer(turkish))
      .mockResolvedValueOnce(answer(more.cards));
    const got = await (await load()).translations!.get('tr')!();
    expect(got.lang).toBe('tr');
    expect(Object.entries(got.cards).map(([id, { lang }]) => [id, lang])).toEqual([
      ['armenia', undefined],
      ['elsewhere', 'en'],
    ]);
  });

  it('a translation of another dossier, which has none of the entries, is refused', async () => {
    const other = soundDossier({ lang: 'tr', entries: [{ ...soundDossier().entries[0]!, id: 'elsewhere' }] });
    fetchMock.mockResolvedValueOnce(answer(named)).mockResolvedValueOnce(answer(other));
    const { translations: got } = await load();
    const issues = await issuesOf(got!.get('tr')!());
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['missing-field', ['cards', 'armenia']]]);
  });

  it.each([
    ['https://other.example/tr.json', 'wrong-type', ['translations', 'tr']],
    ['javascript:alert(1)', 'wrong-type', ['translations', 'tr']],
    ['<b>', 'markup', ['translations', 'tr']],
  ])('the address %s is refused for a translation', async (address, code, path) => {
    fetchMock.mockResolvedValueOnce(answer({ ...named, translations: { tr: address } }));
    expect((await issuesOf(load())).map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
  });

  it('a dossier is refused whose translations name what is no language', async () => {
    fetchMock.mockResolvedValueOnce(answer({ ...named, translations: { Turkish: 'tr.json' } }));
    expect((await issuesOf(load())).map(({ code }) => code)).toEqual(['not-a-language']);
  });
});
