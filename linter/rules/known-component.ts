import { defineRule, reportRefusals } from '../define-rule.ts'
import type { Message } from '../model/rule.ts'
import type { ComponentCode } from '../model/tree-codes.ts'

export default defineRule({
  id: 'known-component',
  scope: 'document',
  severity: 'error',
  gate: true,
  summary: {
    en: 'Require every component to be one of the registry, with the props that it declares.',
    'zh-CN': '要求只用登记的组件，且属性与其声明一致。',
  },
  why: {
    en: 'Only what is declared is rendered; a misspelt component or prop would silently show nothing.',
    'zh-CN': '只有声明过的才会显示；组件或属性写错，页面上就会悄悄少一块。',
  },
  messages: {
    'unknown-component': {
      en: 'Unknown component `<{name}>`{hint}, expected one of the registry: {allowed}',
      'zh-CN': '未知的组件 `<{name}>`{hint}，应为登记的组件：{allowed}',
    },
    'unknown-prop': {
      en: 'Unknown prop `{prop}` of `<{name}>`{hint}, expected one that the component declares',
      'zh-CN': '未知的属性 `{prop}`（`<{name}>`）{hint}，应为该组件声明的属性',
    },
    'missing-prop': {
      en: 'Missing prop `{prop}` of `<{name}>`, expected `{prop}="…"`',
      'zh-CN': '缺少 `<{name}>` 的属性 `{prop}`，应写 `{prop}="…"`',
    },
    'bad-prop': {
      en: 'Unexpected value `{value}` of `{prop}` in `<{name}>`, expected one like {expected}',
      'zh-CN': '意外的取值 `{value}`（`<{name}>` 的 `{prop}`），应为类似 {expected} 的值',
    },
    'duplicate-prop': {
      en: 'Unexpected second `{prop}` of `<{name}>`, expected each prop once',
      'zh-CN': '意外的重复属性 `{prop}`（`<{name}>`），应为每个属性只写一次',
    },
    'in-heading': {
      en: 'Unexpected component `<{name}>` in a heading, expected plain text that links and menus can show',
      'zh-CN': '意外的组件 `<{name}>`（在标题内），应为链接和目录能显示的纯文字',
    },
    'nested-control': {
      en: 'Unexpected control block `{name}` inside another one, expected control blocks side by side',
      'zh-CN': '意外的嵌套控制点段落 `{name}`，应与其他控制点段落并列',
    },
    'no-content': {
      en: 'Unexpected text inside `<{name}>`, expected `<{name} … />` because the page shows only what it stands for',
      'zh-CN': '意外的内容（在 `<{name}>` 里面），应写成 `<{name} … />`，页面只显示它所代表的内容',
    },
    'inline-content': {
      en: 'Unexpected paragraph inside `<{name}>`, expected words on the same line',
      'zh-CN': '意外的段落（在 `<{name}>` 里面），应为同一行的文字',
    },
    'too-deep': {
      en: 'Unexpected nesting of `<{name}>` inside {limit} other components, expected {limit} levels at most',
      'zh-CN': '意外的嵌套：`<{name}>` 外面已有 {limit} 层组件，应不超过 {limit} 层',
    },
  } satisfies Record<ComponentCode, Message>,
  good: [{ 'internal/a.mdx': '<Note kind="example" title="例">\n\n见 <Law ref="PIPL:22" />。\n\n</Note>\n' }],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '## 标题 <Law ref="PIPL:22" />\n\n<Contrl id="BT-02" />\n\n甲 <Param />、<Law rfe="PIPL:22" ref="PIPL:22" ref="x" />、<Law ref="22" />。\n\n<Control id="BT-02">\n\n<Control id="BT-03">\n\n告知。\n\n</Control>\n\n</Control>\n',
      },
      finds: [
        'internal/a.mdx:1:7: Unexpected component `<Law>` in a heading, expected plain text that links and menus can show',
        'internal/a.mdx:3:1: Unknown component `<Contrl>` (→ `Control`?), expected one of the registry: Commitment, Control, CookieList, Disclosure, Law, Note, Param, ProcessingList, Question, RecipientList, Record, RightsList, Role, SdkList, Section, Step, Term',
        'internal/a.mdx:5:3: Missing prop `id` of `<Param>`, expected `id="…"`',
        'internal/a.mdx:5:18: Unknown prop `rfe` of `<Law>` (→ `ref`?), expected one that the component declares',
        'internal/a.mdx:5:46: Unexpected second `ref` of `<Law>`, expected each prop once',
        'internal/a.mdx:5:62: Unexpected value `22` of `ref` in `<Law>`, expected one like PIPL:22',
        'internal/a.mdx:9:1: Unexpected control block `BT-03` inside another one, expected control blocks side by side',
      ],
    },
  ],
  check: reportRefusals('component'),
})
