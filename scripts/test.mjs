/**
 * Every check in order, and as the last line how many tests passed and failed: `node scripts/test.mjs`.
 * Only some of them: `node scripts/test.mjs unit browser`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onPath, webkitPaths } from './engines.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const reports = mkdtempSync(join(tmpdir(), 'article-context-test-'));
const report = (name) => join(reports, name);
const bin = (path) => [process.execPath, join('node_modules', path)];

/** A suite without `count` counts as one test. `count` gets what the suite's reporter wrote. */
const suites = {
  lint: { command: [...bin('eslint/bin/eslint.js'), '.'] },
  format: { command: [...bin('prettier/bin/prettier.cjs'), '--check', '.'] },
  types: { command: [...bin('typescript/bin/tsc'), '--noEmit'] },
  unit: {
    command: [
      ...bin('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report('unit')}`,
    ],
    count: (text) => {
      const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(text);
      return { passed, failed };
    },
  },
  browser: {
    command: [...display(), ...bin('@web/test-runner/dist/bin.js'), '--config', 'web-test-runner.cross.config.mjs'],
    env: { ARTICLE_CONTEXT_TEST_COUNTS: report('browser') },
    count: JSON.parse,
  },
  dist: { command: [process.execPath, 'scripts/check-dist.mjs'] },
  e2e: {
    command: [
      // One file at a time: `npm start` is among the tests, and it builds.
      ...[
        process.execPath,
        '--test',
        '--test-concurrency=1',
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
      ],
      ...['--test-reporter=tap', `--test-reporter-destination=${report('e2e')}`, ...testFiles('test/e2e')],
    ],
    count: (tap) => {
      const total = (word) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(tap)[1]);
      return { passed: total('pass'), failed: total('fail') + total('cancelled') };
    },
  },
  size: { command: [process.execPath, 'scripts/size.mjs'] },
};

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(suites);
const unknown = names.filter((name) => !(name in suites));
if (unknown.length > 0)
  throw new Error(`no such suite: ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}`);

const results = names.map((name) => ({ name, ...run(name, suites[name]) }));
rmSync(reports, { recursive: true, force: true });

console.log('');
for (const { name, passed, failed, seconds } of results) {
  console.log(`${failed > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(8)} ${passed} passed, ${failed} failed, ${seconds} s`);
}
const total = (kind) => results.reduce((sum, result) => sum + result[kind], 0);
if (total('failed') > 0) process.exitCode = 1;
console.log(`${total('passed')} passed, ${total('failed')} failed`);

function run(name, { command: [program, ...args], env, count }) {
  console.log(`\n=== ${name}`);
  const started = performance.now();
  const { status, error } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    // A suite that hangs must not take the others' answer with it.
    timeout: 8 * 60_000,
  });
  if (error) console.error(`${name}: ${error.message}`);
  const seconds = Math.round((performance.now() - started) / 1000);
  const ended = status === 0;
  const { passed, failed } = counted(name, count) ?? { passed: ended ? 1 : 0, failed: ended ? 0 : 1 };
  // A suite can fail without a failed test: a file that does not load, a runner that crashes.
  return { passed, failed: ended ? failed : Math.max(failed, 1), seconds };
}

function counted(name, count) {
  return count && existsSync(report(name)) ? count(readFileSync(report(name), 'utf8')) : undefined;
}

/** WebKit has no headless mode: it gets a display that nobody sees. */
function display() {
  const xvfb = onPath('xvfb-run');
  return webkitPaths() && xvfb && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY ? [xvfb, '-a'] : [];
}

function testFiles(folder) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith('.test.mjs')).map((name) => join(folder, name));
}
