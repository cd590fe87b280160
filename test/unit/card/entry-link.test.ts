import { describe, expect, it } from 'vitest';
import { entryIn, linkTo } from '../../../src/card/entry-link.js';

describe('the address of an entry', () => {
  it('the link to an entry is the page’s address with the entry in its fragment, in place of any that is there', () => {
    expect(linkTo('nato', 'https://example.org/a?b=1#c#d')).toBe('https://example.org/a?b=1#article-context:nato');
  });

  it.each([
    ['https://example.org/#/news/1', 'https://example.org/?article-context=nato#/news/1'],
    ['https://example.org/a?b=1&c#!news?d=2', 'https://example.org/a?b=1&c&article-context=nato#!news?d=2'],
    ['https://example.org/?article-context=un#/news/1', 'https://example.org/?article-context=nato#/news/1'],
    ['https://example.org/?article-context=un', 'https://example.org/#article-context:nato'],
    ['https://example.org/?a=b?c#/', 'https://example.org/?a=b?c&article-context=nato#/'],
  ])('the link to an entry on %s is %s, with the route of an application left in place', (page, link) => {
    expect(linkTo('nato', page)).toBe(link);
  });

  it('the link to an entry leads back to that entry, whatever its id', () => {
    for (const page of ['https://example.org/', 'https://example.org/?a=b#/news/1'])
      for (const id of ['nato', 'a b', 'ü/#?%&=']) expect(entryIn(linkTo(id, page))).toBe(id);
  });

  it('no entry is read from an address of the page’s own, nor from a damaged one', () => {
    for (const end of [
      '',
      '#',
      '#nato',
      '#x-article-context:nato',
      '#article-context:%E0%A4%A',
      '?x-article-context=nato',
      '?article-context=%E0%A4%A#/',
      '#/?article-context=nato',
    ])
      // prettier-ignore
      expect(entryIn(`https://example.org/${end}`)).toBeUndefined();
  });
});
