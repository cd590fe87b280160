import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../src/text/sentence.js';

describe('the sentence around words', () => {
  const text = 'It rained. The exercises ended on 11 July, he said. “Nobody came.”';
  const around = (words: string): string => {
    const start = text.indexOf(words);
    return sentenceAround(text, start, start + words.length);
  };

  it('the sentence of words is theirs alone, whole, wherever they stand in it', () => {
    expect(around('It')).toBe('It rained.');
    expect(around('exercises')).toBe('The exercises ended on 11 July, he said.');
    expect(around('said')).toBe('The exercises ended on 11 July, he said.');
    expect(around('Nobody came')).toBe('“Nobody came.”');
  });

  it('words that go over two sentences have both', () => {
    expect(around('rained. The')).toBe('It rained. The exercises ended on 11 July, he said.');
  });

  it('a text without an end gives what is near the words', () => {
    const endless = 'word '.repeat(50_000);
    expect(sentenceAround(endless, 100_000, 100_004).length).toBeLessThan(700);
  });
});
