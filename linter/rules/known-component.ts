import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'known-component',
  scope: 'document',
  severity: 'error',
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
      en: 'Unknown component `<{name}>`{hint}, expected one of the registry: Section, Control, Param, Law, Role, Record, Term, Note, Question',
      'zh-CN':
        '未知的组件 `<{name}>`{hint}，应为登记的组件：Section、Control、Param、Law、Role、Record、Term、Note、Question',
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
      'zh-CN': '意外的嵌套控制项段落 `{name}`，应与其他控制项段落并列',
    },
  },
  good: [{ 'internal/a.mdx': '<Note kind="example" title="例">\n\n见 <Law ref="PIPL:22" />。\n\n</Note>\n' }],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '## 标题 <Law ref="PIPL:22" />\n\n<Contrl id="BT-02" />\n\n甲 <Param />、<Law rfe="PIPL:22" ref="PIPL:22" ref="x" />、<Law ref="22" />。\n\n<Control id="BT-02">\n\n<Control id="BT-03">\n\n告知。\n\n</Control>\n\n</Control>\n',
      },
      finds: [],
    },
  ],
  check({ refused }, report) {
    for (const refusal of refused) {
      if (refusal.stage !== 'component') continue
      const suggestion = refusal.data['suggestion']
      report(
        refusal.code,
        { ...refusal.data, hint: suggestion ? ` (→ \`${suggestion}\`?)` : '' },
        refusal.span,
      )
    }
  },
})
