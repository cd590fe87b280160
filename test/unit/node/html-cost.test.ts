import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { htmlLimits, tooCostlyAt } from '../../../src/authoring/article/html-cost.js';
import { command } from '../cli/command.js';
import { emptyFolder, writeFolder } from './folders.js';

const numbered = (count: number, part: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join('');

describe('HTML that costs more than it says', () => {
  it.each([
    ['formatting that each paragraph opens anew', numbered(2500, (i) => `<p><b id=${String(i)}>x`)],
    ['formatting that later paragraphs open anew', numbered(400, (i) => `<i id=${String(i)}>`) + '<p>x'.repeat(9_000)],
    ['a tag of very many attributes', `<p ${numbered(5000, (i) => `a${String(i)} `)}>`],
    ['very many elements', '<br>'.repeat(htmlLimits.elements + 1)],
  ])('HTML that costs more than it says is refused with its place: %s', async (_, html) => {
    const file = join(emptyFolder(), 'a.html');
    writeFileSync(file, `<p>Armenia\n${html}`);
    const { code, err } = await command(['annotate', file, '--dossier', writeFolder().folder]);
    expect(code).toBe(1);
    expect(err).toMatch(/a\.html:2:\d+ {2}error {2}article-too-large\n {4}expected at most 300000 elements/u);
  });

  it.each([
    ['formatting that nobody closes, as in old archives', '<tr><td><font size="2"><b>x'.repeat(20_000)],
    ['anchors that nobody closes', numbered(20_000, (i) => `<p><a name="p${String(i)}">x`)],
    ['formatting that is closed', numbered(50_000, (i) => `<p><b id=${String(i)}>x</b></p>`)],
    ['data in an attribute', `<p data-a="${'a '.repeat(50_000)}" data-b='${'<b c="d"> '.repeat(5000)}'>`],
    ['a script that writes tags', `<script>${"x += '<b class=' + i + '>';".repeat(9000)}</script>`],
    ['a text with no tags', '<'.repeat(1_000_000)],
  ])('HTML with %s is not taken for it', (_, html) => {
    expect(tooCostlyAt(html)).toBeUndefined();
  });
});
