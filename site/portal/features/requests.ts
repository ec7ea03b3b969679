import type { Feature } from './feature.ts'

/** What users of other linters asked for, for years in some cases, and the answer here. */
export const requests: readonly Feature[] = [
  {
    id: 'existing',
    what: {
      en: 'Begin in an existing repository without mending all of it first',
      'zh-CN': '在已有仓库里先用起来，不必一次改完',
    },
    standing: 'better',
    how: {
      en: '`init --baseline --reason …`; lines merge without conflict and the editor knows them too',
      'zh-CN': '`init --baseline --reason …`；逐行可合并，编辑器同样认得',
    },
    test: 'test/foreign/init.test.ts',
  },
  {
    id: 'intended',
    what: {
      en: 'Approve one intended breaking change, on record',
      'zh-CN': '批准一项有意的重大变更，并留档',
    },
    standing: 'better',
    how: {
      en: 'By the fingerprint of that very change, with reason, approver and last day',
      'zh-CN': '按该变更的指纹批准，写明理由、批准人和最后一日',
    },
    test: 'test/changes/examples.test.ts',
  },
  {
    id: 'local',
    what: {
      en: 'Exceptions in one place, with a reason; stale ones told',
      'zh-CN': '个别例外写理由，过时的要指出',
    },
    standing: 'better',
    how: { en: 'The exceptions register, held against every run', 'zh-CN': '例外登记册，每次检查都核对' },
    test: 'test/lint/exceptions.test.ts',
  },
  {
    id: 'ending',
    what: { en: 'Exceptions that end by themselves', 'zh-CN': '例外自动到期' },
    standing: 'better',
    how: { en: 'No exception without a last day', 'zh-CN': '没有最后一日的例外不成立' },
    test: 'test/lint/exceptions.test.ts',
  },
  {
    id: 'same',
    what: { en: 'The editor says what the command line says', 'zh-CN': '编辑器与命令行说的一样' },
    standing: 'better',
    how: {
      en: 'One engine; a test holds both equal on the whole library and on every example',
      'zh-CN': '同一个引擎；测试保证整个文件库和每个示例上两者一致',
    },
    test: 'test/eslint/examples.test.ts',
  },
  {
    id: 'speed',
    what: { en: 'Speed in large repositories', 'zh-CN': '大仓库里的速度' },
    standing: 'better',
    how: {
      en: 'Native parser, one walk for all rules, cache by content; measured beside others by `npm run bench:lint`',
      'zh-CN': '原生解析、一遍走完、按内容缓存；`npm run bench:lint` 与同类并排测量',
    },
    test: 'test/linter/warm-runs.test.ts',
  },
  {
    id: 'mdx-first',
    what: { en: 'MDX that is not second class', 'zh-CN': 'MDX 不是次等公民' },
    standing: 'better',
    how: {
      en: 'Positions, repairs and rules inside components as everywhere',
      'zh-CN': '组件内同样有位置、修正和规则',
    },
    test: 'test/eslint/library.test.ts',
  },
  {
    id: 'frontmatter',
    what: { en: 'Frontmatter by schema', 'zh-CN': '按模式检查文件头' },
    standing: 'has',
    how: {
      en: 'With the place of each key; keys from elsewhere can be mapped in the config',
      'zh-CN': '精确到键的位置；外来的键可在设置中对应',
    },
    test: 'test/foreign/folder.test.ts',
  },
  {
    id: 'machine',
    what: {
      en: 'SARIF, JUnit and code quality that really exist',
      'zh-CN': '真正可用的 SARIF、JUnit 和代码质量格式',
    },
    standing: 'has',
    how: { en: 'SARIF is held against the official schema', 'zh-CN': 'SARIF 按官方模式校验' },
    test: 'test/reporters/formats.test.ts',
  },
  {
    id: 'closed',
    what: { en: 'A comparison that fails never reads as clean', 'zh-CN': '比较失败绝不显示为无问题' },
    standing: 'better',
    how: {
      en: 'Exit 2, and in a shallow clone the git command that helps',
      'zh-CN': '退出码 2；浅克隆时给出该用的 git 命令',
    },
    test: 'test/lint/since.test.ts',
  },
]
