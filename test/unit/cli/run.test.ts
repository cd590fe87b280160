import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commandUsages } from '../../../src/cli/usage.js';
import { compileDossier, type LexiconPart } from '../../../src/dossier/compile.js';
import { parseCards, parseLexicon } from '../../../src/dossier/parse-parts.js';
import { parseDossier } from '../../../src/dossier/parse.js';
import { onMap } from '../../../src/ui/map/map-frame.js';
import { changed, emptyFolder, writeFolder, type Files } from '../node/folders.js';
import { command, loaded } from './command.js';

const builtIn = fileURLToPath(new URL('../../../dossiers/azerbaijan-turkey-exercises', import.meta.url));
const article = join(builtIn, 'article.txt');

describe('the command line', () => {
  it.each([['help'], ['--help'], ['-h'], ['help', 'nonsense']])(
    'the command line says how it is used when help is asked for in a call that begins with “%s”',
    async (...argv) => {
      const { code, out, err } = await command(argv);
      expect([code, err]).toEqual([0, '']);
      for (const name of Object.keys(commandUsages)) expect(out).toContain(`\n  ${name} `);
      expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThan(125);
    },
  );

  it.each(Object.entries(commandUsages))(
    'the command %s says what each of its options does',
    async (name, { options }) => {
      for (const argv of [
        [name, '--help'],
        [name, 'x', '-h'],
        ['help', name],
      ]) {
        const { code, out } = await command(argv);
        expect(code).toBe(0);
        expect(out).toContain(`article-context ${name} `);
        for (const [option, does] of options) expect(out).toMatch(new RegExp(`${option.replaceAll('|', '\\|')} +${does.replace(/[()|.]/gu, '\\$&')}`, 'u')); // prettier-ignore
      }
    },
  );

  it('the command line says its version', async () => {
    expect(await command(['--version'])).toEqual({ code: 0, out: '1.2.3', err: '' });
  });

  it.each<[argv: string[], says: string]>([
    [[], 'expected a command'],
    [['chekc'], 'did you mean check?'],
    [['__proto__'], 'no such command'],
    [['check'], 'too few arguments'],
    [['check', 'x', '--tabel'], 'did you mean --table?'],
    [['check', 'x', '--format', 'xml'], 'expected text, json, github, found “xml”'],
    [['check', 'x', '--stale', 'soon'], '--stale: expected a number'],
    [['check', 'x', '--stale'], 'stale'],
    [['check', 'x', '--corpus', '/nowhere'], 'no such folder: /nowhere'],
    [['build', 'a', 'b'], 'too many arguments'],
    [['annotate', article], 'expected --dossier'],
    [['annotate', '/nowhere.txt', '--dossier', builtIn], 'no text can be read'],
    [['coverage'], 'too few arguments'],
    [['preview'], 'too few arguments'],
    [['preview', '/nowhere'], 'no article.txt in /nowhere'],
    [['preview', builtIn, builtIn, article], 'expected one dossier for one article'],
    [['preview', builtIn, '/nowhere.txt'], 'no text can be read'],
    [['preview', builtIn, article, '--port', '99999'], '--port: expected a number'],
  ])('a wrong call ends in 2 and says what is wrong and how the command is used: %s', async (argv, says) => {
    const { code, out, err } = await command(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
    expect(err).toContain('Exit status');
  });
});

const hillOnMap = {
  ...changed('entries/hill-dispute.yaml', 'related:', 'place: [hill, village]\nrelated:'),
  'places.yaml': `
- { id: hill, names: [{ text: The hill, lang: en }, { text: The mount, lang: en }], lat: 40, lon: 45, disputed: true }
- { id: village, names: [{ text: Village, lang: en }], lat: 40.5, lon: 45.5 }
`,
};
const names = ['small.cards.json', 'small.json', 'small.lexicon.json'];

/** What `build` writes of a dossier, by the file's name. */
async function builtFrom(files: Files) {
  const out = join(emptyFolder(), 'a/b');
  const built = await command(['build', writeFolder(files).folder, '--out', out], { cwd: out });
  const parsed = readdirSync(out).map((name) => [name, JSON.parse(readFileSync(join(out, name), 'utf8')) as unknown]);
  return { built, out, files: Object.fromEntries(parsed) as Record<string, unknown> };
}

describe('build', () => {
  it('build writes the whole dossier and its two parts, and says how large each is', async () => {
    const { built, out, files } = await builtFrom({});
    expect(built).toMatchObject({ code: 0, err: '' });
    const sizes = names.map((name) => `${name}: ${String(statSync(join(out, name)).size)} bytes`);
    expect(built.out.split('\n').toSorted()).toEqual(sizes);
    expect(Object.keys(files).toSorted()).toEqual(names);
    const { dossier, issues } = parseDossier(files['small.json']);
    expect(issues).toEqual([]);
    const { lexicon, phrases, cards } = compileDossier(dossier!);
    const edition = expect.stringMatching(/^[\da-f]{16}$/u) as string;
    const integrity = expect.stringMatching(/^sha384-/u) as string;
    const part = { ...lexicon, phrases, cards: 'small.cards.json', edition, integrity };
    expect(parseLexicon(files['small.lexicon.json']).sound).toEqual(part);
    expect(parseCards(files['small.cards.json'], lexicon).sound).toEqual({ ...cards, edition });
  });

  it('build tells by which edition and hash the two parts belong together, the same for the same dossier', async () => {
    const { files, out } = await builtFrom({});
    const lexicon = files['small.lexicon.json'] as LexiconPart;
    const text = readFileSync(join(out, 'small.cards.json'));
    expect(lexicon.integrity).toBe(`sha384-${createHash('sha384').update(text).digest('base64')}`);
    expect(files['small.cards.json']).toMatchObject({ edition: lexicon.edition });
    expect((await builtFrom({})).files['small.lexicon.json']).toEqual(lexicon);
    const other = await builtFrom(hillOnMap);
    expect(other.files['small.lexicon.json']).not.toMatchObject({ edition: lexicon.edition });
  });

  it('build draws a map for the cards where an entry has a place, and a page takes it', async () => {
    const { files } = await builtFrom(hillOnMap);
    const lexicon = parseLexicon(files['small.lexicon.json']).sound!;
    const { sound, issues } = parseCards(files['small.cards.json'], lexicon);
    expect(issues).toEqual([]);
    expect(onMap(sound!.places).map(({ id }) => id)).toEqual(['hill', 'village']);
    expect(sound?.map?.borders).toMatch(/^M/u);
  });

  it('build draws a map that a page takes, wherever on earth the places are', async () => {
    const ends = [[80, 179], [-80, -179], [0, 0], [64, 0]]; // prettier-ignore
    const place = ([lat, lon]: number[], i: number) =>
      `- { id: p${String(i)}, names: [{ text: P, lang: en }], lat: ${String(lat)}, lon: ${String(lon)} }\n`;
    for (const some of [ends, ends.slice(0, 1), ends.slice(1, 2), ends.slice(2, 3), ends.slice(2)]) {
      const list = some.map((_, i) => `p${String(i)}`).join(', ');
      const { files } = await builtFrom({
        ...changed('entries/hill-dispute.yaml', 'related:', `place: [${list}]\nrelated:`),
        'places.yaml': some.map(place).join(''),
      });
      const lexicon = parseLexicon(files['small.lexicon.json']).sound!;
      const { sound, issues } = parseCards(files['small.cards.json'], lexicon);
      expect(issues).toEqual([]);
      expect(onMap(sound!.places).map(({ id }) => id)).toEqual(some.map((_, i) => `p${String(i)}`));
    }
  });

  it.each([
    ['an error', loaded],
    ['a file that cannot be read', { 'sources.yaml': 'a:\n\tb' }],
  ])('build writes nothing where the dossier has %s', async (_, files) => {
    const out = join(emptyFolder(), 'new');
    const { code, err } = await command(['build', writeFolder(files).folder, '--out', out]);
    expect(code).toBe(1);
    expect(err).toContain('nothing written');
    expect(existsSync(out)).toBe(false);
  });

  it('build writes nothing that a page would refuse for its size', async () => {
    const facts = Array.from({ length: 20 }, () => `  - ${'x'.repeat(1900)} [S1]`).join('\n');
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        `entries/e${String(i)}.yaml`,
        `id: e${String(i)}\ntype: place\nname: Place ${'x'.repeat(i + 1)}\nbackground: A place. [S1] It is.\nfacts:\n${facts}\n`,
      ]),
    );
    const out = join(emptyFolder(), 'new');
    const { code, err } = await command(['build', writeFolder(files).folder, '--out', out]);
    expect(code).toBe(1);
    expect(err).toContain('dossier.yaml:1:1  error  too-large');
    expect(existsSync(out)).toBe(false);
  });

  it.each(names)('build keeps the files of an earlier build where it cannot write %s', async (name) => {
    const out = emptyFolder();
    for (const other of names)
      if (other === name) mkdirSync(join(out, other));
      else writeFileSync(join(out, other), 'before');
    const { code, err } = await command(['build', writeFolder().folder, '--out', out]);
    expect(code).toBe(1);
    expect(err).toMatch(/^article-context: /u);
    expect(readdirSync(out).toSorted()).toEqual(names);
    for (const other of names) if (other !== name) expect(readFileSync(join(out, other), 'utf8')).toBe('before');
  });
});

