import js from '@eslint/js';
import { importX } from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { configs as lit } from 'eslint-plugin-lit';
import { defineConfig } from 'eslint/config';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { importRules } from './scripts/import-rules.mjs';

const nodeGlobals = Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']));
// What scripts use inside a page that they drive.
const pageNames = 'window document location customElements getComputedStyle matchMedia requestAnimationFrame'.split(
  ' ',
);
const pageGlobals = Object.fromEntries(pageNames.map((name) => [name, 'readonly']));

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'shots/', 'test/pages/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{js,mjs}'],
    ...js.configs.recommended,
    languageOptions: { globals: { ...nodeGlobals, ...pageGlobals } },
  },

  {
    files: ['**/*.{ts,mts}'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // In a declaration file an import() is the only way to name a type of another module.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `{ aliases: _aliases, ...rest }` is how to leave a field out.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Lit binds the listeners of its templates.
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'import-x': importX, 'lit-a11y': litA11y },
    settings: {
      ...importX.flatConfigs.typescript.settings,
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      'import-x/no-cycle': 'error',
      // For elements that extend others by mixins; here each extends LitElement.
      'wc/guard-super-call': 'off',
    },
  },
  ...importRules,

  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are expressions: expect(card).to.exist
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
