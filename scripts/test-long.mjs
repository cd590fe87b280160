/**
 * The checks that `npm test` has no time or no network for, one after the other, and in the end what ran and what failed:
 * `npm run test:long`. Only some of them: `node scripts/test-long.mjs frameworks bench`.
 * What cannot run here fails, and so does what is skipped.
 */
import './running/ready.mjs';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { seed } = await import('../test/long/fuzz/seed.mjs');
const { ended } = await import('../test/long/runner/ended.mjs');
const { suites } = await import('../test/long/suites.mjs');

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const all = Object.keys(suites);
const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : all;
const unknown = names.filter((name) => !(name in suites));
if (unknown.length > 0) throw new Error(`no such suite: ${unknown.join(', ')}; there are ${all.join(', ')}`);

// Of one test file, for whoever looks for a fault; here everything runs. A CI's fuzzing would be the same each time.
for (const name of ['ARTICLE_CONTEXT_ENGINE', 'ARTICLE_CONTEXT_APPS', 'ARTICLE_CONTEXT_TOOLS', 'CI'])
  delete process.env[name];
process.env.ARTICLE_CONTEXT_SEED = seed;

const reports = mkdtempSync(join(tmpdir(), 'article-context-long-'));
const results = [];
for (const name of names) results.push({ name, ...(await run(name, suites[name])) });
rmSync(reports, { recursive: true, force: true });

// Last, so that whoever has no more than the end of what was printed knows what to look for.
console.log('');
for (const { name, failures } of results) for (const failure of failures) console.log(`${name}: ${failure}`);
for (const { name, passed, failures, seconds } of results) {
  const word = failures.length > 0 ? 'FAIL' : 'ok  ';
  console.log(`${word} ${name.padEnd(10)} ${passed} passed, ${failures.length} failed, ${seconds} s`);
}
const left = all.filter((name) => !names.includes(name));
if (left.length > 0) console.log(`not asked for: ${left.join(', ')}`);
console.log(`ran on: ${[...new Set(results.flatMap(({ notes }) => notes))].join(', ') || 'nothing but Node.js'}`);
console.log(`seed: ${seed}`);
const sum = (count) => results.reduce((total, result) => total + count(result), 0);
const failed = sum(({ failures }) => failures.length);
if (failed > 0) process.exitCode = 1;
console.log(`${sum(({ passed }) => passed)} passed, ${failed} failed`);

async function run(name, { command, env = () => ({}), read, limit, engine }) {
  console.log(`\n=== ${name}`);
  const started = performance.now();
  const report = join(reports, name);
  const fault = await ended(command(report), { env: { ...process.env, ...env(report) }, limit });
  const told = read && existsSync(report) ? read(readFileSync(report, 'utf8')) : { passed: read || fault ? 0 : 1 };
  const { passed, failures = [], notes = engine ? [engine] : [] } = told;
  // A suite can fail without a failed test: a file that does not load, a runner that crashes, one that ran nothing.
  if (fault && !(failures.length > 0 && fault.startsWith('ended with exit code'))) failures.push(fault);
  if (passed === 0 && failures.length === 0) failures.push('ran no test');
  const seconds = Math.round((performance.now() - started) / 1000);
  return { passed, failures, notes, seconds };
}
