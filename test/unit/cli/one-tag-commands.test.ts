/** What `article-context index` and `embed` write for pages. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFingerprint } from '../../../src/text/fingerprint.js';
import { emptyFolder } from '../node/folders.js';
import { command } from './command.js';

const long = makeFingerprint(['One two three four five six seven eight nine ten eleven twelve.']);

describe('article-context index', () => {
  const folder = emptyFolder();
  const out = join(folder, 'index.json');
  const write = (name: string, fingerprint: string): string => {
    const file = join(folder, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, JSON.stringify({ fingerprint }));
    return file;
  };

  it('a path is an address by its segments, with any sign that a name may have', async () => {
    const file = write('a b/c#d?e%.json', long);
    expect((await command(['index', file, '--out', out])).code).toBe(0);
    const { articles } = JSON.parse(readFileSync(out, 'utf8')) as { articles: { dossier: string }[] };
    expect(articles[0]?.dossier).toBe('a%20b/c%23d%3Fe%25.json');
  });

  it('an article of fewer than four hashes, which any page may have by chance, is left out', async () => {
    const file = write('short.json', makeFingerprint(['It rained in July.']));
    expect(await command(['index', file, '--out', out])).toMatchObject({
      code: 1,
      err: expect.stringContaining('left out: its article is too short') as string,
    });
  });

  it('an index that is larger than a page loads is not written', async () => {
    const file = write('a.json', long);
    const { code, err } = await command(['index', ...Array<string>(30_000).fill(file), '--out', join(folder, 'large')]);
    expect(code).toBe(1);
    expect(err).toContain('at most 2000000 bytes');
    expect(() => readFileSync(join(folder, 'large'))).toThrow();
  });
});

describe('article-context embed', () => {
  it('each key of the import map is an address, also where the base is a name alone', async () => {
    const dist = emptyFolder();
    writeFileSync(
      join(dist, 'integrity.json'),
      JSON.stringify({ 'article-context.js': 'sha384-a', 'chunks/b.js': 'sha384-b' }),
    );
    for (const [base, key] of [
      ['article-context/', './article-context/chunks/b.js'],
      ['../a', '../a/chunks/b.js'],
      ['/a/', '/a/chunks/b.js'],
      ['https://cdn.example/a', 'https://cdn.example/a/chunks/b.js'],
    ] as const)
      expect((await command(['embed', '--base', base], { dist })).out).toContain(`"${key}": "sha384-b"`);
  });
});
