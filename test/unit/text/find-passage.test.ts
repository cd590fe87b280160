import { describe, expect, it } from 'vitest';
import { findQuote, readQuote, readWords } from '../../../src/text/find-passage.js';

const find = (text: string, passage: string, within?: string) => findQuote(readWords(text), readQuote(passage, within));

const found = (text: string, passage: string): string | undefined => {
  const span = find(text, passage);
  return span && text.slice(span.start, span.end);
};

describe('a passage', () => {
  it.each([
    ['In July, it rained.', 'it rained', 'it rained'],
    ['the “1915 events,” which', '"1915 events"', '1915 events'],
    ['He\u00adro of Nagorno\u2011Karabakh', 'hero of Nagorno-Karabakh', 'He\u00adro of Nagorno\u2011Karabakh'],
    ['one two', 'two three', undefined],
    ['one', '…', undefined],
    ['', 'one', undefined],
  ])('looking in “%s” for the passage “%s” gives: %s', (text, passage, expected) => {
    expect(found(text, passage)).toBe(expected);
  });

  it('a passage that stands more than once is found within more of the text', () => {
    const text = 'In August, he spoke. In August, they trained.';
    expect(find(text, 'In August', 'In August, they trained')).toEqual({ start: 21, end: 30 });
    expect(find(text, 'In August')).toEqual({ start: 0, end: 9 });
    expect(find(text, 'In August', 'In August, she left')).toBeUndefined();
  });
});
