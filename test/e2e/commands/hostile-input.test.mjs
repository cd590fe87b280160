/** The command line where files, folders and the programs beside it are not as they should be. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { after, describe, it } from 'node:test';
import { cli, emptyFolder, endAll, run, smallDossier, start } from '../support/small-dossier.mjs';

after(endAll);

/** Hundreds of thousands of words, which take any command a while. */
const longText = 'The Office of Rivers met Sir Humphrey of Great Uptown near the wetland.\n'.repeat(100_000);

function fileOf(text, name = 'article.txt') {
  const file = join(emptyFolder(), name);
  writeFileSync(file, text);
  return file;
}

const folder = smallDossier();

describe('a signal', () => {
  const long = fileOf(longText);
  const manyTexts = emptyFolder();
  for (let i = 0; i < 20; i++) writeFileSync(join(manyTexts, `${i}.txt`), longText);
  const commands = [
    ['annotate', long, '--dossier', folder],
    ['coverage', long, '--dossier', folder],
    ['check', folder, '--corpus', manyTexts],
  ];
  for (const [i, args] of commands.entries())
    for (const signal of i === 0 ? ['SIGINT', 'SIGTERM'] : ['SIGINT'])
      it(`a signal ends ${args[0]} while it computes: ${signal}`, async () => {
        const child = spawn(process.execPath, [cli, ...args], { stdio: 'ignore' });
        await wait(700);
        child.kill(signal);
        // It has not come to its end, nor waited for that: there is no status.
        assert.deepEqual(await once(child, 'exit'), [null, signal]);
      });

  it('a signal ends preview while it reads a long article', async () => {
    const article = fileOf('<p>The Office of Rivers</p>', 'article.html');
    const { line: url, end } = await start('preview', folder, article);
    writeFileSync(article, `<main>${longText.slice(0, 7_000_000).replaceAll('\n', '<p>')}</main>`);
    let isAnswered = false;
    get(url, () => (isAnswered = true)).on('error', () => undefined);
    await wait(700);
    assert.equal(await end('SIGTERM'), 0);
    assert.equal(isAnswered, false);
  });
});

describe('what is printed', () => {
  it('what is printed into a pipe that closes early ends the command without a word', async () => {
    const child = spawn(process.execPath, [cli, 'annotate', fileOf(longText.slice(0, 2_000_000)), '--dossier', folder]);
    let said = '';
    child.stderr.on('data', (data) => (said += data));
    child.stdout.once('data', () => child.stdout.destroy());
    await once(child, 'close');
    assert.equal(said, '');
  });

  it('what is printed onto a full disk is an error', { skip: !existsSync('/dev/full') }, () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [cli, '--help'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    assert.equal(status, 1);
    assert.match(stderr, /^article-context: .*ENOSPC.*\n$/u);
  });

  it('what is printed of files has no escape codes in it', () => {
    const odd = join(emptyFolder(), 'a\u001b[2J\u202e');
    mkdirSync(odd);
    for (const args of [
      ['check', odd],
      ['check', odd, '--format', 'json'],
      ['annotate', join(odd, 'a.txt'), '--dossier', folder],
    ]) {
      const { stdout, stderr } = run(...args);
      assert.match(stdout + stderr, /u\{?0*1b/u);
      assert.doesNotMatch(stdout + stderr, /(?!\n)\p{Cc}|\u202e/u);
    }
  });
});

describe('a file', () => {
  it('a file that is a pipe or an endless device is refused at once', () => {
    const pipe = join(emptyFolder(), 'article.html');
    spawnSync('mkfifo', [pipe]);
    const device = join(emptyFolder(), 'article.txt');
    symlinkSync('/dev/zero', device);
    for (const [file, says] of [
      [pipe, /found a pipe/u],
      [device, /found a device/u],
    ])
      // prettier-ignore
      for (const command of ['annotate', 'coverage']) {
        const { status, stderr } = run(command, file, '--dossier', folder);
        assert.equal(status, 2);
        assert.match(stderr, says);
      }
  });

  it('a file of 120,000 keys, of a YAML bomb or of deep nesting is refused with its place', () => {
    const keys = Array.from({ length: 120_000 }, (_, i) => `k${i}: 1\n`).join('');
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[i]}`)}]`).join('\n')}`;
    for (const text of [keys, bomb, '['.repeat(100_000)]) {
      const broken = smallDossier();
      writeFileSync(join(broken, 'sources.yaml'), text);
      const { status, stdout } = run('check', broken);
      assert.equal(status, 1);
      assert.match(stdout, /sources\.yaml:\d+:\d+ {2}error {2}yaml-/u);
    }
  });

  it('a file of 120,000 spaces is mended', () => {
    const spaced = smallDossier();
    const file = join(spaced, 'places.yaml');
    writeFileSync(file, `# ${' '.repeat(120_000)}x${' '.repeat(120_000)}\n[]\n`);
    assert.match(run('check', spaced, '--fix').stdout, /places\.yaml: mended 1 thing/u);
  });
});

describe('a place to write to', () => {
  it('a place where nothing can be made is an error, and the command ends', () => {
    for (const out of ['/proc/nowhere/in/it', join(fileOf(''), 'below')]) {
      const { status, stderr } = run('build', folder, '--out', out);
      assert.equal(status, 1);
      assert.match(stderr, /^article-context: (?:E\w+|.*: expected a folder)/u);
    }
  });

  it('a place with a folder in the way keeps what it has', () => {
    const out = emptyFolder();
    mkdirSync(join(out, 'river.json'));
    assert.equal(run('build', folder, '--out', out).status, 1);
    assert.deepEqual(readdirSync(out), ['river.json']);
  });
});
