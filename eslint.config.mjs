import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'
import { workspace } from './eslint/index.ts'

// Judged on the day of the clock, as `npm run lint:policies` does; who wants another day says so.
const { POLICYPRESS_TODAY: today } = process.env

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.astro/',
      '**/.astro/',
      '.policypress/',
      'node_modules/',
      '**/*.gen.*',
      'schema/generated/',
      'bench/',
    ],
  },
  // Policies are linted as the repositories of others lint theirs, and code as code.
  ...workspace({ root: 'policies', ...(today ? { today } : {}) }),
  {
    ignores: ['policies/**'],
    extends: [tseslint.configs.recommendedTypeChecked, astro.configs.recommended],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.astro'],
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // An underscore says that a name is there for its place only.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // Plain JavaScript has no types to check: the door of the command line, configurations, and the one script that
    // the portal ships as it stands.
    files: ['**/*.mjs', 'site/portal/public/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    // Programs of the project itself talk to whoever runs them.
    files: ['**/*.mjs', 'tools/*.ts', 'schema/generate.ts', 'test/portal/start-packaged.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // Each entry is a phrase; that it gives a string is plain to see, and `Messages` holds both languages equal.
    files: ['site/{portal,notices}/messages/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      // Astro infers the props of a page from what `getStaticPaths` gives; a written type would cut that thread.
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      // dependency-cruiser does not see into .astro files, so the one door is guarded here for them.
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: 'linter/(?!index\\.ts)', message: 'Import from linter/index.ts.' },
            { regex: 'schema/(?!index\\.ts)', message: 'Import from schema/index.ts.' },
            { regex: '^node:', message: 'Components hold no logic; put it into site/portal/models.' },
          ],
        },
      ],
    },
  },
)
