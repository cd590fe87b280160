import { describe, expect, it } from 'vitest';
import { feedbackUrl } from '../../../src/card/feedback-url.js';

const feedback = { entry: 'nato', text: 'N & “A”', page: 'https://example.org/?a=1#b', version: '3f2a' };

describe('the report of a wrong match', () => {
  it('a report of a wrong match goes to the publisher’s address, in which entry, words and page cannot break out of their place', () => {
    expect(feedbackUrl('https://example.org/f?e={entry}&t={text}&p={page}&v={version}', feedback)).toBe(
      'https://example.org/f?e=nato&t=N%20%26%20%E2%80%9CA%E2%80%9D&p=https%3A%2F%2Fexample.org%2F%3Fa%3D1%23b&v=3f2a',
    );
    expect(feedbackUrl('mailto:desk@example.org?subject={entry}', feedback)).toBe(
      'mailto:desk@example.org?subject=nato',
    );
  });

  it('a report of a wrong match has no address where the publisher gives none, or one that is neither https: nor mailto:', () => {
    for (const template of ['', '/feedback', 'http://example.org/', 'javascript:alert(1)', '{page}x://', 'https://'])
      expect(feedbackUrl(template, feedback), template).toBeUndefined();
  });

  it('a report of a wrong match has no more of a long passage than an address can hold', () => {
    const url = feedbackUrl('https://example.org/{text}', { ...feedback, text: 'a'.repeat(5000) });
    expect(url?.length).toBeLessThan(300);
  });

  it('a report of a wrong match has an address where the words end, or are cut, in half a character', () => {
    const long = feedbackUrl('https://example.org/{text}', { ...feedback, text: `${'a'.repeat(199)}😀` });
    expect(long).toBe(`https://example.org/${'a'.repeat(199)}`);
    expect(feedbackUrl('https://example.org/{text}', { ...feedback, text: 'a\udc00b\ud800' })).toBe('https://example.org/ab'); // prettier-ignore
  });

  it('a report of a wrong match takes no words of the page that turn round those after them', () => {
    expect(feedbackUrl('https://example.org/{text}', { ...feedback, text: 'a\u202eb' })).toBe('https://example.org/ab');
  });

  it('a report of a wrong match leaves a name in braces alone that is none of the three', () => {
    expect(feedbackUrl('https://example.org/{constructor}', feedback)).toBe('https://example.org/{constructor}');
  });
});
