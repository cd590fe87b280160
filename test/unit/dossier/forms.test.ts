/** The forms in which texts write a name: case endings, particles, plurals, signs, letters that are written in two ways. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import type { EntryType } from '../../../src/dossier/schema/schema.js';
import { anEntry, soundDossier } from '../../cases/dossiers.js';

/** What is found of one name in a text. */
function found(name: string, text: string, lang = 'en', type: EntryType = 'organisation'): string[] {
  const dossier = soundDossier({ lang, entries: [anEntry('x', { name, type })] });
  return annotate(text, dossier).map((mention) => mention.text);
}

type Row = readonly [lang: string, name: string, text: string, expected: readonly string[], type?: EntryType];
const asCases = (all: readonly Row[]) =>
  all.map(([lang, name, text, expected, type]) => ({ lang, name, text, expected, type }));

const rows: readonly Row[] = [
  ['ru', 'Москва', 'в Москве и из Москвы', ['Москве', 'Москвы']],
  ['ru', 'Армения', 'с Арменией', ['Арменией']],
  ['ru', 'Нагорный Карабах', 'из Нагорного Карабаха', ['Нагорного Карабаха']],
  ['ru', 'Министерство иностранных дел', 'в Министерстве иностранных дел', ['Министерстве иностранных дел']],
  ['ru', 'Никол Пашинян', 'Николу Пашиняну', ['Николу Пашиняну'], 'person'],
  ['ru', 'Ильхам Алиев', 'с Ильхамом Алиевым', ['Ильхамом Алиевым'], 'person'],
  ['ru', 'Марья Иванова', 'Марье Ивановой', ['Марье Ивановой'], 'person'],
  ['ru', 'Вооружённые силы', 'вооружёнными, Вооружёнными силами', ['Вооружёнными силами']],
  ['ru', 'Ростов-на-Дону', 'в Ростове-на-Дону', ['Ростове-на-Дону']],
  ['hy', 'Հայաստան', 'Հայաստանի և Հայաստանում', ['Հայաստանի', 'Հայաստանում']],
  ['hy', 'Թուրքիա', 'Թուրքիայից', ['Թուրքիայից']],
  ['hy', 'Բաքու', 'Բաքվում', ['Բաքվում']],
  ['hy', 'նախարարություն', 'նախարարության', ['նախարարության']],
  ['hy', 'Երևան', 'Ե՞րբ է Երևա՞նը գնում', ['Երևա՞նը']],
  ['tr', 'Türk Silahlı Kuvvetleri', 'Türk Silahlı Kuvvetlerinin', ['Türk Silahlı Kuvvetlerinin']],
  ['tr', 'Ankara', 'Ankara’da, Ankaradan', ['Ankara', 'Ankaradan']],
  ['az', 'Ermənistan', 'Ermənistanda və Ermənistandan', ['Ermənistanda', 'Ermənistandan']],
  ['az', 'Bakı', 'Bakının küçələri', ['Bakının']],
  ['de', 'Deutschland', 'Deutschlands Rolle', ['Deutschlands']],
  ['ar', 'إيران', 'وإيران ثم بإيران', ['وإيران', 'بإيران']],
  ['ar', 'الرياض', 'للرياض في الريـــاض', ['للرياض', 'الريـــاض']],
  ['fa', 'پارس آباد', 'به پارس‌آباد و پارسآباد', ['پارس‌آباد', 'پارسآباد']],
  ['fa', 'پارس‌آباد', 'به پارس آباد', ['پارس آباد']],
  ['fa', 'قطعنامه 242', 'قطعنامه ۲۴۲', ['قطعنامه ۲۴۲']],
  ['fa', 'ایران', 'رئيس ايران', ['ايران']],
  ['he', 'צה״ל', 'צה"ל, צהל, צה”ל', ['צה"ל', 'צהל', 'צה”ל']],
  ['en', 'F-16', 'Two F-16s flew.', ['F-16s'], 'weapon-class'],
  ['en', 'NGO', 'Many NGOs came.', ['NGOs']],
  ['en', 'Gerhard Schröder', 'Gerhard Schroeder came.', ['Gerhard Schroeder'], 'person'],
  ['en', 'Schroeder', 'Schröder came.', ['Schröder']],
  ['en', 'OPEC+', 'OPEC+ cut it.', ['OPEC+']],
  ['en', 'C++', 'He writes C++, no C.', ['C++']],
  ['en', 'Section 230(c)', 'under Section 230(c) of', ['Section 230(c)']],
  ['zh', '北京', '中国外交部发言人在北京说', ['北京']],
  ['ja', 'アルメニア', 'アゼルバイジャンとアルメニアの紛争', ['アルメニア']],
  ['th', 'กรุงเทพมหานคร', 'นายกรัฐมนตรีในกรุงเทพมหานครกล่าว', ['กรุงเทพมหานคร']],
];

const others: readonly Row[] = [
  ['en', 'Москва', 'в Москве', []],
  ['en', 'UN', 'The UNs of', [], 'treaty-body'],
  ['en', 'OPEC+', 'OPEC cut it.', []],
  ['en', 'Michael', 'Michal came.', []],
  ['tr', 'NATO', 'NATOnun', []],
  ['ja', '京都', '東京都へ', []],
  ['ru', 'Иран', 'Ирана и Ираклион', ['Ирана']],
];

describe('forms of a name', () => {
  it.each(asCases(rows))('in “$lang”, “$name” is found in “$text”', ({ lang, name, text, expected, type }) => {
    expect(found(name, text, lang, type)).toEqual(expected);
  });

  it.each(asCases(others))(
    'in “$lang”, “$name” is not taken for another word in “$text”',
    ({ lang, name, text, expected, type }) => {
      expect(found(name, text, lang, type)).toEqual(expected);
    },
  );

  it('an alias may be in another language than the dossier, and has the cases of its own', () => {
    const aliases = [{ text: 'Армения', lang: 'ru', near: ['Ереван'] }];
    const dossier = soundDossier({ entries: [anEntry('x', { name: 'Armenia', aliases })] });
    expect(annotate('в Армении, Ереван', dossier).map(({ text }) => text)).toEqual(['Армении']);
    expect(annotate('в Армении', dossier)).toEqual([]);
  });

  it('of two names that differ by a sign, each text has its own', () => {
    const dossier = soundDossier({
      entries: [anEntry('opec', { name: 'OPEC' }), anEntry('plus', { name: 'OPEC+', aliases: ['OPEC Plus'] })],
    });
    expect(annotate('OPEC and OPEC+ met.', dossier).map(({ entry, text }) => [entry.id, text])).toEqual([
      ['opec', 'OPEC'],
      ['plus', 'OPEC+'],
    ]);
  });
});
