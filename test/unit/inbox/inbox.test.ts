import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { feedbackUrl } from '../../../src/card/feedback-url.js';
import { reportsIn } from '../../../src/node/inbox/reports.js';
import { command } from '../cli/command.js';
import { emptyFolder, soundFiles, writeFolder } from '../node/folders.js';

/** The templates of docs/editors-guide.md. */
const guide = readFileSync('docs/editors-guide.md', 'utf8');
const [mail = '', issue = ''] = [...guide.matchAll(/`feedback="((?:mailto|https):[^"]+)"`/gu)].map(([, url]) => url);

const report = { entry: 'armenia', text: 'Armenia’s “army”', page: 'https://example.org/a?b=1', version: '3f2a' };

describe('a prepared report', () => {
  it.each([
    ['mail', mail],
    ['issue', issue],
  ])('a prepared %s has entry, words, page and version, as the inbox reads them', (_, template) => {
    const url = new URL(feedbackUrl(template, report) ?? '');
    const body = url.searchParams.get('body') ?? '';
    expect(reportsIn(`${body}The card is about\nsomething else.`)).toEqual([
      {
        entry: 'armenia',
        words: 'Armenia’s “army”',
        page: report.page,
        version: '3f2a',
        says: 'The card is about something else.',
        at: 'line 1',
      },
    ]);
  });
});

describe('the inbox', () => {
  const folder = (): string => writeFolder().folder;
  async function inbox(text: string, ...more: string[]) {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'inbox'), text);
    return command(['inbox', join(cwd, 'inbox'), ...more], { cwd });
  }

  it('the inbox sorts reports by entry, the most reported first, and names the files', async () => {
    const dossier = folder();
    const text =
      'entry: hill-dispute\nwords: hill\n\nentry: armenia\nwords: Armenia\npage: https://example.org/\nwhat is wrong: Old.\n\n> entry: armenia\n> what is wrong: Too\n> old.\n';
    const { code, out } = await inbox(text, '--dossier', dossier);
    expect(code).toBe(0);
    expect(out.replaceAll(/ \S*entries\//gu, ' entries/')).toBe(`armenia: 2 reports  entries/armenia.yaml
  line 4  “Armenia”: Old. on https://example.org/
  line 9  : Too > old.
hill-dispute: 1 report  entries/hill-dispute.yaml
  line 1  “hill”
3 reports of 2 entries`);
  });

  it('the inbox reads mails, issues, and a page’s own log', async () => {
    const mailText =
      'From: a\nContent-Transfer-Encoding: quoted-printable\n\nentry: armenia\nwords: Armenia=E2=80=99s ar=\nmy\n';
    expect(reportsIn(mailText)).toMatchObject([{ entry: 'armenia', words: 'Armenia’s army' }]);
    const issues = JSON.stringify([
      { url: 'https://example.org/1', body: '**Entry:** armenia\r\n**Words:** A' },
      { url: 'x', body: 'Hello' },
    ]);
    expect(reportsIn(issues)).toMatchObject([{ entry: 'armenia', words: 'A', at: 'https://example.org/1' }]);
    expect(reportsIn('{"entry":"armenia","text":"A"}\n{"entry":"nato"}\n').map(({ entry }) => entry)).toEqual([
      'armenia',
      'nato',
    ]);
    const { code, err } = await inbox('{"entry":');
    expect([code, err.includes('inbox: line 1: expected JSON')]).toEqual([1, true]);
  });

  it('the inbox says what it expected where there is no report', async () => {
    const { code, out } = await inbox('Dear editors,\n');
    expect([code, out]).toEqual([0, 'no report: expected lines such as "entry: nato", or JSON with "entry"']);
  });

  it('the inbox tells reports of entries that the dossier does not have', async () => {
    expect((await inbox('entry: nato\n', '--dossier', folder())).out).toContain(
      'nato: 1 report, and no such entry here',
    );
  });
});

describe('log', () => {
  const name = 'entries/armenia.yaml';
  const log = (folder: string) => command(['log', 'armenia', '--dossier', folder, '--what', 'The capital: was wrong.', '--why', 'A reader wrote.']); // prettier-ignore
  const logged = 'history:\n  - date: \'2026-11-22\'\n    what: "The capital: was wrong."\n    why: A reader wrote.\n';

  it('log writes a correction into the entry, the latest first, with all else as it was', async () => {
    const { folder } = writeFolder();
    expect((await log(folder)).code).toBe(0);
    expect(readFileSync(join(folder, name), 'utf8')).toBe(soundFiles[name] + logged);
    await log(folder);
    const [, item = ''] = /history:\n([\s\S]*)/u.exec(logged) ?? [];
    expect(readFileSync(join(folder, name), 'utf8')).toBe(`${soundFiles[name]}${logged}${item}`);
    expect((await command(['check', folder])).code).toBe(0);
  });

  it.each([
    [
      'in braces',
      `${soundFiles[name]}history: [{ date: 2020-01-01, what: A., why: B. }]\n`,
      'expected "history" as a list',
    ],
    ['broken', 'a: [', 'mend it first'],
  ])('log leaves an entry alone that is %s, and says why', async (_, text, says) => {
    const { folder } = writeFolder({ [name]: text });
    const { code, err } = await log(folder);
    expect([code, err.includes(says)]).toEqual([1, true]);
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });
});
