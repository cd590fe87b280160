import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { changed, emptyFolder, writeFolder } from '../node/folders.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let script = '';

beforeAll(async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'dist'));
  script = join(folder, 'dist/cli.js');
  writeFileSync(join(folder, 'package.json'), readFileSync(join(root, 'package.json')));
  await build({
    entryPoints: [join(root, 'src/cli/main.ts')],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    outfile: script,
    logLevel: 'error',
  });
});

const command = (...argv: string[]) => spawnSync(process.execPath, [script, ...argv], { encoding: 'utf8' });

describe('the command, as a process', () => {
  it('the command ends with 0 for a sound dossier, with 1 for an error and with 2 for a wrong call', () => {
    const loaded = changed('entries/armenia.yaml', 'a state', 'a regime');
    expect(command('check', writeFolder().folder).status).toBe(0);
    expect(command('check', writeFolder(loaded).folder).status).toBe(1);
    expect(command('check').status).toBe(2);
  });

  it('the command says what is wrong on standard error, without a stack trace', () => {
    const { stdout, stderr } = command('build', writeFolder({ 'sources.yaml': 'a:\n\tb' }).folder);
    expect(stdout).toBe('');
    expect(stderr).toContain('yaml-tab');
    expect(stderr).not.toMatch(/^\s+at /mu);
  });

  it('the command says the version of its package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(command('--version').stdout).toBe(`${version}\n`);
  });
});
