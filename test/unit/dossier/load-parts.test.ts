import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { Issue } from '../../../src/dossier/issue.js';
import { limits } from '../../../src/dossier/limits.js';
import { loadDossier } from '../../../src/dossier/load/load.js';
import type { DossierSource } from '../../../src/dossier/load/loaded-dossier.js';
import { describeIssue } from '../../../src/locales/issue-sentences.js';
import { lexicon, cards, part, folder, fetchMock, answer, asked, load, issuesOf } from './fetched-parts.js';

describe('loading a dossier in parts', () => {
  it('a page gets the lexicon at once, and the cards when they are first asked for', async () => {
    fetchMock.mockResolvedValueOnce(answer(part())).mockResolvedValueOnce(answer(cards));
    const loaded = await load();
    expect(loaded.lexicon).toEqual(lexicon);
    expect(asked()).toEqual(['d.lexicon.json']);
    expect(await loaded.cards()).toEqual(cards);
    expect(asked()).toEqual(['d.lexicon.json', `${folder}small.cards.json`]);
  });

  it.each([
    ['small.cards.json', 'https://cdn.example/a/small.cards.json'],
    ['/b/c.json?d', 'https://cdn.example/b/c.json?d'],
    ['https://cdn.example/c.json', 'https://cdn.example/c.json'],
  ])('the cards at %s are looked for as seen from where the lexicon was in the end', async (address, url) => {
    fetchMock.mockResolvedValueOnce(answer(part(address), 'https://cdn.example/a/b.json'));
    fetchMock.mockResolvedValueOnce(answer(cards, url));
    await (await load()).cards();
    expect(asked()[1]).toBe(url);
  });

  it.each([
    'https://other.example/c.json',
    '//other.example/c.json',
    'http://news.example/c.json',
    'https://news.example:8443/c.json',
    'data:application/json,{}',
    'blob:https://news.example/1',
    'javascript:alert(1)',
    'https://',
  ])('cards at %s are refused, as they would come from another place than the lexicon', async (address) => {
    fetchMock.mockResolvedValueOnce(answer(part(address)));
    const issues = await issuesOf(load());
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['wrong-type', ['cards']]]);
    expect(describeIssue(issues[0]!)).toBe(`cards: expected an address on https://news.example, found ${address}`);
    expect(asked()).toHaveLength(1);
  });

  it('the cards are requested once for all who ask at a time, and not again for those who ask later', async () => {
    fetchMock.mockResolvedValueOnce(answer(part())).mockResolvedValueOnce(answer(cards));
    const loaded = await load();
    const [one, two] = await Promise.all([loaded.cards(), loaded.cards()]);
    expect([two, await loaded.cards()]).toEqual([one, one]);
    expect(asked()).toHaveLength(2);
  });

  it('the cards are requested again when they are asked for again after a failure', async () => {
    fetchMock.mockResolvedValueOnce(answer(part()));
    fetchMock.mockRejectedValueOnce(new TypeError('network'));
    fetchMock.mockResolvedValueOnce(answer('', undefined, { status: 503 }));
    fetchMock.mockResolvedValueOnce(answer('<!doctype html>'));
    fetchMock.mockResolvedValueOnce(answer({ ...cards, title: '' }));
    fetchMock.mockResolvedValueOnce(answer(' '.repeat(limits.fileBytes + 1)));
    fetchMock.mockResolvedValueOnce(answer(cards));
    const loaded = await load();
    const codes = [];
    for (let i = 0; i < 5; i++) codes.push((await issuesOf(loaded.cards()))[0]);
    expect(codes.map((issue) => issue?.code)).toEqual(['unreachable', 'unreachable', 'not-json', 'empty', 'too-large']);
    expect(codes[1]?.args).toEqual({ url: `${folder}small.cards.json`, status: 503 });
    expect(await loaded.cards()).toEqual(cards);
  });

  it('the cards are given up when the page no longer wants them', async () => {
    const controller = new AbortController();
    fetchMock.mockResolvedValueOnce(answer(part()));
    fetchMock.mockImplementationOnce((_, init) => {
      controller.abort();
      return Promise.reject(init?.signal?.reason as Error);
    });
    const loaded = await load(controller.signal);
    await expect(loaded.cards()).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('a lexicon with a fault is refused, with what is wrong and where', async () => {
    fetchMock.mockResolvedValueOnce(answer({ ...part(), entries: [] }));
    expect((await issuesOf(load())).map(({ code, path }) => [code, path])).toEqual([['empty', ['entries']]]);
  });

  it.each<[string, (value: object) => DossierSource, object, string]>([
    ['a lexicon given as an object', (object) => ({ object }), part(), 'its lexicon alone'],
    ['a lexicon in the page', (value) => ({ json: JSON.stringify(value) }), part(), 'its lexicon alone'],
    ['cards given as an object', (object) => ({ object }), cards, 'its cards alone'],
    ['the address of the cards', () => ({ url: 'small.cards.json' }), cards, 'its cards alone'],
  ])('a dossier that is %s is refused as but a part of one', async (_, source, value, says) => {
    fetchMock.mockResolvedValueOnce(answer(value));
    const [issue, ...others] = await issuesOf(loadDossier(source(value), new AbortController().signal));
    expect(others).toEqual([]);
    expect(describeIssue(issue!)).toContain(`dossier: expected a whole dossier, found ${says}`);
  });
});

