import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileSchemas } from '../../../src/dossier/schema/file-schemas.js';
import { makeFolder, writeNew } from '../../../src/node/folder/write-file.js';
import { command } from '../cli/command.js';
import { emptyFolder, soundFiles, writeFolder } from '../node/folders.js';
import { testArticle } from './test-article.js';

const article = `${testArticle('border-village.txt').paragraphs.join('\n')}\nThe regime has claimed that the vote was sham.\n`;

/** Runs \`new\` in a folder of its own. */
async function made(text: string | Buffer, name = 'village.txt') {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, name), text);
  const folder = join(cwd, 'village');
  const said = await command(['new', folder, '--article', join(cwd, name)], { cwd });
  return { ...said, cwd, folder, file: (path: string) => readFileSync(join(folder, path), 'utf8') };
}

describe('a new dossier', () => {
  it('a new dossier has a file for each name, loaded word and quotation, and one for all else', async () => {
    const { code, out, folder, file } = await made(article);
    expect(code).toBe(0);
    expect(out).toContain('loaded word');
    expect(readdirSync(folder).toSorted()).toEqual([
      'article.txt',
      'disputes.yaml',
      'dossier.yaml',
      'entries',
      'events.yaml',
      'holders.yaml',
      'notes.yaml',
      'places.yaml',
      'quantities.yaml',
      'sources.yaml',
    ]);
    expect(file('entries/arbnora-gashi.yaml')).toContain('aliases:\n  - Gashi\n');
    expect(file('entries/regime.yaml')).toContain('name: “regime”');
    expect(file('entries/says-my-grandfather-was-born-here.yaml')).toContain('- holder: Milica Đurić');
    expect(file('notes.yaml')).toContain('“claimed”');
    expect(file('holders.yaml')).toContain('# Milica Đurić');
  });

  it('each file of a new dossier names its schema, in the package or copied beside it', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'a.txt'), article);
    const dist = join(cwd, 'node_modules/article-context/dist');
    await command(['new', join(cwd, 'in'), '--article', join(cwd, 'a.txt')], { cwd, dist });
    const first = (path: string) => readFileSync(join(cwd, path), 'utf8').split('\n', 1)[0];
    const line = '# yaml-language-server: $schema=';
    expect(first('in/entries/kosovo.yaml')).toBe(
      `${line}../../node_modules/article-context/dist/schemas/entry.schema.json`,
    );
    const elsewhere = emptyFolder();
    mkdirSync(join(elsewhere, 'schemas'));
    for (const kind of Object.keys(fileSchemas)) writeFileSync(join(elsewhere, `schemas/${kind}.schema.json`), '{}');
    await command(['new', join(cwd, 'out'), '--article', join(cwd, 'a.txt')], { cwd, dist: elsewhere });
    expect(first('out/sources.yaml')).toBe(`${line}./schemas/sources.schema.json`);
    expect(existsSync(join(cwd, 'out/schemas/sources.schema.json'))).toBe(true);
  });

  it('the timeline of a new dossier has all years of a sentence, and no number of a resolution', async () => {
    const { file } = await made('A vote\n\nThe maps of 1927 and 1958 differ. Resolution 2065 says nothing of them.\n');
    expect(file('events.yaml')).toContain("# '1927', '1958', paragraph 2: The maps");
    expect(file('events.yaml')).not.toContain("'2065'");
  });

  it('a loaded word that tells what somebody did becomes no label', async () => {
    const { folder } = await made('A vote\n\nThe army invaded the hill, and the brutal regime is to blame.\n');
    expect(readdirSync(join(folder, 'entries')).toSorted()).toEqual(['brutal.yaml', 'regime.yaml']);
  });

  it('what a new dossier lacks is listed, not scolded, until its drafts are finished', async () => {
    const { cwd, folder } = await made(article);
    const { code, out } = await command(['check', folder], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('village/dossier.yaml  reviewed');
    expect(out).toContain('village/entries/kosovo.yaml  gist, background');
    expect(out).toMatch(/ 0 errors, 0 warnings, \d+ drafts$/u);
    const build = await command(['build', folder, '--out', cwd], { cwd });
    expect([build.code, build.err]).toEqual([
      1,
      'village/dossier.yaml: still a draft, which lacks: reviewed\nnothing written',
    ]);
  });
});

