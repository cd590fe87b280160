/** Every command that the documents name is run: by a suite of `npm test`, by `npm run test:long`, or here. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { commands } from '../support/documents.mjs';

const runBySuites = [
  'npm test',
  'npm run setup',
  'npm run build',
  'npm run test:unit',
  'npm run test:browser',
  'npm run test:e2e',
  'npm run lint',
  'npm run types',
  'npm run size',
];
const runByItsOwnTest = ['npm start'];
// By the test that follows the tutorial.
const runByTutorial = ['npx article-context check strait', 'npx article-context build strait --out public/dossiers'];
// By a unit test that follows the editor’s guide.
const runByGuide = [...readFileSync('docs/editors-guide.md', 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gmu)].flatMap(([, code]) => code.trim().split('\n')); // prettier-ignore
const checkBuiltIn = 'node dist/cli.js check dossiers/azerbaijan-turkey-exercises';
// By the tests of the package, of one tag for every page and of integrity, as far as they go without a publisher.
const runByPackageTests = [
  'npm run release',
  'node dist/cli.js index public/dossiers/*.lexicon.json --out public/dossiers/index.json',
  'node dist/cli.js embed --base https://cdn.example/article-context/0.1.0/',
];
const runByLongTests = ['npm run shots', 'npm run walk-through'];
const runHere = [
  checkBuiltIn,
  'npm run bench',
  'npm run picture',
  'npm run docs',
  'npm run test:long',
  'npm install ../article-context',
];

describe('commands', () => {
  it('every command that the documents name is known here', () => {
    const known = [
      ...runByGuide,
      ...runBySuites,
      ...runByItsOwnTest,
      ...runByTutorial,
      ...runByPackageTests,
      ...runByLongTests,
      ...runHere,
    ];
    assert.deepEqual([...commands()].toSorted(), [...new Set(known)].toSorted());
  });

  // All of its parts take minutes.
  it('npm run bench prints ratios of finding', () => {
    const args = ['run', 'bench', '--', '--quick', '--only', 'finding'];
    const { status, stdout } = spawnSync('npm', args, { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
    assert.match(stdout, /×/u);
  });

  // It takes an hour and more.
  it('npm run test:long names its suites where it is asked for one that there is not', () => {
    const { status, stderr } = spawnSync('npm', ['run', 'test:long', '--', 'nonsense'], { encoding: 'utf8' });
    assert.notEqual(status, 0);
    assert.match(stderr, /no such suite: nonsense; there are commands, frameworks, tools, life, wordpress, fuzz/u);
  });

  it('article-context check finds nothing wrong with the built-in dossier', () => {
    // As `npx` runs it: a file that cannot be executed is a command that is not found.
    accessSync('dist/cli.js', constants.X_OK);
    const { status, stdout } = spawnSync(process.execPath, checkBuiltIn.split(' ').slice(1), { encoding: 'utf8' });
    assert.equal(status, 0);
    assert.match(stdout, /, 0 errors, 0 warnings\n$/u);
  });

  it('npm install of a clone gives a package that can be imported', () => {
    const folder = mkdtempSync(join(tmpdir(), 'article-context-'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const install = spawnSync('npm', ['install', '--no-audit', '--no-fund', process.cwd()], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(install.status, 0, install.stderr);
    const code = "import { annotate } from 'article-context'; console.log(typeof annotate);";
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(stdout.trim(), 'function');
  });

  it('npm run docs leaves the documents as they are', () => {
    const documents = () =>
      ['docs/dossier-format.md', 'docs/styling.md', 'CONTRIBUTING.md'].map((path) => readFileSync(path, 'utf8'));
    const before = documents();
    assert.equal(spawnSync('npm', ['run', 'docs']).status, 0);
    assert.deepEqual(documents(), before);
  });

  it('npm run picture takes a picture', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'article-context-')), 'picture.png');
    const { status, stderr } = spawnSync('npm', ['run', 'picture', '--', file], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.ok(statSync(file).size > 50_000);
  });
});
