import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '**/.astro/', '.policypress/', 'node_modules/', '**/*.gen.*', 'schema/generated/', 'bench/'] },
  ...tseslint.configs.recommendedTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', 'cli/*.mjs', '.dependency-cruiser.mjs'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.astro'],
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // Rules of the linter are objects with a `check`; their types come from defineRule.
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-console': 'off', '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    // dependency-cruiser does not see into .astro files, so the one door is guarded here for them.
    files: ['**/*.astro'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: 'linter/(?!index\\.ts)', message: 'Import from linter/index.ts.' },
            { regex: '^node:', message: 'Components hold no logic; put it into site/portal/models.' },
          ],
        },
      ],
    },
  },
)
