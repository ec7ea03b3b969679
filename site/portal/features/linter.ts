import type { Feature } from './feature.ts'

/** What linters offer, feature by feature. */
export const linterFeatures: readonly Feature[] = [
  {
    id: 'severity',
    what: { en: 'Severity and options of each rule', 'zh-CN': '每条规则的级别和选项' },
    standing: 'better',
    how: {
      en: 'Judged by a schema, by glob as well; what refuses a text cannot be switched off',
      'zh-CN': '由模式校验，可按文件设置；拒收文本的规则关不掉',
    },
    test: 'test/config/overrides.test.ts',
  },
  {
    id: 'presets',
    what: { en: 'Presets, and settings from elsewhere', 'zh-CN': '预设和外来设置' },
    standing: 'has',
    how: {
      en: '`recommended` and `strict`; catalogues, profiles and laws from folders and packages, as data',
      'zh-CN': '`recommended` 和 `strict`；目录、要求集和法律可从文件夹或包引入，只作数据',
    },
    test: 'test/config/imports.test.ts',
  },
  {
    id: 'fix',
    what: { en: 'Repairs', 'zh-CN': '自动修正' },
    standing: 'has',
    how: {
      en: '`--fix`, and `--fix-dry-run` as a patch; only where the meaning cannot change',
      'zh-CN': '`--fix`，`--fix-dry-run` 只给补丁；只改不影响含义的',
    },
    test: 'test/rules/fixes.test.ts',
  },
  {
    id: 'inline',
    what: { en: 'Comments that switch a rule off', 'zh-CN': '用注释关闭规则' },
    standing: 'not',
    how: {
      en: 'Whoever writes a text does not decide that it may break a rule. There is an exceptions register',
      'zh-CN': '写文本的人不能自己决定违反规则；另有例外登记册',
    },
    test: 'test/eslint/working.test.ts',
  },
  {
    id: 'reason',
    what: { en: 'A reason for each exception', 'zh-CN': '例外须写理由' },
    standing: 'better',
    how: {
      en: 'Reason, owner, another person as approver, last day; shown wherever findings are shown',
      'zh-CN': '理由、负责人、另一名批准人、最后一日；凡显示发现的地方都显示',
    },
    test: 'test/lint/exceptions.test.ts',
  },
  {
    id: 'unused',
    what: { en: 'Exceptions that nothing needs are told', 'zh-CN': '指出用不着的例外' },
    standing: 'has',
    how: { en: 'As findings of their own, in every format', 'zh-CN': '本身就是发现，各种格式都有' },
    test: 'test/lint/exceptions.test.ts',
  },
  {
    id: 'expiry',
    what: { en: 'Exceptions that end', 'zh-CN': '例外到期' },
    standing: 'better',
    how: { en: 'Each has a last day; the day after it is an error', 'zh-CN': '都有最后一日，过期即为错误' },
    test: 'test/lint/exceptions.test.ts',
  },
  {
    id: 'baseline',
    what: { en: 'Baseline for what is there already', 'zh-CN': '存量基线' },
    standing: 'better',
    how: {
      en: 'One line a finding by fingerprint, so nothing can be swapped; only shrinks unless a reason is given',
      'zh-CN': '按指纹一行一个发现，不能偷换；不写理由只能变短',
    },
    test: 'test/lint/baseline.test.ts',
  },
  {
    id: 'cache',
    what: { en: 'Cache', 'zh-CN': '缓存' },
    standing: 'better',
    how: {
      en: 'By content, on by default; an edit in one file cannot leave a stale finding in another',
      'zh-CN': '按内容，默认开启；改一个文件不会在别的文件留下过时的发现',
    },
    test: 'test/linter/warm-runs.test.ts',
  },
  {
    id: 'watch',
    what: { en: 'Watching for edits', 'zh-CN': '监听改动' },
    standing: 'has',
    how: { en: '`lint --watch`, and a panel in `dev`', 'zh-CN': '`lint --watch`，以及 `dev` 中的面板' },
    test: 'test/portal/dev.test.ts',
  },
  {
    id: 'parallel',
    what: { en: 'Several threads', 'zh-CN': '多线程' },
    standing: 'has',
    how: { en: 'Where thousands of files are new', 'zh-CN': '有成千文件是新的时候' },
    test: 'test/linter/threads.test.ts',
  },
  {
    id: 'formats',
    what: { en: 'Output formats', 'zh-CN': '输出格式' },
    standing: 'has',
    how: {
      en: 'Text, JSON with a schema, SARIF, JUnit, GitHub, GitLab, Markdown, one HTML file',
      'zh-CN': '文本、带模式的 JSON、SARIF、JUnit、GitHub、GitLab、Markdown、单个 HTML 文件',
    },
    test: 'test/reporters/formats.test.ts',
  },
  {
    id: 'editor',
    what: { en: 'In the editor', 'zh-CN': '编辑器' },
    standing: 'has',
    how: {
      en: 'Through ESLint in VS Code, JetBrains and Neovim, with the same findings; no server of our own',
      'zh-CN': '在 VS Code、JetBrains、Neovim 中经 ESLint，发现相同；没有自己的语言服务器',
    },
    test: 'test/eslint/library.test.ts',
  },
  {
    id: 'explain',
    what: { en: '`init` and `explain`', 'zh-CN': '`init` 和 `explain`' },
    standing: 'better',
    how: {
      en: '`explain` knows rules, controls, articles, parameters and requirement rows',
      'zh-CN': '`explain` 认得规则、控制点、法条、参数和要求条目',
    },
    test: 'test/cli/explain.test.ts',
  },
  {
    id: 'exit',
    what: { en: 'Exit codes and thresholds', 'zh-CN': '退出码和门槛' },
    standing: 'has',
    how: {
      en: '0 clean, 1 findings, 2 could not run; `--max-warnings`',
      'zh-CN': '0 无、1 有、2 没能运行；`--max-warnings`',
    },
    test: 'test/cli/lint.test.ts',
  },
  {
    id: 'schema',
    what: { en: 'Schema of the config', 'zh-CN': '设置文件的模式' },
    standing: 'better',
    how: {
      en: 'For config, frontmatter and every register, described in both languages',
      'zh-CN': '设置、文件头和各登记册都有，中英文说明',
    },
    test: 'test/cli/schema.test.ts',
  },
  {
    id: 'plugins',
    what: { en: 'Rules of one’s own', 'zh-CN': '自定义规则' },
    standing: 'has',
    how: {
      en: 'A module named on the command line; rules of remark-lint on demand. Never code that a config names',
      'zh-CN': '在命令行指定模块；按需运行 remark-lint 规则。绝不运行设置文件点名的代码',
    },
    test: 'test/cli/extensions.test.ts',
  },
  {
    id: 'revisions',
    what: { en: 'Comparing two revisions', 'zh-CN': '比较两个版本' },
    standing: 'better',
    how: {
      en: '`lint --since` tells new findings; `diff` tells what an edit does to people',
      'zh-CN': '`lint --since` 只报新发现；`diff` 指出改动对人的影响',
    },
    test: 'test/changes/examples.test.ts',
  },
  {
    id: 'duties',
    what: { en: 'What a change may require', 'zh-CN': '变更可能带来的义务' },
    standing: 'better',
    how: {
      en: 'Duties with their article and how well it was checked, to-dos, and approval of one change by its fingerprint',
      'zh-CN': '注明条款和核对程度的义务、待办，按指纹批准单项变更',
    },
    test: 'test/changes/approved-changes.test.ts',
  },
  {
    id: 'review',
    what: { en: 'Changes where they are reviewed', 'zh-CN': '在审阅处显示变更' },
    standing: 'has',
    how: {
      en: 'Comment and annotations on a pull request, SARIF, and one page with both texts side by side',
      'zh-CN': '拉取请求上的评论和注记、SARIF，以及两侧文字并列的单个页面',
    },
    test: 'test/package/ci-diff.test.ts',
  },
  {
    id: 'mdx',
    what: { en: 'MDX and frontmatter', 'zh-CN': 'MDX 和文件头' },
    standing: 'better',
    how: {
      en: 'A safe subset of MDX, frontmatter by schema, references across files, in one run',
      'zh-CN': '安全的 MDX 子集、文件头模式、跨文件引用，一次查完',
    },
    test: 'test/linter/parsers.test.ts',
  },
  {
    id: 'chinese',
    what: { en: 'Messages in Chinese', 'zh-CN': '中文提示' },
    standing: 'better',
    how: {
      en: 'Every message in both languages, held equal by a test',
      'zh-CN': '每条提示都有中英文，由测试保证一致',
    },
    test: 'test/rules/conventions.test.ts',
  },
]
