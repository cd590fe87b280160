import { defineConfig } from 'vitest/config';
import { rollupDossier } from './scripts/building/rollup-dossier.mjs';

/** Tests that put something in the place of a global before the modules that take it are loaded. */
const alone = ['test/unit/dossier/load*.test.ts', 'test/unit/locales/load.test.ts', 'test/unit/studio/keeping.test.ts'];

export default defineConfig({
  plugins: [rollupDossier()],
  test: {
    environment: 'node',
    pool: 'threads',
    setupFiles: ['test/cases/random/seed.ts'],
    // Properties run hundreds of cases; a busy machine must not fail them.
    testTimeout: 30_000,
    // To load the same modules again for each file would take as long as the tests.
    projects: [
      { extends: true, test: { name: 'shared', include: ['test/unit/**/*.test.ts'], exclude: alone, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text', 'lcov'],
      reportsDirectory: 'coverage/unit',
    },
  },
});
