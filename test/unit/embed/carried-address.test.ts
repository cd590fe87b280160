import { afterEach, describe, expect, it, vi } from 'vitest';
import { carriedAddress } from '../../../src/embed/carried-address.js';

const place = {
  base: 'https://cdn.example/base/',
  page: 'https://paper.example/news/strait?p=1#top',
  origins: '',
  isLink: false,
};
const inPage = { ...place, base: place.page };
const link = { ...inPage, isLink: true };

describe('the address that a carrier names', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  afterEach(() => {
    warn.mockClear();
  });

  it('an address of the page’s origin is taken, whatever the page’s base is', () => {
    expect(carriedAddress('a.json', inPage)).toBe('https://paper.example/news/a.json');
    expect(carriedAddress('https://paper.example/a.json', place)).toBe('https://paper.example/a.json');
    expect(carriedAddress('/a.json#article-context', link)).toBe('https://paper.example/a.json');
    expect(warn).not.toHaveBeenCalled();
  });

  it('an address of another origin is refused, also by way of the page’s base', () => {
    expect(carriedAddress('a.json', place)).toBeUndefined();
    for (const other of ['//evil.example/a.json', 'https://evil.example/', 'http://paper.example/a.json'])
      expect(carriedAddress(other, inPage)).toBeUndefined();
    expect(warn).toHaveBeenCalledTimes(4);
  });

  it('another origin is trusted where the script tag names it', () => {
    const named = { ...inPage, origins: 'https://cdn.example  https://two.example/x' };
    expect(carriedAddress('https://cdn.example/a.json', named)).toBe('https://cdn.example/a.json');
    expect(carriedAddress('https://two.example/a.json', named)).toBe('https://two.example/a.json');
    expect(carriedAddress('https://three.example/a.json', named)).toBeUndefined();
  });

  it('only https: and http: count, so that a page from a disk, whose origin is “null”, trusts no other such address', () => {
    const onDisk = { ...inPage, base: 'file:///a/page.html', page: 'file:///a/page.html' };
    expect(carriedAddress('b.json', onDisk)).toBeUndefined();
    for (const odd of ['data:application/json,{}', 'blob:https://paper.example/1', 'javascript:1', 'https://'])
      expect(carriedAddress(odd, inPage)).toBeUndefined();
  });

  it('a link to the page itself is no carrier', () => {
    for (const own of ['#article-context', ' #article-context', '/news/strait?p=1#article-context', '', null])
      expect(carriedAddress(own, link)).toBeUndefined();
    expect(warn).not.toHaveBeenCalled();
  });

  it('an element that names nothing takes what the script tag names', () => {
    expect(carriedAddress('', inPage)).toBe('');
    expect(carriedAddress(' ', inPage)).toBe('');
  });
});