describe('a draft', () => {
  const draft =
    'draft: true\nid: hill\ntype: place\nname: Ararat Hill\nbackground: A regime. [S9]\nrelated: [armenia]\n';
  const related = soundFiles['entries/armenia.yaml'].replace('[hill-dispute]', '[hill-dispute, hill]');
  const files = { 'entries/hill.yaml': draft, 'entries/armenia.yaml': related };

  it('a draft is left out of what is built, and so is all that leads to it', async () => {
    const { folder } = writeFolder(files);
    const { code, err } = await command(['build', folder, '--out', folder]);
    expect([code, err]).toEqual([0, 'left out, since they are still drafts: hill']);
    const built = JSON.parse(readFileSync(join(folder, 'small.json'), 'utf8')) as Record<string, unknown>;
    expect(Object.keys(built['sources'] as object)).toEqual(['S1', 'S2']);
    expect(JSON.stringify(built)).not.toContain('"hill"');
  });

  it('a draft that lacks nothing is told what the rules say of it, and one that breaks none that it is ready', async () => {
    const sound = draft.replace('A regime. [S9]', 'A hill rises in the east. [S1] It has trees. [S2]').replace('related', 'gist: A hill. [S1]\nrelated'); // prettier-ignore
    const missing = async (text: string): Promise<string> => {
      const { folder } = writeFolder({ ...files, 'entries/hill.yaml': text });
      const { out } = await command(['check', folder], { cwd: folder });
      return /entries\/hill\.yaml {2}(.*)/u.exec(out)?.[1] ?? out;
    };
    expect(await missing(draft)).toContain('gist; line 5: background: expected the id of a source');
    expect(await missing(sound.replace('rises', 'of the regime rises'))).toContain('found “regime”');
    expect(await missing(sound)).toBe('nothing is missing: take “draft: true” out');
  });

  it('a draft with an id that another entry has is a fault', async () => {
    const { folder } = writeFolder({ ...files, 'entries/hill.yaml': draft.replace('id: hill', 'id: armenia') });
    const { code, out } = await command(['check', folder], { cwd: folder });
    expect(code).toBe(1);
    expect(out).toContain('duplicate-id');
  });
});

describe('an article that is none', () => {
  it.each<[what: string, text: string | Buffer, says: string]>([
    ['a PDF', '%PDF-1.7\n1 0 obj', 'found a PDF'],
    ['a Word file', Buffer.from('504b030414000600', 'hex'), 'found a Word'],
    ['nothing', '\n\n', 'no text was found in it'],
    ['letters in another encoding', Buffer.from('Čačak', 'utf16le'), 'expected text in UTF-8'],
  ])('an article that is %s is named as what it is, and nothing is written', async (_, text, says) => {
    const { code, err, folder } = await made(text);
    expect(code).toBeGreaterThan(0);
    expect(err).toContain(says);
    expect(existsSync(folder)).toBe(false);
  });

  it('an article of three words gives a dossier, and a remark on that', async () => {
    const { code, out } = await made('Kosovo votes again');
    expect([code, out.includes('the article has 3 words')]).toEqual([0, true]);
  });

  it('an article in Chinese gives a dossier without names, and says why', async () => {
    const { code, out, cwd, folder, file } = await made('北京宣布新规定。\n外交部发言人表示，此举合法。');
    expect([code, out.includes('no name was found')]).toEqual([0, true]);
    expect(file('dossier.yaml')).toContain('lang: zh');
    const check = await command(['check', folder], { cwd });
    expect([check.code, check.out.includes('entries')]).toEqual([0, true]);
  });

  it('an article of two megabytes gives its most frequent names', async () => {
    const { paragraphs } = testArticle('river-dam.txt');
    const text = Array.from({ length: 700 }, (_, i) => paragraphs.join('\n').replaceAll('Tarn', `Tarn${String.fromCharCode(97 + (i % 26))}`)).join('\n'); // prettier-ignore
    const { code, folder } = await made(text.slice(0, 1_990_000));
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'entries')).length).toBeLessThan(500);
  });

  it('lines that end where the screen did are joined to paragraphs', async () => {
    const text =
      'A headline\n\nThe Ministry of\nTrade met the\nUnion of\nMiners. It did\nnot agree.\n\nMore came\nof it.\n';
    const { file } = await made(text);
    expect(file('article.txt')).toBe(
      'A headline\n\nThe Ministry of Trade met the Union of Miners. It did not agree.\n\nMore came of it.\n',
    );
  });
});

