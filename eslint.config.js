import astro from 'eslint-plugin-astro';
import { configs as elements } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

/** Calls that node:test awaits by itself. */
const testCalls = ['describe', 'it', 'test', 'before', 'after', 'beforeEach', 'afterEach'];

/** docs/decisions/feature-folders.md says what these sizes are for. */
const sizes = {
  'max-lines': ['error', { max: 250, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }],
};

export default defineConfig(
  globalIgnores(['dist', '.astro', '.cache', 'tests/fixtures', 'test-results']),
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...sizes,
      // Enums cannot be written here (`erasableSyntaxOnly`), and nobody makes an element by hand: to
      // look for what cannot be takes a sixth of the linting.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: testCalls }] },
      ],
    },
  },
  {
    // The type service does not read .astro files, so what they export has no type here.
    files: ['src/pages/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    files: ['src/**/*-element.ts'],
    extends: [elements['flat/best-practice']],
    rules: {
      // Modules run after the page is parsed, so children are there when an element is upgraded.
      'wc/no-child-traversal-in-connectedcallback': 'off',
      'wc/file-name-matches-element': 'error',
      'wc/max-elements-per-file': 'error',
      'wc/no-constructor': 'error',
      'wc/tag-name-matches-class': ['error', { suffix: 'Element' }],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 450, skipComments: true }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    // What a page hands back has no type.
    files: ['tests/e2e/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
