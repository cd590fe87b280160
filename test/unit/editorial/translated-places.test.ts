import { describe, expect, it } from 'vitest';
import { translationFindings } from '../../../src/editorial/rules/translation-rules.js';
import { soundDossier } from '../../cases/dossiers.js';

const at = { lat: 39.8, lon: 46.75 };
const names = [
  { text: 'Shusha', lang: 'az-Latn' },
  { text: 'Shushi', lang: 'hy-Latn' },
];
const dossier = soundDossier({
  places: [
    { id: 'shusha', names, ...at, disputed: true },
    { id: 'baku', names: [{ text: 'Baku', lang: 'en' }, { text: 'Bakı', lang: 'az' }], ...at },
  ],
}); // prettier-ignore
const found = (places: Record<string, string[]>) =>
  translationFindings(dossier, { translations: { ru: { places, entries: {} } } }).map(({ code, path }) => [
    code,
    path.at(-1),
  ]);

describe('the names of places in a translation', () => {
  it('a disputed place has as many names as in the dossier, so that no side’s is dropped', () => {
    expect(found({ shusha: ['Шуша'] })).toEqual([['translation-differs', 'shusha']]);
    expect(found({ shusha: ['Шуша', 'Шуши'] })).toEqual([]);
  });

  it('another place may have one name, and a place that the dossier lacks is told', () => {
    expect(found({ baku: ['Баку'] })).toEqual([]);
    expect(found({ atlantis: ['Атлантида'] })).toEqual([['translation-of-nothing', 'atlantis']]);
  });
});
