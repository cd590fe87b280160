import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/text/fold-text.js';

const foldings: readonly (readonly [title: string, text: string, folded: string])[] = [
  ['case', 'BaKu', 'baku'],
  ['diacritics', 'Erdoğan, Ünlühisarcıklı, Eğirdir', 'erdogan unluhisarcikli egirdir'],
  ['decomposed diacritics', 'Erdog\u0306an U\u0308nlu\u0308', 'erdogan unlu'],
  ['several marks on one letter', 'a\u0323\u0302 ậ', 'a a'],
  ['dotted and dotless i, small and capital', 'iıİI', 'iiii'],
  ['the schwa', 'Əliyev əliyev', 'eliyev eliyev'],
  ['letters that do not decompose', 'ø Ø ł Ł đ Đ ð Ð ħ Ħ ŋ Ŋ', 'o o l l d d d d h h n n'],
  ['letters that are two', 'ß æ Æ œ Œ þ Þ', 'ss ae ae oe oe th th'],
  ['the capital ß', 'STRAẞE', 'strasse'],
  ['ligatures', 'ﬁn ﬂag oﬃce ﬆ', 'fin flag office st'],
  ['full-width letters and digits', 'ＡＰ　２０２１', 'ap 2021'],
  ['raised numbers away, and lowered ones not', 'NATO² H₂O', 'nato h2o'],
  ['soft hyphens away', 'Ka\u00adra\u00adbakh', 'karabakh'],
  ['zero-width characters away', 'Ka\u200bra\u200cba\u200dkh\ufeff\u2060', 'karabakh'],
  ['direction marks away', '\u200eBaku\u200f \u2068Ankara\u2069', 'baku ankara'],
  ['variation selectors away', 'A\ufe0fB\ufe0e', 'ab'],
  ['every hyphen and dash to a space', 'a-b\u2010c\u2011d\u2012e–f—g\u2015h\u2212i', 'a b c d e f g h i'],
  ['every space to one', 'a \u00a0\u2009\u202f\u3000\t\r\nb', 'a b'],
  ['no space at either end', ' “Baku” ', 'baku'],
  ['straight and curly apostrophes to a space', "a's b’s c‘s d\u02bcs e\u02bbs", 'a s b s c s d s e s'],
  ['Cyrillic with its marks', 'Нагорный Ёлка', 'нагорныи елка'],
  ['Armenian case', 'ԱՐՑԱԽ', 'արցախ'],
  ['Armenian ligatures', 'ﬓ', 'մն'],
  ['Hebrew and Arabic vowel signs away', 'שָׁלוֹם قَرَه', 'שלום قره'],
  ['Hebrew letters composed with their points', '\ufb2a\ufb2b', 'שש'],
  ['digits of Arabic and Persian to ours', '١٩١٥ ۱۹۱۵', '1915 1915'],
  ['digits of other scripts as they are', '१९१५', '१९१५'],
  ['Armenian marks within a word away', 'Երևա՞ն, եկե՛ք', 'երեւան եկեք'],
  ['an Armenian ligature, in small letters and in capitals', 'Երևան ԵՐԵՎԱՆ', 'երեւան երեւան'],
  ['Arabic and Persian letters of one sound', 'ایران ايران کابل كابل', 'ايران ايران كابل كابل'],
  ['the Arabic tatweel away', 'الريـــاض', 'الرياض'],
  ['Chinese as it is', '阿塞拜疆', '阿塞拜疆'],
  ['nothing to nothing', '', ''],
  ['marks alone to nothing', '— “…” \u00ad\u0301', ''],
];

describe('folding', () => {
  it.each(foldings)('folding a text folds %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('folding gives the same for any text and its decomposed and composed forms', () => {
    const letter = fc.oneof(fc.constantFrom(...Array.from('abcİıəğşÇÖß éüñǖẫйё한국 -’.')), fc.string({ maxLength: 1 }));
    fc.assert(
      fc.property(fc.array(letter), (letters) => {
        const text = letters.join('');
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text));
        expect(foldText(text.normalize('NFC'))).toBe(foldText(text));
      }),
    );
  });

  it('folding gives the same for every Latin, Cyrillic and Armenian letter in either case', () => {
    const different: string[] = [];
    for (let unit = 0; unit < 0x590; unit++) {
      const letter = String.fromCharCode(unit);
      const other = letter.toUpperCase();
      const same = other.length > 1 || /\p{Script=Greek}|\p{M}/u.test(letter) || foldText(other) === foldText(letter);
      if (!same) different.push(letter);
    }
    expect(different).toEqual([]);
  });

  it('a Greek sigma folds the same at the end of a word, so that a headline in capitals matches', () => {
    expect(foldText('ΕΛΛΑΔΑΣ')).toBe(foldText('Ελλάδας'));
  });

  it('words that differ in a vowel sign of an Indian script are kept apart by folding', () => {
    expect(foldText('दिल्ली')).not.toBe(foldText('दल्ला'));
  });
});
