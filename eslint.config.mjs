import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { defineConfig } from 'eslint/config';
import litA11y from 'eslint-plugin-lit-a11y';
import * as regexp from 'eslint-plugin-regexp';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const nodeGlobals = Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']));
// What scripts use inside a page that they drive.
const pageNames = 'window document location CSS customElements getComputedStyle matchMedia requestAnimationFrame'.split(
  ' ',
);
const pageGlobals = Object.fromEntries(pageNames.map((name) => [name, 'readonly']));

const replacedByPages =
  'document Event CustomEvent Node Element HTMLElement Text Range StaticRange Highlight MutationObserver ResizeObserver IntersectionObserver matchMedia performance CSSStyleSheet'.split(
    ' ',
  );

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'A named export has the same name everywhere.',
};
const noSpreadLists = {
  selector:
    'CallExpression[callee.property.name=/^(?:push|unshift|splice|append|prepend|before|after|replaceChildren|replaceWith)$/] > SpreadElement',
  message: 'A page may have more of it than a call may have arguments (some 120,000): add one after the other.',
};

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
    plugins: { 'lit-a11y': litA11y, regexp },
    rules: {
      // Pages, dossiers and articles are foreign text: no pattern may take a time that grows faster than they do.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      ...litA11y.configs.recommended.rules,
      'no-restricted-syntax': ['error', noDefaultExport],
      // For elements that extend others by mixins; here each extends LitElement.
      'wc/guard-super-call': 'off',
    },
  },

  {
    // What a page loads runs after the page's own scripts, and those replace what browsers and JavaScript have.
    files: ['src/**/*.ts'],
    // The loader waits for the page and starts what is careful; it has no room for more.
    ignores: ['src/{annotate,authoring,cli,dom,editorial,hast,node,rehype,studio}/**', 'src/embed/loader.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...replacedByPages.map((name) => ({ name, message: 'src/dom/ has it, as safe as can be.' })),
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Array',
          property: 'from',
          message: 'Old libraries have a function of their own there: spread, or use indices().',
        },
      ],
    },
  },

  {
    // What reads and marks pages.
    files: ['src/{hast,interaction,match,page,paint,rehype,session}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noSpreadLists] },
  },

  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are expressions: expect(card).to.exist
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
