import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'known-setting',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require the settings of rules to name rules and options that exist, with values that fit.',
    'zh-CN': '要求规则设置只提到存在的规则和选项，取值合适。',
  },
  why: {
    en: 'A misspelt setting switches nothing off and nothing on, and nobody notices until it matters.',
    'zh-CN': '设置写错了名字，什么也没关，什么也没开，要用到时才有人发现。',
  },
  messages: {
    rule: {
      en: 'Unknown rule `{rule}`{hint}, expected one that `policypress rules` lists',
      'zh-CN': '未知的规则 `{rule}`{hint}，应为 `policypress rules` 列出的规则',
    },
    gate: {
      en: 'Unexpected severity `{severity}` of `{rule}`, expected none because what this rule refuses is never shown',
      'zh-CN': '意外的级别 `{severity}`（规则 `{rule}`），应删去，因为它拒绝的内容本来就不会显示',
    },
    option: {
      en: 'Unknown option `{option}` of `{rule}`{hint}, expected one of {allowed}',
      'zh-CN': '未知的选项 `{option}`（规则 `{rule}`）{hint}，应为以下之一：{allowed}',
    },
    value: {
      en: 'Unexpected value `{value}` of the option `{option}`, expected {expected}',
      'zh-CN': '意外的取值 `{value}`（选项 `{option}`），应为 {expected}',
    },
    'whole-rule': {
      en: 'Unexpected options of `{rule}` for some files, expected them under `options`: this rule sees all files at once',
      'zh-CN': '意外的选项位置（规则 `{rule}`），应写在顶层 `options` 下：这条规则一次查看所有文件',
    },
    pattern: {
      en: 'Unexpected pattern `{pattern}`, expected one that fits the path of a file, from the folder of this config',
      'zh-CN': '意外的模式 `{pattern}`，应至少与一个文件的路径相符，路径从本设置文件所在的文件夹写起',
    },
    'no-folder': {
      en: 'Unknown folder `{from}`, expected one that exists, written from the folder of this config',
      'zh-CN': '未知的文件夹 `{from}`，应为存在的文件夹，从本设置文件所在的文件夹写起',
    },
    outside: {
      en: 'Unexpected place of `{from}`, expected one inside this repository, and for code one among its installed packages',
      'zh-CN': '意外的位置：`{from}`，应在本仓库之内；代码则应在仓库已安装的软件包中',
    },
    undeclared: {
      en: 'Unknown package `{from}`, expected one that the `package.json` of this repository declares',
      'zh-CN': '未知的软件包 `{from}`，应为本仓库 `package.json` 声明的依赖',
    },
    'not-installed': {
      en: 'Missing package `{from}`, expected it to be installed, as by `npm install`',
      'zh-CN': '缺少软件包 `{from}`，应先安装，例如运行 `npm install`',
    },
    'empty-import': {
      en: 'Missing YAML files in `{from}`, expected some in `catalog/`, `profiles/`, `checklists/`, `requirements/` or `laws/`',
      'zh-CN':
        '缺少 YAML 文件：`{from}`，应在 `catalog/`、`profiles/`、`checklists/`、`requirements/`、`laws/` 中至少有一个',
    },
    'not-a-rule': {
      en: 'Unexpected content of the package `{from}`, expected a rule of remark-lint as its default export',
      'zh-CN': '意外的软件包内容：`{from}`，应以默认导出提供一条 remark-lint 规则',
    },
  },
  good: [
    {
      'policypress.config.yaml':
        'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\nrules: { heading-order: warning }\n',
    },
    {
      'policypress.config.yaml':
        'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\nextends: strict\noverrides: [{ files: ["public/*.mdx"], options: { sentence-length: { chinese: 90 } } }]\nimports: [{ from: ./shared }]\n',
      'public/a.mdx': '---\nid: a\n---\n',
      'shared/catalog/BT.yaml': 'controls: []\n',
    },
  ],
  bad: [
    {
      files: {
        'policypress.config.yaml':
          'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\nrules: { heading-odrer: warning }\noptions: { heading-order: { depth: 3 } }\n',
      },
      finds: [
        'policypress.config.yaml:4:10: Unknown rule `heading-odrer` (→ `heading-order`?), expected one that `policypress rules` lists',
        'policypress.config.yaml:5:29: Unknown option `depth` of `heading-order`, expected one of none',
      ],
    },
    {
      files: {
        'policypress.config.yaml':
          'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\nrules: { safe-mdx: off }\n',
      },
      finds: [
        'policypress.config.yaml:4:10: Unexpected severity `off` of `safe-mdx`, expected none because what this rule refuses is never shown',
      ],
    },
    {
      files: {
        'policypress.config.yaml':
          'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\noverrides:\n  - files: [public/**, "*.md"]\n    rules: { safe-mdx: warning }\n    options: { revision-in-force: { announce-days: 30 } }\nimports:\n  - { from: ./shared }\n',
        'public/a.mdx': '---\nid: a\n---\n',
      },
      finds: [
        'policypress.config.yaml:5:25: Unexpected pattern `*.md`, expected one that fits the path of a file, from the folder of this config',
        'policypress.config.yaml:6:14: Unexpected severity `warning` of `safe-mdx`, expected none because what this rule refuses is never shown',
        'policypress.config.yaml:7:16: Unexpected options of `revision-in-force` for some files, expected them under `options`: this rule sees all files at once',
        'policypress.config.yaml:9:7: Missing YAML files in `./shared`, expected some in `catalog/`, `profiles/`, `checklists/`, `requirements/` or `laws/`',
      ],
    },
  ],
  check(workspace, report) {
    const file = workspace.facts.find(({ kind }) => kind === 'config')
    if (!file) return
    for (const { code, data, pointer } of workspace.settingProblems()) {
      // A rule may be named under its options alone.
      const span = file.places[pointer] ?? file.places[pointer.replace('/rules/', '/options/')]
      report(code, data, { path: file.path, span: span ?? [0, 0] })
    }
  },
})
