import { defineConfig } from 'vitest/config';
import { rollupDossier } from './scripts/building/rollup-dossier.mjs';

export default defineConfig({
  plugins: [rollupDossier()],
  test: {
    include: ['test/unit/**/*.test.ts'],
    environment: 'node',
    // Half of the time went into loading the same modules again for each file.
    pool: 'threads',
    isolate: false,
    setupFiles: ['test/cases/random/seed.ts'],
    // Properties run hundreds of cases; a busy machine must not fail them.
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text', 'lcov'],
      reportsDirectory: 'coverage/unit',
    },
  },
});
