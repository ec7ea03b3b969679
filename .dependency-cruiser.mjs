/** Folders are the data flow; each ban says what to do instead. */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or a third that both need.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rules-are-islands',
      severity: 'error',
      comment:
        'A rule sees a document or a workspace. Put shared facts on those (linter/facts, linter/workspace, linter/training).',
      from: { path: '^linter/rules/', pathNot: '^linter/rules/index' },
      to: { pathNot: '^linter/(define-rule|settings|address|model/|training/|workspace/shape)' },
    },
    {
      name: 'reporters-only-print',
      severity: 'error',
      comment: 'A reporter turns a Report into text; compute what it needs in linter/findings.ts.',
      from: { path: '^linter/reporters/' },
      to: { pathNot: '^linter/(model/|reporters/|messages)' },
    },
    {
      name: 'disk-only-in-read',
      severity: 'error',
      comment: 'Read and write in linter/read; pass text and bytes in.',
      from: { path: '^linter/', pathNot: '^linter/read/' },
      to: { path: '^(node:)?(fs|child_process)' },
    },
    {
      name: 'linter-is-the-core',
      severity: 'error',
      comment: 'The linter knows no site, no command line and no ESLint; they come to it.',
      from: { path: '^linter/' },
      to: { path: '^(site|cli|eslint|test)/' },
    },
    {
      name: 'one-door',
      severity: 'error',
      comment:
        'Import from linter/index.ts; from linter/diff.ts what compares revisions, and from linter/wording/index.ts what browsers need as well. What is missing there is added there.',
      from: { path: '^(site|cli|eslint)/' },
      to: { path: '^linter/', pathNot: '^linter/(index|diff|wording/index)' },
    },
    {
      name: 'one-door-of-schemas',
      severity: 'error',
      comment: 'Import from schema/index.ts, the only reader of the schemas.',
      from: { path: '^(linter|site|cli|eslint)/' },
      to: { path: '^schema/', pathNot: '^schema/index' },
    },
    {
      name: 'pure-render',
      severity: 'error',
      comment:
        'What stands beside the two Astro roots is pure, so that the CLI and browsers can use it; give it what it needs.',
      from: { path: '^site/(render|export|compare|publication|training)/' },
      to: { path: '^(astro|(node:)?fs|site/portal|site/notices)' },
    },
    {
      name: 'training-runs-anywhere',
      severity: 'error',
      comment:
        'The training runtime runs in browsers: it takes types of the linter and nothing else; put the rest into site/training/source.',
      from: { path: '^site/training/', pathNot: '^site/training/source/' },
      to: { path: '^(linter|site/render|node:|site/training/source)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'eslint-is-an-adapter',
      severity: 'error',
      comment:
        'The plugin hands out what the engine found; of the command line it shares clock and language only.',
      from: { path: '^eslint/' },
      to: { path: '^(site|cli)/', pathNot: '^cli/terminal' },
    },
    {
      name: 'wording-runs-anywhere',
      severity: 'error',
      comment:
        'Words are compared in browsers too; take texts and give pieces, and know nothing of documents.',
      from: { path: '^linter/wording/' },
      to: { pathNot: '^(linter/wording/|diff/|node_modules/diff/)' },
    },
    {
      name: 'model-is-the-ground',
      severity: 'error',
      comment: 'linter/model holds shapes only.',
      from: { path: '^linter/model/' },
      to: { pathNot: '^(linter/model/|schema/index)' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      comment: 'Move what both need out of test/.',
      from: { path: '^(linter|site|cli|eslint|schema)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}
