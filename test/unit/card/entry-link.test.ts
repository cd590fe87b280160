import { describe, expect, it } from 'vitest';
import { entryIn, linkTo } from '../../../src/card/entry-link.js';

describe('the address of an entry', () => {
  it('is the page’s with the entry in its fragment, in place of one that is there', () => {
    expect(linkTo('nato', 'https://example.org/a?b=1#c#d')).toBe('https://example.org/a?b=1#article-context:nato');
  });

  it('leads back to the entry, whatever its id', () => {
    for (const id of ['nato', 'a b', 'ü/#?%'])
      expect(entryIn(new URL(linkTo(id, 'https://example.org/')).hash)).toBe(id);
  });

  it('is in no fragment of the page’s own, nor in a damaged one', () => {
    for (const fragment of ['', '#', '#nato', '#x-article-context:nato', '#article-context:%E0%A4%A'])
      expect(entryIn(fragment)).toBeUndefined();
  });
});
