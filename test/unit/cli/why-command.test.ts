/** `article-context annotate --why`: why some words are marked or not. */
import { describe, expect, it } from 'vitest';
import { writeFolder } from '../node/folders.js';
import { command } from './command.js';

const { folder } = writeFolder();
const { folder: articles } = writeFolder({
  'article.html':
    '<nav><p>Nino Beridze</p></nav><div><p>Sylvania</p></div><main><h1>A hill</h1><p>In Armenia and armenia.</p></main>',
});
const why = (words: string, ...more: string[]) =>
  command(['annotate', `${articles}/article.html`, '--dossier', folder, '--why', words, ...more]);

describe('annotate --why', () => {
  it('the command tells of each occurrence of some words why it is marked or not', async () => {
    const { out, code } = await why('Armenia');
    expect(code).toBe(0);
    expect(out.split('\n').slice(1)).toEqual([
      expect.stringMatching(/Armenia +armenia +marked$/u),
      expect.stringMatching(/Armenia +armenia +“armenia” has “Armenia”, whose capitals the text lacks/u),
    ]);
  });

  it('the command tells words beside the text from words that are nowhere', async () => {
    expect((await why('Sylvania')).out).toContain('outside the text that the widget reads');
    expect((await why('Freedonia')).out).toContain('nowhere in the text');
  });

  it('the command gives programs a code and what it is about', async () => {
    const rows = JSON.parse((await why('armenia', '--format', 'json')).out) as unknown[];
    expect(rows[1]).toMatchObject({ reason: { code: 'other-case', args: { alias: 'Armenia', entry: 'armenia' } } });
  });

  it('the command wants one article to say why', async () => {
    expect((await why('Armenia', '--format', 'ndjson')).code).toBe(2);
  });
});
