import { describe, expect, it } from 'vitest';
import { entryIn, linkTo } from '../../../src/card/entry-link.js';

describe('the address of an entry', () => {
  it('the link to an entry is the page’s address with the entry in its fragment, in place of any that is there', () => {
    expect(linkTo('nato', 'https://example.org/a?b=1#c#d')).toBe('https://example.org/a?b=1#article-context:nato');
  });

  it('the link to an entry leads back to that entry, whatever its id', () => {
    for (const id of ['nato', 'a b', 'ü/#?%'])
      expect(entryIn(new URL(linkTo(id, 'https://example.org/')).hash)).toBe(id);
  });

  it('no entry is read from a fragment of the page’s own, nor from a damaged one', () => {
    for (const fragment of ['', '#', '#nato', '#x-article-context:nato', '#article-context:%E0%A4%A'])
      expect(entryIn(fragment)).toBeUndefined();
  });
});
