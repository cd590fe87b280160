/**
 * What `npm test` runs, suite by suite. A suite without `read` counts as one test; `read` gets what the suite's reporter
 * wrote, and says how many passed, which failed, and what took how many seconds (`times`). One with `again` is tried once
 * more where it gives no answer. `seconds` is about what a suite takes.
 */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { displayForWebkit } from '../browsers/engines.mjs';

const bin = (path) => [process.execPath, join('node_modules', path)];

/** @param {(name: string) => string} report the file that a suite reports to */
export function suitesThatReportTo(report) {
  return {
    lint: { command: [...bin('eslint/bin/eslint.js'), '.'], seconds: 60 },
    imports: { command: [...bin('dependency-cruiser/bin/dependency-cruise.mjs'), 'src'], seconds: 10 },
    format: { command: [...bin('prettier/bin/prettier.cjs'), '--check', '.'], seconds: 25 },
    types: { command: [...bin('typescript/bin/tsc'), '--noEmit'], seconds: 30 },
    unit: {
      command: [
        ...bin('vitest/vitest.mjs'),
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report('unit')}`,
      ],
      read: readVitest,
      seconds: 160,
    },
    // One for each engine, so that one that hangs is known by its name and is tried once more.
    chromium: { ...inBrowser('chromium'), seconds: 480 },
    firefox: { ...inBrowser('firefox'), seconds: 400 },
    webkit: { ...inBrowser('webkit', displayForWebkit()), seconds: 190 },
    dist: { command: [process.execPath, 'scripts/check-dist.mjs'], seconds: 120 },
    commands: { ...endToEnd('commands'), seconds: 90 },
    e2e: { ...endToEnd('pages'), seconds: 470 },
    size: { command: [process.execPath, 'scripts/size.mjs'], seconds: 2 },
  };

  /** One file at a time: `npm start` is among the tests, and it may build. */
  function endToEnd(folder) {
    const to = report(folder === 'pages' ? 'e2e' : folder);
    return {
      command: [
        ...[process.execPath, '--test', '--test-concurrency=1'],
        ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
        ...['--test-reporter=tap', `--test-reporter-destination=${to}`, ...testFiles(`test/e2e/${folder}`)],
      ],
      read: readTap,
    };
  }

  function inBrowser(engine, before = []) {
    return {
      command: [...before, ...bin('@web/test-runner/dist/bin.js'), '--config', 'web-test-runner.cross.config.mjs'],
      env: { ARTICLE_CONTEXT_ENGINE: engine, ARTICLE_CONTEXT_TEST_RESULTS: report(engine) },
      read: JSON.parse,
      again: 1,
    };
  }
}

function readVitest(text) {
  const { numPassedTests: passed, testResults } = JSON.parse(text);
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const times = testResults.map(({ name, startTime, endTime }) => [relative('.', name), (endTime - startTime) / 1000]);
  return { passed, failures: tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName), times };
}

function readTap(tap) {
  // Where the suite was ended, the report is cut off.
  const passed = /^# pass (\d+)/m.exec(tap)?.[1] ?? 0;
  // A group fails with its tests, and is not told of beside them.
  const failed = tap.matchAll(/^ *not ok \d+ - (.*)\n(?: *(?!failureType).*\n){1,4} *failureType: '(?!subtests)/gmu);
  const groups = tap.matchAll(/^(?:not )?ok \d+ - (.*)\n +---\n +duration_ms: ([\d.]+)/gmu);
  const times = [...groups].map(([, name, ms]) => [name, Number(ms) / 1000]);
  return { passed: Number(passed), failures: [...failed].map(([, name]) => name), times };
}

function testFiles(folder) {
  const names = readdirSync(folder, { recursive: true });
  return names.flatMap((name) => (name.endsWith('.test.mjs') ? join(folder, name) : [])).toSorted();
}
