import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { changed, emptyFolder, soundFiles, writeFolder } from '../node/folders.js';
import { command, loaded, nearby } from './command.js';

const builtIn = fileURLToPath(new URL('../../../dossiers/azerbaijan-turkey-exercises', import.meta.url));

describe('check', () => {
  it('check finds no error in the built-in dossier', async () => {
    const { code, out } = await command(['check', builtIn, '--format', 'json']);
    const { errors, dossiers } = JSON.parse(out) as {
      errors: number;
      dossiers: { findings: { severity: string }[] }[];
    };
    expect(dossiers.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'))).toEqual([]);
    expect([errors, code]).toEqual([0, 0]);
  });

  it('check ends in 1 where there is an error, and in 0 where there are warnings alone or nothing', async () => {
    expect((await command(['check', writeFolder(loaded).folder])).code).toBe(1);
    expect((await command(['check', writeFolder(nearby).folder])).code).toBe(0);
    expect((await command(['check', writeFolder().folder])).code).toBe(0);
    expect((await command(['check', '/nowhere'])).code).toBe(1);
  });

  it.each(['entries/people/nino.yaml', 'sources.yaml', 'excerpts/S1.yaml'])(
    'check of one file of a dossier checks it as a part of that, however deep it is and whatever its ending: %s',
    async (name) => {
      const { folder } = writeFolder({
        'dossier.yaml': undefined,
        'dossier.yml': soundFiles['dossier.yaml'],
        'entries/people/nino.yaml': 'id: nino\ntype: person\nname: Nino\nbackground: Nino walks. [S9]\n',
        'excerpts/S1.yaml': '- text: Words.\n  read: 2026-01-01\n',
      });
      const { out } = await command(['check', join(folder, name)], { cwd: folder });
      expect(out.includes('unknown-source')).toBe(name.startsWith('entries'));
      expect(out).not.toMatch(/unknown-field|missing-field|unreadable/u);
    },
  );

  it('check takes under two seconds of the processor’s time for a thousand entries', async () => {
    const [entry] = Object.values(changed('entries/armenia.yaml', 'aliases:\n  - Republic of Armenia\n', ''));
    const files = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [
        `entries/e${String(i)}.yaml`,
        (entry ?? '').replace('id: armenia', `id: e${String(i)}`).replace('name: Armenia', `name: Place ${String(i)}`),
      ]),
    );
    const { folder } = writeFolder(files);
    const before = process.cpuUsage();
    expect((await command(['check', folder])).out).toContain('1004 files checked, 0 errors, 0 warnings');
    // Of the processor's time, since a busy machine must not fail this.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  });

  it('check prints where each fault stands, what it is and how to mend it', async () => {
    const { folder } = writeFolder(loaded);
    const { out } = await command(['check', folder], { cwd: folder });
    expect(out).toBe(`entries/armenia.yaml:8:7  error  loaded-word
    expected no loaded word in the dossier’s own voice, found “regime”, which takes a side: only friends or opponents call it so
    → instead: government, administration, authorities; or quote it and name who says it, or say what happened
.: 4 files checked, 1 error, 0 warnings`);
  });

  it('check prints annotations for GitHub with --format github', async () => {
    const { folder } = writeFolder(nearby);
    const { out } = await command(['check', folder, '--format', 'github'], { cwd: folder });
    expect(out.split('\n')[0]).toMatch(
      /^::warning file=entries\/armenia\.yaml,line=6,col=5,title=ambiguous-alias::expected /u,
    );
  });

  it('check prints its findings as JSON with --format json', async () => {
    const { folder } = writeFolder(loaded);
    const { out } = await command(['check', folder, '--format', 'json'], { cwd: folder });
    expect(JSON.parse(out)).toMatchObject({
      errors: 1,
      warnings: 0,
      dossiers: [
        {
          root: '.',
          findings: [
            {
              code: 'loaded-word',
              severity: 'error',
              file: 'entries/armenia.yaml',
              line: 8,
              column: 7,
              args: { word: 'regime' },
            },
          ],
        },
      ],
    });
  });

  it('check of one file says nothing of the others in its dossier', async () => {
    const { folder } = writeFolder({
      ...loaded,
      ...changed('sources.yaml', 'S2:', 'S2: { title: A, publisher: B, status: unread }\nS3:'),
    });
    expect((await command(['check', join(folder, 'sources.yaml')])).out).toContain(
      '1 file checked, 0 errors, 1 warning',
    );
    expect((await command(['check', join(folder, 'entries/armenia.yaml')])).out).toContain('1 error, 0 warnings');
    expect((await command(['check', join(folder, 'entries/hill-dispute.yaml')])).code).toBe(0);
  });

  it('check takes a folder of dossiers and reports on each', async () => {
    const parent = emptyFolder();
    for (const name of ['a', 'b']) {
      mkdirSync(join(parent, name, 'entries'), { recursive: true });
      for (const [file, text] of Object.entries(soundFiles)) writeFileSync(join(parent, name, file), text);
    }
    const { out } = await command(['check', parent], { cwd: parent });
    expect(out).toBe('a: 4 files checked, 0 errors, 0 warnings\nb: 4 files checked, 0 errors, 0 warnings');
  });

  it('check --fix mends what it can, and then finds less', async () => {
    const text = soundFiles['entries/armenia.yaml'].replace('a state in', '"a state" in');
    const { folder } = writeFolder({ 'entries/armenia.yaml': text });
    expect((await command(['check', folder])).code).toBe(1);
    const { code, out } = await command(['check', folder, '--fix'], { cwd: folder });
    expect([code, out]).toEqual([0, 'entries/armenia.yaml: mended 1 thing\n.: 4 files checked, 0 errors, 0 warnings']);
    expect(readFileSync(join(folder, 'entries/armenia.yaml'), 'utf8')).toBe(text.replace('"a state"', '“a state”'));
    expect(readdirSync(join(folder, 'entries'))).toEqual(['armenia.yaml', 'hill-dispute.yaml']);
  });

  it('check --corpus tries the aliases on a folder of texts and counts what they match', async () => {
    const { folder } = writeFolder(changed('entries/armenia.yaml', 'Republic of Armenia', 'drone fleet'));
    const corpus = emptyFolder();
    writeFileSync(join(corpus, 'a.txt'), 'In Armenia it rained.\n\nA visit to Lesser Armenia Park followed.\n');
    writeFileSync(join(corpus, 'b.html'), '<p>Ar<b>menia</b> &amp; others</p><script>Armenia</script>');
    const { out, code } = await command(['check', folder, '--corpus', corpus, '--format', 'json'], { cwd: folder });
    const [result] = (JSON.parse(out) as { dossiers: { corpus: object; findings: { code: string; line: number }[] }[] })
      .dossiers;
    expect(result?.corpus).toMatchObject({
      texts: 2,
      hits: [{ entry: 'armenia', alias: 'Armenia', hits: 3, texts: 2 }],
      neverMatched: [{ alias: 'drone fleet' }, { alias: '“the hill in dispute”' }],
    });
    expect(result?.findings.map(({ code: rule, line }) => [rule, line])).toEqual([
      ['likely-false-positive', 4],
      ['entry-never-matched', 3],
    ]);
    expect(code).toBe(0);
  });

  it('check --excerpts reports a quotation that is not in the saved excerpt of its source', async () => {
    const excerpts = emptyFolder();
    writeFileSync(join(excerpts, 'S1.txt'), 'They call it "our\n hill".');
    writeFileSync(join(excerpts, 'S2.txt'), 'They call it the ancient hill.');
    const { out, code } = await command(['check', writeFolder().folder, '--excerpts', excerpts]);
    expect(code).toBe(1);
    expect(out).toContain('expected “the old hill” in a saved excerpt of S2');
    expect(out).toContain('1 error');
  });

  it('check --stale warns of a review that is more months ago than it says', async () => {
    const { folder } = writeFolder();
    expect((await command(['check', folder, '--stale', '6'], { today: '2027-04-30' })).out).not.toContain(
      'stale-review',
    );
    expect((await command(['check', folder, '--stale', '6'], { today: '2027-05-02' })).out).toContain('stale-review');
  });

  it('check --table prints how words are shared out among sides and entries', async () => {
    const { out } = await command(['check', writeFolder().folder, '--table']);
    expect(out).toMatch(/side\s+framings\s+holders\s+words\s+share\n(?:az|am)\s+1\s+1\s+\d+\s+\d+ %/u);
    expect(out).toMatch(/entry\s+words\s+sentences\s+grade\narmenia\s+12\s+2\s+\d/u);
  });
});
