/** The browser tests in Chromium alone: `npm run test:browser`, with `-- --watch` or `-- --coverage`. */
import './scripts/running/ready-to-browse.mjs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { whichChromium } from './scripts/browsers/browser.mjs';
import { wtrDossier } from './scripts/building/rollup-dossier.mjs';
import {
  cdpMediaPlugin,
  resultsReporter,
  pressPlugin,
  resizePlugin,
  serveHostilePages,
  servePlugin,
} from './scripts/testing/wtr-plugins.mjs';

const resultsFile = process.env.ARTICLE_CONTEXT_TEST_RESULTS;

/** What compiles the tests and the sources, one by one or bundled. */
export const compiling = {
  target: 'es2022',
  tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
  define: { 'process.env': JSON.stringify({ CI: process.env.CI ?? '' }) },
};

export default {
  files: ['test/browser/**/*.test.ts'],
  middleware: [serveHostilePages],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    wtrDossier(),
    cdpMediaPlugin(),
    pressPlugin(),
    resizePlugin(),
    servePlugin(),
    esbuildPlugin({ ts: true, ...compiling }),
  ],
  browsers: [chromeLauncher({ launchOptions: await whichChromium() })],
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 30_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  coverageConfig: { include: ['src/**/*.ts'], reportDir: 'coverage/browser' },
  reporters: [
    defaultReporter({ reportTestProgress: !process.env.CI }),
    summaryReporter(),
    ...(resultsFile ? [resultsReporter(resultsFile)] : []),
  ],
};
