/** What a clone says in which nothing has been installed yet: the command that mends it, and no more. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const setsUp = /^(?:exec )?node scripts\/(?:setup|start|test)\.mjs\b/u;
/** What the commands run by name, once setup is through. */
const run = [...new Set(Object.values(scripts).flatMap((line) => line.match(/\b(?:scripts|bench)\/[\w/-]+\.mjs/gu)))];
const alone = [...run.filter((path) => !setsUp.test(`node ${path}`)), 'scripts/check-dist.mjs'];
const browsing = ['bench/run.mjs', 'scripts/picture.mjs', 'scripts/shots.mjs', 'scripts/walk-through.mjs'];

let clone;
before(() => {
  clone = mkdtempSync(join(tmpdir(), 'article-context-clone-'));
  for (const path of ['scripts', 'bench', 'test/e2e', 'package.json', 'package-lock.json'])
    cpSync(path, join(clone, path), { recursive: true });
});
after(() => rmSync(clone, { recursive: true, force: true }));

function answerOf(code, env = {}) {
  const bare = { ...process.env, ARTICLE_CONTEXT_NO_SYSTEM_BROWSER: '1', ...env };
  delete bare.CHROME_PATH;
  return spawnSync(process.execPath, code, { cwd: clone, env: bare, encoding: 'utf8' });
}

describe('a fresh clone', () => {
  it('a fresh clone is set up by every npm script that needs it', () => {
    const others = Object.entries(scripts).filter(([, line]) => !setsUp.test(line));
    assert.deepEqual(others, []);
  });

  it('a fresh clone has scripts that can be run alone', () => {
    assert.ok(alone.includes('scripts/build.mjs') && browsing.every((path) => alone.includes(path)), alone.join(' '));
  });

  for (const path of alone)
    it(`a fresh clone is told by ${path} which command installs what it needs`, () => {
      const { status, stdout, stderr } = answerOf([path]);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, /^[^\n]*`npm run setup`[^\n]*\n$/u);
    });
});

describe('a clone with its packages and no browser', () => {
  const memory = 'node_modules/.cache/article-context/chromium.json';
  const ask = [
    '--input-type=module',
    '--eval',
    "import { whichChromium } from './scripts/browsers/browser.mjs'; console.log(JSON.stringify(await whichChromium()));",
  ];
  const found = (here) => {
    mkdirSync(join(clone, 'node_modules/.cache/article-context'), { recursive: true });
    writeFileSync(join(clone, memory), JSON.stringify({ path: process.execPath, version: '1', ...here }));
  };
  before(() => {
    mkdirSync(join(clone, 'node_modules'), { recursive: true });
    cpSync('node_modules/.package-lock.json', join(clone, 'node_modules/.package-lock.json'));
  });

  for (const path of browsing)
    it(`a clone with no browser is told by ${path} which command brings one`, () => {
      const { status, stderr } = answerOf([path]);
      assert.equal(status, 1);
      assert.match(stderr, /^[^\n]*`npm run setup`[^\n]*\n$/u);
    });

  it('a clone has the browser that setup took from npm, with the libraries that a bare machine needs, for it alone', () => {
    found({ from: 'npm', shipsLibraries: true });
    const { executablePath, env } = JSON.parse(answerOf(ask).stdout);
    assert.equal(executablePath, process.execPath);
    assert.match(env.LD_LIBRARY_PATH, /al2023/u);
    found({ from: 'npm' });
    assert.equal(JSON.parse(answerOf(ask).stdout).env.LD_LIBRARY_PATH, process.env.LD_LIBRARY_PATH);
  });

  it('a clone has none of the machine’s browsers that setup once found, where those do not count', () => {
    found({ from: 'the machine' });
    const { status, stderr } = answerOf(ask);
    assert.equal(status, 1);
    assert.match(stderr, /No Chromium or Chrome found: `npm run setup`/u);
    const counted = answerOf(ask, { ARTICLE_CONTEXT_NO_SYSTEM_BROWSER: '' });
    assert.equal(JSON.parse(counted.stdout).executablePath, process.execPath);
  });
});
