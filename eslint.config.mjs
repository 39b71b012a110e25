import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const namingAndSize = {
  'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  eqeqeq: 'error',
  'no-console': 'error',
  'no-nested-ternary': 'error',
}

export default tseslint.config(
  {
    ignores: [
      'out',
      'dist',
      '.tsbuild',
      'node_modules',
      'tour',
      'screenshots',
      'test-results',
      'playwright-report',
    ],
  },
  js.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', 'bench/**/*.ts', 'scripts/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...namingAndSize,
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // The rest of an object is how a summary leaves fields out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
    // A warning to the React Compiler, which is not used here: the list of rows is drawn anew as it scrolls.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    // Lists of sentences: there is no second idea in them to split off.
    files: ['src/texts/de/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Playwright reads the names of fixtures from the pattern, so one that needs none writes an empty one.
    files: ['tests/e2e/**/*.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    files: ['scripts/**/*.mjs', 'bench/**/*.mjs', '*.mjs', '*.cjs'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['scripts/**/*.{ts,mjs}', 'bench/**/*.{ts,mjs}'],
    rules: { 'no-console': 'off' },
  },
)
