import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { appendWords, endOf, noWords, startOf, type Words } from '../../../src/text/words.js';

const read = (...texts: string[]): Words => {
  const words = noWords(1);
  for (const text of texts) appendWords(words, text);
  return words;
};

const sliced = (text: string, words = read(text)): string[] =>
  Array.from({ length: words.count }, (_, i) => text.slice(startOf(words, i), endOf(words, i)));

const hashOf = (word: string): number | undefined => read(word).hash[0];

const cases: readonly (readonly [title: string, text: string, words: readonly string[]])[] = [
  ['parts them at spaces and marks', 'In Baku, the capital.', ['In', 'Baku', 'the', 'capital']],
  ['parts them at apostrophes, straight and curly', "Turkey's Turkey’s", ['Turkey', 's', 'Turkey', 's']],
  ['parts them at hyphens and dashes', 'Nagorno-Karabakh–war', ['Nagorno', 'Karabakh', 'war']],
  ['keeps digits with letters', 'the 1990s, TB2', ['the', '1990s', 'TB2']],
  ['gives a word that is the whole text', 'Baku', ['Baku']],
  ['gives one-letter words', 'a b', ['a', 'b']],
  ['keeps a soft hyphen within a word', 'Kara\u00adbakh', ['Kara\u00adbakh']],
  ['leaves a soft hyphen after a word out', 'Karabakh\u00ad is', ['Karabakh', 'is']],
  ['leaves a zero-width space before a word out', '\u200bBaku', ['Baku']],
  ['leaves a joiner at the end of the text out', 'Baku\u200d', ['Baku']],
  ['keeps a combining mark with the letter before it', 'Qarabag\u0306 is', ['Qarabag\u0306', 'is']],
  ['keeps several combining marks', 'a\u0323\u0302', ['a\u0323\u0302']],
  ['leaves a soft hyphen after a combining mark out', 'g\u0306\u00ad', ['g\u0306']],
  ['keeps a combining mark that a joiner parts from its letter', 'g\u200d\u0306', ['g\u200d\u0306']],
  ['leaves a combining mark without a letter out', '\u0306 a', ['a']],
  ['gives letters that fold to several', 'Æ ﬁn Gauß', ['Æ', 'ﬁn', 'Gauß']],
  ['gives none for an empty text', '', []],
  ['gives none for marks alone', '… — \u00ad', []],
];

describe('reading words', () => {
  it.each(cases)('splitting a text into words %s', (_, text, words) => {
    expect(sliced(text)).toEqual(words);
  });

  it('splitting a second text appends its words, with offsets into that text', () => {
    const words = read('In Baku', 'and Ankara');
    expect([0, 1, 2, 3].map((i) => [startOf(words, i), endOf(words, i)])).toEqual([[0, 2], [3, 7], [0, 3], [4, 10]]); // prettier-ignore
    expect(words.count).toBe(4);
  });

  it.each(['ğab', 'ağ', 'ağb', 'ßa', 'aß', 'a\u00adb', 'a\u0306', 'a\u00ad', 'ğ', '\u00ada'])(
    'splitting a text into words reads %j the first time as it does the second',
    async (word) => {
      vi.resetModules();
      const fresh = await import('../../../src/text/words.js');
      const words = fresh.noWords();
      fresh.appendWords(words, `${word} ${word} ${word}`);
      const [first, second, third] = [0, 1, 2].map((i) => {
        const offset = i * (word.length + 1);
        return [startOf(words, i) - offset, endOf(words, i) - offset, words.hash[i]!];
      });
      expect(second).toEqual(first);
      expect(third).toEqual(first);
      expect(words.count).toBe(3);
    },
  );

  it('splitting a text into words keeps what it has read when it needs more room', () => {
    const text = 'ab '.repeat(1000);
    expect(sliced(text)).toEqual(Array<string>(1000).fill('ab'));
  });

  it('splitting a short text gives back the room that a long one took', () => {
    const words = noWords();
    appendWords(words, 'a '.repeat(100_000));
    words.count = 0;
    appendWords(words, 'In Baku');
    expect(words.hash.length).toBeLessThan(40_000);
    expect(sliced('In Baku', words)).toEqual(['In', 'Baku']);
  });

  it.each([
    ['Erdoğan', 'Erdog\u0306an'],
    ['Erdoğan', 'ERDOGAN'],
    ['İlham', 'ilham'],
    ['Karabakh', 'Ka\u00adra\u200bbakh'],
    ['Gauß', 'GAUSS'],
    ['ﬁn', 'fin'],
    ['Ærø', 'aero'],
    ['ＡＰ', 'AP'],
  ])('the words %s and %s have one hash', (a, b) => {
    expect(hashOf(a)).toBe(hashOf(b));
  });

  it('the hash of a word is of its letters and their order, not of where it stands', () => {
    expect(hashOf('Baku')).not.toBe(hashOf('Buka'));
    const words = read('Baku, in Baku');
    expect(words.hash[0]).toBe(words.hash[2]);
  });

  it('splitting gives words in order, with no space or mark at their edges, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
        (text) => {
          const words = read(text);
          for (let i = 0; i < words.count; i++) {
            const [before, start, end] = [i > 0 ? endOf(words, i - 1) : -1, startOf(words, i), endOf(words, i)];
            const word = text.slice(start, end);
            const isWord = before < start && start < end && !/^[\s\p{P}\p{Cf}]|[\s\p{P}\p{Cf}]$/u.test(word);
            if (!isWord || end > text.length) throw new Error(`“${word}” at ${String(start)} is no word`);
          }
        },
      ),
    );
  });
});
