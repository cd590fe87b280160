/** What the long tests are, in order. A suite without `read` counts as one test; `read` gets what its reporter wrote. Most
 * tell what they ran on; `engine` does for those that do not. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { displayForWebkit } from '../../scripts/browsers/engines.mjs';
import { inChromiumAlone } from '../../scripts/testing/test-files.mjs';
import { propertyFiles } from './fuzz/property-files.mjs';
import { fromBrowserTests, fromLines, fromVitest } from './runner/told.mjs';

const minutes = (count) => count * 60_000;

/** Each takes the file that it reports to. */
export const suites = {
  commands: { limit: minutes(15), ...nodeTests('commands'), engine: 'Chromium' },
  frameworks: { limit: minutes(60), ...nodeTests('frameworks') },
  tools: { limit: minutes(40), ...nodeTests('tools') },
  life: { limit: minutes(30), ...nodeTests('life'), engine: 'Chromium' },
  wordpress: { limit: minutes(15), ...nodeTests('wordpress') },
  fuzz: {
    limit: minutes(40),
    command: (report) => [
      ...node('vitest/vitest.mjs', 'run', '--config=test/long/fuzz/vitest.config.mjs'),
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...propertyFiles('unit')],
    ],
    read: fromVitest,
  },
  'fuzz-pages': {
    limit: minutes(20),
    command: () => node('@web/test-runner/dist/bin.js', '--config=test/long/fuzz/web-test-runner.config.mjs'),
    env: (report) => ({ ARTICLE_CONTEXT_TEST_RESULTS: report }),
    read: fromBrowserTests,
    engine: 'Chromium',
  },
  ...inOtherBrowsers(),
  bench: { limit: minutes(60), command: () => [process.execPath, 'bench/run.mjs'], engine: 'Chromium' },
};

/** A suite for each group and engine: `finding-firefox` and so on. */
function inOtherBrowsers() {
  const groups = Object.entries(inChromiumAlone);
  const all = groups.flatMap(([group, files]) => ['firefox', 'webkit'].map((engine) => [`${group}-${engine}`, inBrowser(engine, minutes(30), files)])); // prettier-ignore
  return Object.fromEntries(all);
}

function inBrowser(engine, limit, files) {
  const display = engine === 'webkit' ? (displayForWebkit() ?? []) : [];
  return {
    limit,
    command: () => [
      ...display,
      ...node('@web/test-runner/dist/bin.js', '--config=web-test-runner.cross.config.mjs', '--files', ...files),
    ],
    env: (report) => ({
      ARTICLE_CONTEXT_ENGINE: engine,
      ARTICLE_CONTEXT_ALL_FILES: '1',
      ARTICLE_CONTEXT_TEST_RESULTS: report,
    }),
    read: fromBrowserTests,
    engine: engine === 'firefox' ? 'Firefox' : 'WebKit',
  };
}

function nodeTests(name) {
  const folder = join('test/long', name);
  const files = readdirSync(folder).filter((file) => file.endsWith('.test.mjs'));
  return {
    command: (report) => [
      ...[process.execPath, '--test', '--test-concurrency=1'],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...['--test-reporter=./test/long/runner/reporter.mjs', `--test-reporter-destination=${report}`],
      ...files.map((file) => join(folder, file)),
    ],
    read: fromLines,
  };
}

function node(program, ...args) {
  return [process.execPath, join('node_modules', program), ...args];
}
