/** The unit tests' properties, for long. */
import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vitest/config';
import base from '../../../vitest.config.ts';
import { root } from '../project.mjs';
import { seed } from './seed.mjs';

const secondsEach = 8;
/** More than the properties of one test may take: some tests have two, and one is shrunk where it fails. */
const timeout = 120_000;

export default mergeConfig(base, {
  root,
  resolve: {
    alias: [{ find: /^fast-check$/u, replacement: fileURLToPath(new URL('fast-check.mjs', import.meta.url)) }],
  },
  test: {
    testTimeout: timeout,
    env: { ARTICLE_CONTEXT_SEED: String(seed), ARTICLE_CONTEXT_FUZZ_SECONDS: String(secondsEach) },
  },
});
