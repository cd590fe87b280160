/** docs/editors-guide.md, followed to the letter: its files are written and its commands are run, in their order. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from './command.js';
import { emptyFolder } from '../node/folders.js';

const guide = readFileSync('docs/editors-guide.md', 'utf8');
const steps = [...guide.matchAll(/^```(text|yaml|sh)\n([\s\S]*?)^```/gmu)];

describe('the editor’s guide', () => {
  it('the editor’s guide leads from its article to what a page loads', async () => {
    const cwd = emptyFolder();
    const inFolder = (word: string): string => (/[./]|^harbour$/u.test(word) && !word.startsWith('-') ? join(cwd, word) : word); // prettier-ignore
    const said: string[] = [];
    let isInstalled = false;
    for (const [, language, text = ''] of steps) {
      if (language === 'sh')
        for (const line of text.trim().split('\n')) {
          const [program, first = '', ...argv] = line.split(' ');
          if (program === 'rm') {
            rmSync(join(cwd, first));
            continue;
          }
          if (program === 'npm') {
            // Nothing but this makes `npx article-context` known; README says the same, and the package has the command.
            expect(readFileSync('README.md', 'utf8')).toContain(`\`${line}\``);
            expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ name: basename(argv[0] ?? ''), bin: { 'article-context': './dist/cli.js' } }); // prettier-ignore
            isInstalled = true;
            continue;
          }
          expect([program, first, isInstalled]).toEqual(['npx', 'article-context', true]);
          const { code, out, err } = await command(argv.map(inFolder), { cwd });
          expect(code, `${line}\n${out}\n${err}`).toBe(0);
          said.push(`${out}\n${err}`);
        }
      else {
        const name = language === 'text' ? 'article.txt' : (/^# (\S+)/u.exec(text)?.[1] ?? '');
        mkdirSync(dirname(join(cwd, name)), { recursive: true });
        writeFileSync(join(cwd, name), text);
      }
    }
    expect(said[0]).toMatch(/^harbour: \d+ files, \d+ of them drafts of entries \(language: en\)/u);
    expect(said[1]).toContain('harbour/entries/hydrographic-office.yaml  gist, background');
    expect(said[2]).toContain(' 0 errors, 0 warnings, ');
    expect(said.at(-1)).toContain('left out, since they are still drafts: ');
    expect(readdirSync(join(cwd, 'public/dossiers')).toSorted()).toEqual([
      'harbour.cards.json',
      'harbour.json',
      'harbour.lexicon.json',
    ]);
    const { entries } = JSON.parse(readFileSync(join(cwd, 'public/dossiers/harbour.json'), 'utf8')) as { entries: { id: string }[] }; // prettier-ignore
    expect(entries.map(({ id }) => id)).toEqual(['hydrographic-office', 'sandhaven-lane']);
  });

  it('the editor’s guide names every file that a new dossier has', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'article.txt'), steps[0]?.[2] ?? '');
    await command(['new', join(cwd, 'harbour'), '--article', join(cwd, 'article.txt')], { cwd });
    for (const name of readdirSync(join(cwd, 'harbour'))) expect(guide).toContain(`\`${name.replace(/^entries$/u, 'entries/*.yaml')}\``); // prettier-ignore
  });
});
