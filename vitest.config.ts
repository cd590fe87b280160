import { defineConfig } from 'vitest/config';
import { rollupDossier } from './scripts/rollup-dossier.mjs';

export default defineConfig({
  plugins: [rollupDossier()],
  test: {
    include: ['test/unit/**/*.test.ts'],
    environment: 'node',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text', 'lcov'],
      reportsDirectory: 'coverage/unit',
    },
  },
});
