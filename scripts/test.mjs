/**
 * Every check in order, and in the end which tests failed and how many passed and failed: `node scripts/test.mjs`.
 * Only some of them: `node scripts/test.mjs unit webkit`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firefoxPath, onPath, webkitPaths } from './engines.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
/** Of one suite, ms: three times what the longest takes here. */
const LIMIT = 7 * 60_000;
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
  ...browserSuites(),
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

const results = [];
for (const name of names) results.push({ name, ...(await run(name, suites[name])) });
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

async function run(name, suite) {
  const { command, env, read, again = 0 } = suite;
  console.log(`\n=== ${name}`);
  const started = performance.now();
  const ended = await endOf(command, { ...process.env, ...env });
  const { passed, failures = [], unanswered = [] } = told(name, read) ?? {};
  // An engine that stops answering says nothing of the tests.
  if (again > 0 && (passed === undefined || unanswered.length > 0)) {
    console.error([...unanswered, `${name}: ${ended}. Once more`].join('\n'));
    return run(name, { ...suite, again: again - 1 });
  }
  failures.push(...unanswered);
  // A suite can fail without a failed test: a file that does not load, a runner that crashes.
  if (ended !== 'exit code 0' && failures.length === 0) failures.push(`ended with ${ended}`);
  const seconds = Math.round((performance.now() - started) / 1000);
  return { passed: passed ?? (failures.length > 0 ? 0 : 1), failures, seconds };
}

/** How a command ended. One that hangs must not take the other suites' answer with it, nor stay beside them. */
async function endOf([program, ...args], env) {
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env, detached: true });
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // All of the group are gone.
    }
  };
  const interrupted = () => {
    signal('SIGTERM');
    process.exit(130);
  };
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
  // puppeteer's browsers are in groups of their own: it ends them when it is asked to, not when it is killed.
  const late = setTimeout(signal, LIMIT, 'SIGTERM');
  const tooLate = setTimeout(signal, LIMIT + 10_000, 'SIGKILL');
  const [code, killedBy] = await once(child, 'exit').catch(({ message }) => [message]);
  clearTimeout(late);
  clearTimeout(tooLate);
  process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  signal('SIGKILL');
  return killedBy ? `${killedBy}` : `exit code ${code}`;
}

function told(name, read) {
  if (!read || !existsSync(report(name))) return undefined;
  const text = readFileSync(report(name), 'utf8');
  rmSync(report(name));
  return read(text);
}

/** One for each engine that is here, so that one that hangs is known by its name and is tried once more. */
function browserSuites() {
  const config = 'web-test-runner.cross.config.mjs';
  const suite = (engine, before = []) => ({
    command: [...before, ...bin('@web/test-runner/dist/bin.js'), '--config', config],
    env: { ARTICLE_CONTEXT_ENGINE: engine, ARTICLE_CONTEXT_TEST_RESULTS: report(engine) },
    read: JSON.parse,
    again: 1,
  });
  const suites = { chromium: suite('chromium') };
  if (firefoxPath()) suites.firefox = suite('firefox');
  else console.warn('Firefox is not on this machine: left out.');
  const display = displayForWebkit();
  if (webkitPaths() && display) suites.webkit = suite('webkit', display);
  else console.warn('WebKit or a display for it is not on this machine: left out.');
  return suites;
}

/** What to put before a command. WebKit has no headless mode: it gets a display that nobody sees. */
function displayForWebkit() {
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return [];
  const xvfb = onPath('xvfb-run');
  return xvfb && [xvfb, '-a'];
}

function testFiles(folder) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith('.test.mjs')).map((name) => join(folder, name));
}
