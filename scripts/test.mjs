/**
 * Every check in order, and in the end which tests failed and how many passed and failed: `node scripts/test.mjs`.
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

/** A suite without `read` counts as one test. `read` gets what the suite's reporter wrote. */
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
    read: (text) => {
      const { numPassedTests: passed, testResults } = JSON.parse(text);
      const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
      return { passed, failures: tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName) };
    },
  },
  browser: {
    command: [...display(), ...bin('@web/test-runner/dist/bin.js'), '--config', 'web-test-runner.cross.config.mjs'],
    env: { ARTICLE_CONTEXT_TEST_RESULTS: report('browser') },
    read: JSON.parse,
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
    read: (tap) => {
      // Where the suite was ended, the report is cut off.
      const passed = /^# pass (\d+)/m.exec(tap)?.[1] ?? 0;
      // A group fails with its tests, and is not told of beside them.
      const failed = tap.matchAll(
        /^ *not ok \d+ - (.*)\n(?: *(?!failureType).*\n){1,4} *failureType: '(?!subtests)/gmu,
      );
      return { passed: Number(passed), failures: [...failed].map(([, name]) => name) };
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

// Last, so that whoever has no more than the end of what was printed knows what to look for.
console.log('');
for (const { name, failures } of results) for (const failure of failures) console.log(`${name}: ${failure}`);
for (const { name, passed, failures, seconds } of results) {
  const word = failures.length > 0 ? 'FAIL' : 'ok  ';
  console.log(`${word} ${name.padEnd(8)} ${passed} passed, ${failures.length} failed, ${seconds} s`);
}
const sum = (count) => results.reduce((total, result) => total + count(result), 0);
const failed = sum(({ failures }) => failures.length);
if (failed > 0) process.exitCode = 1;
console.log(`${sum(({ passed }) => passed)} passed, ${failed} failed`);

function run(name, { command: [program, ...args], env, read }) {
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
  const { passed, failures } = told(name, read) ?? { passed: ended ? 1 : 0, failures: [] };
  // A suite can fail without a failed test: a file that does not load, a runner that crashes.
  if (!ended && failures.length === 0) failures.push(`ended with ${error?.message ?? `exit code ${status}`}`);
  return { passed, failures, seconds };
}

function told(name, read) {
  return read && existsSync(report(name)) ? read(readFileSync(report(name), 'utf8')) : undefined;
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
