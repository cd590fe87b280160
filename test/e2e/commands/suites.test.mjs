/** What `npm test` and CI run on, and how they end: others read their last lines. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const environment = { ...process.env };
// Reports of a run within a run would be taken for this run's.
delete environment.NODE_TEST_CONTEXT;
const isDebian = existsSync('/etc/os-release') && /^ID=debian$/mu.test(readFileSync('/etc/os-release', 'utf8'));

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'article-context-programs-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

function run(program, args, env = {}) {
  const { status, stdout } = spawnSync(program, args, { env: { ...environment, ...env }, encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n') };
}

describe('npm test', () => {
  it('npm test has what passed and failed alone on its last line', () => {
    const { lines } = run(process.execPath, ['scripts/test.mjs', 'size']);
    assert.match(lines.at(-1), /^(?:1 passed, 0 failed|0 passed, 1 failed)$/u);
  });

  it('npm test says which engine is missing and why, and fails where it was asked for', () => {
    const nothing = { PATH: folder, DISPLAY: '', WAYLAND_DISPLAY: '', ARTICLE_CONTEXT_NO_APT: '1' };
    const { status, lines } = run(process.execPath, ['scripts/test.mjs', 'webkit'], nothing);
    assert.equal(status, 1);
    const why = 'webkit2gtk-driver, xvfb, xauth are not here, and ARTICLE_CONTEXT_NO_APT keeps apt-get from installing';
    assert.ok(lines.includes(`webkit: ${why}`), lines.join('\n'));
    assert.ok(lines.includes(`Left out: WebKit, since ${why}`), lines.join('\n'));
    assert.equal(lines.at(-1), '0 passed, 1 failed');
  });

  it('npm test wants all engines of root on Debian, and of nobody else', () => {
    const ask =
      "import { mustHaveAllEngines } from './scripts/browsers/engines.mjs'; console.log(mustHaveAllEngines());";
    const answer = () => run(process.execPath, ['--input-type=module', '--eval', ask], { PATH: folder }).lines[0];
    assert.equal(answer(), 'false');
    symlinkSync(process.execPath, join(folder, 'apt-get'));
    assert.equal(answer(), String(isDebian && process.getuid() === 0));
  });
});

describe('CI', () => {
  it('the script of CI takes no Chromium from what the machine happens to have', () => {
    const show = 'echo "$ARTICLE_CONTEXT_NO_SYSTEM_BROWSER,${CHROME_PATH-none},$*"';
    writeFileSync(join(folder, 'npm'), `#!/bin/sh\n${show}\n`, { mode: 0o755 });
    const path = [folder, process.env.PATH].join(delimiter);
    const { lines } = run('.ci/run', [], { PATH: path, CHROME_PATH: '/usr/bin/chromium' });
    assert.deepEqual(lines, ['1,none,test --silent']);
  });
});
