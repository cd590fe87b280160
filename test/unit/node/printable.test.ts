import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printable, printableJson } from '../../../src/node/report/printable.js';
import { command } from '../cli/command.js';
import { emptyFolder, soundFiles, writeFolder } from './folders.js';

/** What a terminal acts on, or what makes a text look like another one. */
const hostile = '\u001b[31m\u009b2J\u0007\r\u007f\u202e\u2066\u2028\ufeff\u{e0041}';
const isRaw = (text: string): boolean => /(?![\t\n])\p{Cc}|[\u2028-\u202e\u2066-\u2069\ufeff]/u.test(text);

describe('what is printed', () => {
  it('what is printed shows control characters and overrides of direction as escapes', () => {
    expect(printable('a\u001b[31mb\u202ec')).toBe('a\\u{1b}[31mb\\u{202e}c');
    expect(isRaw(printable(hostile))).toBe(false);
  });

  it('what is printed has lines, tabs, joiners, accents and emoji as they were', () => {
    const text = 'one\n\ttwo می\u200cخواهم 👩\u200d🚀 é';
    expect(printable(text)).toBe(text);
  });

  it('what is printed as JSON has no control character in it, and says the same', () => {
    const value = { [hostile]: [hostile] };
    expect(isRaw(printableJson(value))).toBe(false);
    expect(JSON.parse(printableJson(value))).toEqual(value);
  });
});

describe('no command prints a control character', () => {
  const yaml = soundFiles['entries/armenia.yaml'];
  const { folder } = writeFolder({
    'entries/armenia.yaml': yaml.replace('type: state', `type: ${JSON.stringify(hostile)}`),
    'note.yaml': 'a: 1\n',
  });
  const sound = writeFolder().folder;
  const article = join(emptyFolder(), 'a.txt');
  writeFileSync(article, `Armenia and the Re${hostile}public\nSir ${hostile}Humphrey of ${hostile} Yerevan\n`);
  const oddly = join(emptyFolder(), `a${hostile}\nb::error::c`);
  mkdirSync(oddly);

  it.each<[what: string, argv: string[]]>([
    ['check of hostile values', ['check', folder]],
    ['check of hostile values, as JSON', ['check', folder, '--format', 'json']],
    ['check of hostile values, for GitHub', ['check', folder, '--format', 'github']],
    ['check of a hostile name', ['check', oddly]],
    ['check of a hostile name, as JSON', ['check', oddly, '--format', 'json']],
    ['check of a hostile name, for GitHub', ['check', oddly, '--format', 'github']],
    ['check with a hostile corpus', ['check', sound, '--corpus', hostile]],
    ['build of a hostile name', ['build', oddly]],
    ['annotate', ['annotate', article, '--dossier', sound]],
    ['annotate as JSON', ['annotate', article, '--dossier', sound, '--format', 'json']],
    ['annotate of a hostile name', ['annotate', join(oddly, 'a.txt'), '--dossier', sound]],
    ['coverage', ['coverage', article, '--dossier', sound]],
    ['coverage as JSON', ['coverage', article, '--dossier', sound, '--format', 'json']],
    ['a hostile command', [hostile]],
  ])('no command prints a control character: %s', async (_, argv) => {
    const { out, err } = await command(argv);
    expect(out + err).not.toBe('');
    expect(isRaw(out + err)).toBe(false);
    if (argv.includes('json')) expect(() => JSON.parse(out) as unknown).not.toThrow();
  });

  it('no file’s name begins a line of its own, which a program could take for a command', async () => {
    const { out } = await command(['check', oddly]);
    expect(out).toContain('\\u{a}b::error::c');
    expect(out).not.toMatch(/^b::error/mu);
  });
});