describe('a folder', () => {
  it('a folder that has a dossier is left as it is, and one that has other files keeps them', async () => {
    const { cwd, folder, file } = await made(article);
    const before = file('dossier.yaml');
    const again = await command(['new', folder, '--article', join(cwd, 'village.txt')], { cwd });
    expect([again.code, again.err.includes('is there already: nothing was written')]).toEqual([1, true]);
    expect(file('dossier.yaml')).toBe(before);
    const other = emptyFolder();
    writeFileSync(join(other, 'sources.yaml'), '# mine\n');
    const kept = await command(['new', other, '--article', join(cwd, 'village.txt')], { cwd: other });
    expect([kept.code, kept.err]).toEqual([0, 'sources.yaml: was there already, and stays as it is']);
    expect(readFileSync(join(other, 'sources.yaml'), 'utf8')).toBe('# mine\n');
  });

  it('a folder keeps files that end in .yml and entries that stand deeper, and gets none of the same kind beside them', async () => {
    const { folder: full, cwd } = await made(article);
    const total = readdirSync(join(full, 'entries')).length;
    const folder = join(cwd, 'other');
    mkdirSync(join(folder, 'entries/places'), { recursive: true });
    writeFileSync(join(folder, 'sources.yml'), '# mine\n');
    writeFileSync(join(folder, 'entries/places/kosovo.yml'), 'id: kosovo\n');
    const { code, out, err } = await command(['new', folder, '--article', join(cwd, 'village.txt')], { cwd });
    expect([code, err.split('\n').toSorted()]).toEqual([
      0,
      ['entries/places/kosovo.yml', 'sources.yml'].map(
        (name) => `other/${name}: was there already, and stays as it is`,
      ),
    ]);
    expect([existsSync(join(folder, 'sources.yaml')), existsSync(join(folder, 'entries/kosovo.yaml'))]).toEqual([false, false]); // prettier-ignore
    expect(out).toContain(`, ${String(total - 1)} of them drafts of entries`);
  });

  it.each(['entries', 'schemas'])('a link out of the folder is followed nowhere: %s', async (name) => {
    const [cwd, outside, dist] = [emptyFolder(), emptyFolder(), emptyFolder()];
    mkdirSync(join(dist, 'schemas'));
    writeFileSync(join(dist, 'schemas/entry.schema.json'), '{}');
    writeFileSync(join(cwd, 'a.txt'), article);
    mkdirSync(join(cwd, 'a'));
    symlinkSync(outside, join(cwd, 'a', name));
    const { code, err } = await command(['new', join(cwd, 'a'), '--article', join(cwd, 'a.txt')], { cwd, dist });
    expect([code, err.includes(`/a/${name}: expected a folder of a, found a link to`)]).toEqual([1, true]);
    expect([readdirSync(outside), readdirSync(join(cwd, 'a'))]).toEqual([[], [name]]);
  });

  it('a folder that has got a file of somebody else stays when what made it is undone', () => {
    const folder = join(emptyFolder(), 'a');
    const undo = makeFolder(folder);
    writeFileSync(join(folder, 'theirs'), '');
    undo();
    expect(readdirSync(folder)).toEqual(['theirs']);
  });

  it.each(['/proc/nothing', '/dev/null/x'])(
    'a folder that cannot be made is named, and nothing is left: %s',
    async (folder) => {
      const cwd = emptyFolder();
      writeFileSync(join(cwd, 'a.txt'), article);
      const { code, err } = await command(['new', folder, '--article', join(cwd, 'a.txt')], { cwd });
      expect(code).toBe(1);
      expect(err).toMatch(/EACCES|ENOENT|ENOTDIR|EPERM|EROFS|\/dev\/null: expected a folder, found a file/u);
    },
  );

  it('a folder in which saving fails half-way is as it was', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'a.txt'), article);
    mkdirSync(join(cwd, 'a'));
    // A file where the folder of the entries belongs.
    writeFileSync(join(cwd, 'a/entries'), '');
    const { code } = await command(['new', join(cwd, 'a'), '--article', join(cwd, 'a.txt')], { cwd });
    expect([code, readdirSync(join(cwd, 'a'))]).toEqual([1, ['entries']]);
  });

  it('no file is written over that somebody has made meanwhile', () => {
    const folder = emptyFolder();
    const files = ['a', 'b'].map((name) => join(folder, name));
    const texts = new Map(files.map((file) => [file, 'mine']));
    writeFileSync(files[1] ?? '', 'theirs');
    expect(writeNew(texts)).toEqual([files[1]]);
    expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(['mine', 'theirs']);
    expect(readdirSync(folder)).toEqual(['a', 'b']);
  });
});
