/** `article-context annotate` as a filter: many files, standard input, and lines of JSON. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { inputFiles } from '../../../src/node/archive/inputs.js';
import { filesWithin } from '../../../src/node/folder/paths.js';
import { emptyFolder, writeFolder } from '../node/folders.js';
import { command } from './command.js';

interface Line {
  readonly id: unknown;
  readonly mentions?: readonly { readonly entry: string; readonly marked: boolean }[];
  readonly error?: string;
  readonly dossier?: string;
  readonly version?: string;
}

const { folder: dossier } = writeFolder();
const linesOf = (out: string): Line[] => out.split('\n').map((line) => JSON.parse(line) as Line);
const found = ({ id, mentions, error }: Line): unknown[] => [id, mentions ? mentions.map(({ entry }) => entry) : error];

async function annotate(paths: readonly string[], input: readonly (string | Uint8Array)[] = []) {
  const chunks = input.map((chunk) => Buffer.from(chunk as string));
  const { out, ...rest } = await command(['annotate', ...paths, '--dossier', dossier], {
    input: Readable.from(chunks),
  });
  return { lines: out === '' ? [] : linesOf(out), ...rest };
}

const json = (...values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

describe('annotate as a filter', () => {
  it('each line of JSON gives one line in its order, whether it has HTML, a text or blocks', async () => {
    const input = json(
      { id: 7, text: 'Armenia is near.\nAnd Armenia again.' },
      { id: 'b', html: '<nav><p>Armenia</p></nav><main><p>About <b>Arm</b>enia, at length and in full.</p></main>' },
      { id: { site: 'c' }, blocks: ['Nothing.', 'Armenia.'] },
    );
    const { lines, code, err } = await annotate(['-'], [input]);
    expect(lines.map(found)).toEqual([
      [7, ['armenia', 'armenia']],
      ['b', ['armenia']],
      ['line:3', ['armenia']],
    ]);
    expect(lines[0]).toMatchObject({ dossier: 'small', version: '1.2.3' });
    expect(lines[0]?.mentions?.map(({ marked }) => marked)).toEqual([true, false]);
    expect([code, err]).toEqual([0, '']);
  });

  it('standard input is read without any argument, however it is cut', async () => {
    const bytes = Buffer.from(json({ id: 1, text: 'Armenia – Ärmenia' }, { id: 2, text: 'Armenia' }));
    const cut = [...bytes].map((byte) => Uint8Array.of(byte));
    const { lines } = await annotate([], cut);
    expect(lines.map(found)).toEqual([
      [1, expect.arrayContaining(['armenia'])],
      [2, ['armenia']],
    ]);
  });

  it('a bad line gives an error with its number, and those after it are read', async () => {
    const input = `{"id": 1, "text"\n[]\n\n{"id": 4}\n{"id": 5, "blocks": [1]}\n\u00ff${json({ id: 6, text: 'Armenia' })}`;
    const { lines, code, err } = await annotate(
      ['-'],
      [input, Uint8Array.of(0xff, 0x0a), json({ id: 8, text: 'Armenia' })],
    );
    expect(lines.map(({ id }) => id)).toEqual(['line:1', 'line:2', 4, 5, 'line:6', 'line:7', 8]);
    expect(lines.map(({ error }) => error === undefined)).toEqual([false, false, false, false, false, false, true]);
    expect(code).toBe(0);
    expect(err).toBe('6 articles of 7 not read: see the lines with “error”');
  });

  it('a line without end is told of in bounded memory, and the next one is read', async () => {
    const part = Buffer.alloc(1_000_000, 'a');
    const { lines } = await annotate(
      ['-'],
      ['{', ...Array<Buffer>(11).fill(part), '\n', json({ id: 2, text: 'Armenia' })],
    );
    expect(lines.map(found)).toEqual([
      ['line:1', expect.stringContaining('at most 10000000 bytes')],
      [2, ['armenia']],
    ]);
  });

  it('an article by standard input is one article, and HTML is known by what it begins with', async () => {
    const { lines: page } = await annotate(
      ['-'],
      ['<!doctype html><title>Armenia</title>\n<main><p>On Armenia alone.</p></main>'],
    );
    expect(page.map(found)).toEqual([['-', ['armenia']]]);
    const { lines: odd } = await annotate(
      ['-'],
      ['<?xml version="1.0"?>\n<!-- Armenia -->\n<main><p>On <b>Arm</b>enia alone.</p></main>'],
    );
    expect(odd.map(found)).toEqual([['-', ['armenia']]]);
    const { lines: text } = await annotate(['-'], ['A text on\nArmenia and <Armenia>']);
    expect(text.map(found)).toEqual([['-', ['armenia', 'armenia']]]);
  });

  it('files, folders and patterns are read in the order of the call, those of a folder in that of their names', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'deep'));
    for (const name of ['b.txt', 'a.html', 'deep/c.txt', 'left-out.pdf']) writeFileSync(join(folder, name), 'Armenia');
    writeFileSync(join(folder, 'lines.ndjson'), json({ text: 'Armenia' }, { id: 'own', text: 'none' }));
    const ids = async (...paths: string[]) =>
      (await annotate(paths)).lines.map(({ id }) => String(id).replace(`${folder.slice(1)}/`, ''));
    expect(await ids(folder)).toEqual(['a.html', 'b.txt', 'deep/c.txt', 'lines.ndjson:1', 'own']);
    expect(await ids(join(folder, 'b.txt'), join(folder, 'a.html'))).toEqual(['b.txt', 'a.html']);
    expect(await ids(`${folder}/**/*.txt`)).toEqual(['b.txt', 'deep/c.txt']);
    expect(await ids(`${folder}/?.{txt,html}`)).toEqual(['a.html', 'b.txt']);
  });

  it('an article that begins with empty lines is one article, and lines of JSON after them are lines of JSON', async () => {
    const { lines: article } = await annotate(['-'], ['\n \n\nA text on\nArmenia']);
    expect(article.map(found)).toEqual([['-', ['armenia']]]);
    const { lines } = await annotate(['-'], [`\ufeff\n\n${json({ text: 'Armenia' })}`]);
    expect(lines.map(found)).toEqual([['line:3', ['armenia']]]);
  });

  it('an id that is neither a text nor a number is replaced by the number of its line', async () => {
    const odd = json(
      { id: { toString: 1 }, text: '' },
      { id: null, html: '<p>' },
      { id: [1], blocks: [] },
      { id: true },
    );
    const { lines } = await annotate(['-'], [odd]);
    expect(lines.map(({ id }) => id)).toEqual(['line:1', 'line:2', 'line:3', 'line:4']);
  });

  it('a pattern is one only where no file has that name, and its signs stand for themselves elsewhere', () => {
    const folder = emptyFolder();
    for (const name of ['a', 'b', 'b/deep']) mkdirSync(join(folder, name));
    const names = ['notes{1}.txt', 'x,y.html', 'x.html', 'b/c.html', 'b/deep/d.html', 'u{v.html'];
    for (const name of names) writeFileSync(join(folder, name), 'Armenia');
    const files = (path: string) =>
      [...inputFiles([`${folder}/${path}`])].map(
        ({ file, isNamed }) => `${relative(folder, file)}${isNamed ? '!' : ''}`,
      );
    expect(files('notes{1}.txt')).toEqual(['notes{1}.txt!']);
    expect(files('?,?.html')).toEqual(['x,y.html']);
    expect(files('u{*.html')).toEqual(['u{v.html']);
    expect(files('a/../b/*.html')).toEqual(['b/c.html']);
    expect(files('*/*/*.html')).toEqual(['b/deep/d.html']);
    expect(files('{x,b/c}.html')).toEqual(['b/c.html', 'x.html']);
    expect(files('*.none')).toEqual(['*.none!']);
  });

  it('a pattern without “**” is not looked for in folders below', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    for (const name of ['1.txt', 'a/2.txt', 'a/b/3.txt']) writeFileSync(join(folder, name), '');
    expect([...filesWithin(folder, 1)]).toHaveLength(1);
    expect([...filesWithin(folder, 2)]).toHaveLength(2);
    expect([...filesWithin(folder)]).toHaveLength(3);
  });

  it('without an article and with nothing but a terminal to read, the call is wrong', async () => {
    const input = Object.assign(Readable.from([]), { isTTY: true });
    expect(await command(['annotate', '--dossier', dossier], { input })).toMatchObject({ code: 2 });
  });

  it('a file that is not there gives a line with an error, and nothing at all is an error of the call', async () => {
    const folder = emptyFolder();
    for (const name of ['none.txt', 'none.ndjson', '*.none']) {
      const { lines, code } = await annotate([join(folder, name), '-'], [json({ id: 1, text: '' })]);
      expect(lines.map(({ error }) => error)).toEqual(['no such file', undefined]);
      expect(code).toBe(1);
    }
    expect(await annotate([folder])).toMatchObject({ lines: [], code: 1, err: 'no article was found' });
  });

  it('an output that is full is waited for before the next line is written', async () => {
    const events: string[] = [];
    const input = Readable.from([Buffer.from(json({ id: 1, text: '' }, { id: 2, text: '' }))]);
    const out = (line: string): void => void events.push(`line ${String(linesOf(line)[0]?.id)}`);
    const written = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      events.push('room again');
    };
    await command(['annotate', '--dossier', dossier], { input, out, written });
    expect(events).toEqual(['line 1', 'room again', 'line 2', 'room again']);
  });
});
