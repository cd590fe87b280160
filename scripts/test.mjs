/**
 * Sets up, then every check, two at a time, and in the end which tests failed, which engines ran, and how many tests
 * passed and failed: `node scripts/test.mjs`. Only some of them: `node scripts/test.mjs unit webkit`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithParent } from './running/end-with-parent.mjs';
import { mustHaveAllEngines } from './browsers/engines.mjs';
import { setUpBrowsers, setUpPackages } from './setup.mjs';
import { suitesThatReportTo } from './testing/suites.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
endWithParent();
/** Of one suite, ms: three times what the longest takes on two quiet cores. */
const LIMIT = 25 * 60_000;
/** Suites: with three, tests that watch the clock wait for a core. */
const AT_ONCE = 2;
const inBrowsers = ['chromium', 'firefox', 'webkit'];
const reports = mkdtempSync(join(tmpdir(), 'article-context-test-'));
const report = (name) => join(reports, name);

const known = Object.keys(suitesThatReportTo(report));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !known.includes(name));
const wanted = asked.length > 0 ? asked : known;
if (unknown.length > 0) throw new Error(`no such suite: ${unknown.join(', ')}; there are ${known.join(', ')}`);

const results = [];
const engines = await setUp();
const missing = engines.filter(({ why }) => why);
const left = missing.map(({ name }) => name.toLowerCase());
const isFault = ({ name }) => mustHaveAllEngines() || asked.includes(name.toLowerCase());
for (const { name, why } of missing.filter(isFault)) fail(name.toLowerCase(), why);
const suites = suitesThatReportTo(report);
if (results.every(({ name }) => name !== 'setup')) await runAll(wanted.filter((name) => !left.includes(name)));
rmSync(reports, { recursive: true, force: true });

// Last, so that whoever has no more than the end of what was printed knows what to look for.
console.log('');
for (const { name, failures } of results) for (const failure of failures) console.log(`${name}: ${failure}`);
for (const { name, times } of results) if (times.length > 1) console.log(`${name}, slowest: ${slowest(times)}`);
for (const { name, passed, failures, seconds } of results) {
  const word = failures.length > 0 ? 'FAIL' : 'ok  ';
  console.log(`${word} ${name.padEnd(8)} ${passed} passed, ${failures.length} failed, ${seconds} s`);
}
sayEngines();
const sum = (count) => results.reduce((total, result) => total + count(result), 0);
const failed = sum(({ failures }) => failures.length);
if (failed > 0) process.exitCode = 1;
console.log(`${sum(({ passed }) => passed)} passed, ${failed} failed`);

/**
 * Most of a browser's time is waiting: what computes runs beside it. The longest come first, so that none is left alone in
 * the end.
 */
async function runAll(names) {
  const waiting = names.toSorted((one, other) => suites[other].seconds - suites[one].seconds);
  const runInTurn = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift())
      results.push({ name, ...(await run(name, suites[name])) });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, runInTurn));
  results.sort((a, b) => known.indexOf(a.name) - known.indexOf(b.name));
}

/** @returns the engines, where a suite wants any */
async function setUp() {
  try {
    await setUpPackages();
    return wanted.some((name) => ['commands', 'e2e', ...inBrowsers].includes(name)) ? await setUpBrowsers() : [];
  } catch ({ message }) {
    fail('setup', message);
    return [];
  }
}

function fail(name, failure) {
  results.push({ name, passed: 0, failures: [failure], times: [], seconds: 0 });
}

function slowest(times) {
  const most = times.toSorted(([, one], [, other]) => other - one).slice(0, 4);
  return most.map(([name, seconds]) => `${name} ${Math.round(seconds)} s`).join(', ');
}

function sayEngines() {
  const hasRun = ({ name }) => results.some((result) => result.name === name.toLowerCase() && result.passed > 0);
  const ran = engines.filter(hasRun).map(({ name, version }) => `${name} ${version}`);
  if (ran.length > 0) console.log(`Engines that ran: ${ran.join(', ')}`);
  for (const { name, why } of missing) console.log(`Left out: ${name}, since ${why}`);
}

async function run(name, suite) {
  const { command, env, read, again = 0 } = suite;
  console.log(`> ${name}`);
  const output = wanted.length > 1 ? report(`${name}-output`) : undefined;
  const started = performance.now();
  const ended = await endOf(command, { ...process.env, ...env }, output);
  if (output) console.log(`\n=== ${name}\n${readFileSync(output, 'utf8')}`);
  const { passed, failures = [], unanswered = [], times = [] } = told(name, read) ?? {};
  // An engine that stops answering says nothing of the tests.
  if (again > 0 && (passed === undefined || unanswered.length > 0)) {
    console.error([...unanswered, `${name}: ${ended}. Once more`].join('\n'));
    return run(name, { ...suite, again: again - 1 });
  }
  failures.push(...unanswered);
  // A suite can fail without a failed test: a file that does not load, a runner that crashes.
  if (ended !== 'exit code 0' && failures.length === 0) failures.push(`ended with ${ended}`);
  const seconds = Math.round((performance.now() - started) / 1000);
  return { passed: passed ?? (failures.length > 0 ? 0 : 1), failures, times, seconds };
}

/**
 * How a command ended; what it prints goes to `output`, if that names a file. One that hangs must not take the other
 * suites' answer with it, nor stay beside them.
 */
async function endOf([program, ...args], env, output) {
  const to = output ? openSync(output, 'w') : 'inherit';
  const child = spawn(program, args, { stdio: ['ignore', to, to], env, detached: true });
  if (output) closeSync(to);
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // All of the group are gone.
    }
  };
  const interrupted = () => process.exit(130);
  const end = () => signal('SIGTERM');
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted).on('exit', end);
  // puppeteer's browsers are in groups of their own: it ends them when it is asked to, not when it is killed.
  const late = setTimeout(signal, LIMIT, 'SIGTERM');
  const tooLate = setTimeout(signal, LIMIT + 10_000, 'SIGKILL');
  const [code, killedBy] = await once(child, 'exit').catch(({ message }) => [message]);
  clearTimeout(late);
  clearTimeout(tooLate);
  process.off('SIGINT', interrupted).off('SIGTERM', interrupted).off('exit', end);
  signal('SIGKILL');
  return killedBy ? `${killedBy}` : `exit code ${code}`;
}

function told(name, read) {
  if (!read || !existsSync(report(name))) return undefined;
  const text = readFileSync(report(name), 'utf8');
  rmSync(report(name));
  return read(text);
}
