import { describe, expect, it } from 'vitest';
import { feedbackUrl } from '../../../src/card/feedback-url.js';

const feedback = { entry: 'nato', text: 'N & “A”', page: 'https://example.org/?a=1#b' };

describe('where a reader tells of a wrong match', () => {
  it('is the publisher’s address with entry, words and page in it, none of which can break out of its place', () => {
    expect(feedbackUrl('https://example.org/f?e={entry}&t={text}&p={page}', feedback)).toBe(
      'https://example.org/f?e=nato&t=N%20%26%20%E2%80%9CA%E2%80%9D&p=https%3A%2F%2Fexample.org%2F%3Fa%3D1%23b',
    );
    expect(feedbackUrl('mailto:desk@example.org?subject={entry}', feedback)).toBe(
      'mailto:desk@example.org?subject=nato',
    );
  });

  it('is nowhere where the address is of another kind, or none', () => {
    for (const template of ['', '/feedback', 'http://example.org/', 'javascript:alert(1)', '{page}x://', 'https://'])
      expect(feedbackUrl(template, feedback), template).toBeUndefined();
  });

  it('has no more of a long passage than an address can hold', () => {
    const url = feedbackUrl('https://example.org/{text}', { ...feedback, text: 'a'.repeat(5000) });
    expect(url?.length).toBeLessThan(300);
  });
});
