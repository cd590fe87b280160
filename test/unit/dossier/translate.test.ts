import { describe, expect, it } from 'vitest';
import { compileDossier } from '../../../src/dossier/compile.js';
import { textsForCards } from '../../../src/dossier/cards/card-texts.js';
import { translateCards as putIntoCards } from '../../../src/dossier/cards/translate.js';
import type { Translation } from '../../../src/dossier/schema/registers-schema.js';
import { soundDossier } from '../../cases/dossiers.js';

const framing = { side: 'az', quote: 'verbatim' as const, reason: 'It is on maps.', sources: ['S1'] };
const [first] = soundDossier().entries;
const { cards } = compileDossier(
  soundDossier({
    sides: { az: 'Azerbaijan', am: 'Armenia' },
    places: ['shusha', 'baku'].map((id) => ({ id, names: [{ text: id, lang: 'en' }], lat: 40, lon: 46 })),
    entries: [
      { ...first!, gist: 'A state. [S1]' },
      {
        id: 'hill',
        type: 'claim',
        name: '“the hill”',
        background: 'A hill. [S1]',
        contested: {
          framings: [
            { ...framing, holder: 'Ministry in Baku', wording: '“our hill, as all know”', short: '“our hill”' },
            { ...framing, side: 'am', holder: 'Ministry in Yerevan', wording: '“the old hill”' },
          ],
        },
      },
    ],
  }),
);
const entries = {
  armenia: { name: 'Ermenistan', gist: 'Bir devlet. [S1]' },
  hill: { framings: [{ of: 'Ministry in Baku', holder: 'Baküdeki Bakanlık', wording: '“tepemiz”' }] },
};

const translateCards = (own: typeof cards, lang: string, translation: Translation) =>
  putIntoCards(own, lang, textsForCards(own, translation));

describe('translating cards', () => {
  it('names and gists are in the other language, and the rest stays as it is', () => {
    const { armenia } = translateCards(cards, 'tr', { entries }).cards;
    expect(armenia).toEqual({ ...cards.cards['armenia'], ...entries.armenia, translated: ['name', 'gist'] });
  });

  it('a framing gets its holder and short wording by the holder that it has in the dossier', () => {
    const { hill } = translateCards(cards, 'tr', { entries }).cards;
    expect(hill?.contested?.framings).toEqual([
      { ...framing, holder: 'Baküdeki Bakanlık', wording: '“our hill, as all know”', short: '“tepemiz”' },
      { ...framing, side: 'am', holder: 'Ministry in Yerevan', wording: '“the old hill”' },
    ]);
  });

  it('only what is translated is told to be, so that nothing else is read in the wrong language', () => {
    const named = { armenia: { name: 'Ermenistan' } };
    const translated = translateCards(cards, 'tr', { entries: named });
    expect(translated.cards['armenia']?.translated).toEqual(['name']);
    expect(translated.translation).toEqual({ lang: 'tr' });
    expect(translateCards(cards, 'tr', { entries }).cards['hill']?.translated).toEqual(['framings']);
  });

  it('an entry without a translation stays in the language of the dossier, and only that entry', () => {
    const { hill, armenia } = translateCards(cards, 'tr', { entries: { armenia: entries.armenia } }).cards;
    expect(hill).toEqual(cards.cards['hill']);
    expect(armenia?.translated).toEqual(['name', 'gist']);
  });

  it('the title and the sides are translated where they are given, and the language is told', () => {
    const translated = translateCards(cards, 'tr', { title: 'Başlık', sides: { az: 'Azerbaycan' }, entries: {} });
    expect(translated).toMatchObject({
      title: 'Başlık',
      sides: { az: 'Azerbaycan', am: 'Armenia' },
      lang: cards.lang,
      translation: { lang: 'tr', title: true, sides: true },
    });
  });

  it('the day on which a native speaker read the translation is told', () => {
    const { translation } = translateCards(cards, 'tr', { read: '2026-11-30', entries: {} });
    expect(translation).toEqual({ lang: 'tr', read: '2026-11-30' });
  });

  it('a place has all its names in the other language, and one without a translation stays as it is', () => {
    const { places } = translateCards(cards, 'tr', { places: { shusha: ['Şuşa', 'Şuşi'] }, entries: {} });
    expect(places.map(({ names }) => names)).toEqual([
      [
        { text: 'Şuşa', lang: 'tr' },
        { text: 'Şuşi', lang: 'tr' },
      ],
      [{ text: 'baku', lang: 'en' }],
    ]);
  });

  it('what a page loads of a translation names no holder in the dossier’s language', () => {
    expect(JSON.stringify(textsForCards(cards, { entries }))).not.toContain('Ministry');
  });
});