describe('cards from another place than the lexicon', () => {
  const options = (): (RequestInit | undefined)[] => fetchMock.mock.calls.map(([, init]) => init);

  it('cards that a redirection has brought from another origin are refused', async () => {
    fetchMock
      .mockResolvedValueOnce(answer(part()))
      .mockResolvedValueOnce(answer(cards, 'https://other.example/c.json'));
    const [issue] = await issuesOf((await load()).cards());
    expect(describeIssue(issue!)).toContain('expected an address on https://news.example, found https://other.example');
  });

  it('the browser is told to follow no redirection of cards off their origin', async () => {
    fetchMock.mockResolvedValueOnce(answer(part())).mockResolvedValueOnce(answer(cards));
    await (await load()).cards();
    expect(options().map((init) => [init?.mode, init?.redirect])).toEqual([
      [undefined, undefined],
      [undefined, 'error'],
    ]);
  });

  it('cards on the origin of the page may be redirected there, as a content network does', async () => {
    vi.stubGlobal('origin', 'https://news.example');
    fetchMock
      .mockResolvedValueOnce(answer(part()))
      .mockResolvedValueOnce(answer(cards, `${folder}v2/small.cards.json`));
    expect(await (await load()).cards()).toEqual(cards);
    expect(options()[1]).toMatchObject({ mode: 'same-origin' });
  });

  it('translations are fetched no further than cards', async () => {
    fetchMock.mockResolvedValueOnce(answer({ ...part(), translations: { tr: 'tr.json' } }));
    fetchMock.mockResolvedValueOnce(answer(cards, 'https://other.example/tr.json'));
    const issues = await issuesOf((await load()).translations!.get('tr')!());
    expect(issues.map(({ code }) => code)).toEqual(['wrong-type']);
  });
});

describe('the parts of one build', () => {
  const sha384 = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;
  const edited = { edition: 'b', ...cards, title: 'The new title' };
  const text = JSON.stringify(edited);
  const whole = { ...part(), edition: 'b', integrity: sha384(text) };
  const codes = (issues: readonly Issue[]) => issues.map(({ code, path }) => [code, path]);

  it('parts of one build are taken', async () => {
    fetchMock.mockResolvedValueOnce(answer(whole)).mockResolvedValueOnce(answer(text));
    expect(await (await load()).cards()).toEqual(edited);
    expect(asked()).toHaveLength(2);
  });

  it('cards of an older build are asked for once more, past the caches that may have kept them', async () => {
    fetchMock.mockResolvedValueOnce(answer(whole));
    fetchMock.mockResolvedValueOnce(answer({ edition: 'a', ...cards })).mockResolvedValueOnce(answer(text));
    expect((await (await load()).cards()).title).toBe('The new title');
    expect(fetchMock.mock.calls.map(([, init]) => init?.cache)).toEqual([undefined, undefined, 'reload']);
  });

  it.each([
    ['of an older build', { edition: 'a', ...cards }, 'a'],
    ['that do not say of which build they are', cards, 'none'],
    ['with an edition that is no text', { ...cards, edition: 5 }, 'none'],
  ])('cards %s are refused, and the sentence says which were expected', async (_, others, received) => {
    fetchMock.mockResolvedValueOnce(answer(whole));
    fetchMock.mockImplementation(() => Promise.resolve(answer(others)));
    const issues = await issuesOf((await load()).cards());
    expect(codes(issues)).toEqual([['edition-mismatch', ['edition']]]);
    expect(describeIssue(issues[0]!)).toContain(`(edition b), found others (edition ${received})`);
    expect(asked()).toHaveLength(3);
  });

  it('cards that somebody has changed after the build are refused', async () => {
    fetchMock.mockResolvedValueOnce(answer(whole));
    fetchMock.mockImplementation(() => Promise.resolve(answer(text.replace('The new title', 'Another title'))));
    expect(codes(await issuesOf((await load()).cards()))).toEqual([['integrity-mismatch', ['integrity']]]);
  });

  it.each(['sha256', 'sha384', 'sha512'])('a hash may be %s', async (name) => {
    const hash = `${name}-${createHash(name).update(text).digest('base64')}`;
    fetchMock.mockResolvedValueOnce(answer({ ...whole, integrity: hash })).mockResolvedValueOnce(answer(text));
    expect((await (await load()).cards()).title).toBe('The new title');
  });

  it('where a page may not hash, as without HTTPS, the edition alone is compared', async () => {
    vi.stubGlobal('crypto', {});
    fetchMock.mockResolvedValueOnce(answer({ ...whole, integrity: sha384('') })).mockResolvedValueOnce(answer(text));
    expect(await (await load()).cards()).toEqual(edited);
  });

  it.each(['', 'md5-abc', 'sha384-', 'sha384-abc', `${sha384('')} `])('a lexicon with the hash “%s” is refused', async (integrity) => {
    fetchMock.mockResolvedValueOnce(answer({ ...whole, integrity }));
    expect(codes(await issuesOf(load()))).toEqual([['wrong-type', ['integrity']]]);
  }); // prettier-ignore

  it('a translation is built by itself, so that its edition may be another', async () => {
    fetchMock.mockResolvedValueOnce(answer({ ...whole, translations: { tr: 'tr.json' } }));
    fetchMock.mockResolvedValueOnce(answer({ ...cards, edition: 'tr-7', lang: 'tr' }));
    expect((await (await load()).translations!.get('tr')!()).lang).toBe('tr');
  });
});