describe('annotate and coverage', () => {
  it('annotate prints the mentions, as a table or as JSON', async () => {
    const { out, code } = await command(['annotate', article, '--dossier', builtIn]);
    expect(code).toBe(0);
    expect(out).toMatch(/^block\s+start\s+end\s+entry/u);
    const rows = JSON.parse(
      (await command(['annotate', article, '--dossier', builtIn, '--format', 'json'])).out,
    ) as object[];
    expect(rows.length).toBeGreaterThan(100);
    expect(rows[0]).toEqual({
      entry: 'azerbaijan',
      text: 'Azerbaijan',
      via: 'alias',
      alias: 'Azerbaijan',
      block: 0,
      start: 0,
      end: 10,
      quoted: false,
      score: 1,
      marked: false,
    });
  });

  it('annotate tells what is marked with a density, by default on a calm page', async () => {
    const { folder } = writeFolder(changed('dossier.yaml', 'Two neighbours, one hill', 'Armenia and one hill'));
    const text = join(emptyFolder(), 'a.txt');
    writeFileSync(text, 'Armenia and one hill\nArmenia has it, and Armenia says so.');
    const lastLines = async (...more: string[]): Promise<string[]> =>
      (await command(['annotate', text, '--dossier', folder, ...more])).out.split('\n').slice(-2);
    expect(await lastLines()).toEqual(['1 mark', '3 mentions of 1 entries']);
    expect(await lastLines('--density', 'all')).toEqual(['3 marks', '3 mentions of 1 entries']);
    expect((await command(['annotate', text, '--dossier', folder, '--density', 'none'])).code).toBe(2);
  });

  it('coverage lists the names that no entry covers', async () => {
    const text = join(emptyFolder(), 'a.txt');
    writeFileSync(
      text,
      'On Thursday Armenia met Georgia’s envoy Nino Beridze in Tbilisi. Later Nino Beridze left Tbilisi for the Republic of Armenia.',
    );
    const { out, code } = await command(['coverage', text, '--dossier', writeFolder().folder, '--format', 'json']);
    expect(code).toBe(0);
    const { uncovered } = JSON.parse(out) as { uncovered: { name: string; count: number }[] };
    expect(uncovered.map(({ name, count }) => [name, count])).toEqual([
      ['Nino Beridze', 2],
      ['Tbilisi', 2],
      ['Georgia', 1],
    ]);
  });

  it.each(['annotate', 'coverage'])(
    'the command %s says what is wrong with a dossier that cannot be read',
    async (name) => {
      const { code, err } = await command([
        name,
        article,
        '--dossier',
        writeFolder({ 'sources.yaml': 'a:\n\tb' }).folder,
      ]);
      expect(code).toBe(1);
      expect(err).toContain('sources.yaml:2:1  error  yaml-tab');
    },
  );
});
