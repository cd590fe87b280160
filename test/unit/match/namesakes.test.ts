import { describe, expect, it } from 'vitest';
import { isOthersName } from '../../../src/match/names/namesakes.js';

const name = 'Recep Tayyip Erdoğan';
const isOthers = (text: string): boolean => isOthersName(text, text.indexOf('Erdo'), name);

describe('a surname', () => {
  it.each([
    'said Erdoğan',
    'Erdoğan agreed',
    'when President Erdoğan agreed',
    'with Turkey’s Erdoğan',
    'Later Erdoğan agreed',
    'told Recep Erdogan that',
    'told TAYYİP ERDOGAN, Tayyip Erdogan',
    'told Recep Tayyip Erdoğan that',
  ])('a surname is that of the person who is meant in “%s”', (text) => {
    expect(isOthers(text)).toBe(false);
  });

  it.each(['said Yılmaz Erdoğan', 'a poem by Bilal Erdogan'])('a surname is somebody else’s in “%s”', (text) => {
    expect(isOthers(text)).toBe(true);
  });
});
