/** The browser tests' properties, for long, in Chromium. */
import { relative } from 'node:path';
import base from '../../../web-test-runner.config.mjs';
import { root } from '../project.mjs';
import { propertyFiles } from './property-files.mjs';
import { seed } from './seed.mjs';

/** Their tests end after 60 s. */
const secondsEach = 25;

const inPlace = {
  name: 'fast-check-in-place',
  resolveImport: ({ source }) =>
    source === 'fast-check' ? `/test/long/fuzz/fast-check.mjs?seed=${seed}&seconds=${secondsEach}` : undefined,
};

export default {
  ...base,
  rootDir: root,
  files: propertyFiles('browser').map((file) => relative(root, file)),
  plugins: [inPlace, ...base.plugins],
  concurrency: 1,
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 15 * 60_000,
};
