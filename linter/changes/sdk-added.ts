import { defineRule } from '../define-rule.ts'
import { stringsOf, textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'sdk-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'sdk-removed',
  summary: {
    en: 'Tell each component of a third party that is new in an app or a device.',
    'zh-CN': '指出应用或者设备新装的每个第三方组件。',
  },
  why: {
    en: 'People are told which components collect what, and who provides them.',
    'zh-CN': '须告知个人哪些组件收集什么、由谁提供。',
  },
  messages: {
    added: {
      en: 'Added component `{sdk}` ({name}) of `{provider}` to {apps}',
      'zh-CN': '新增了 `{provider}` 的组件 `{sdk}`（{name}），装在 {apps}',
    },
  },
  good: [
    {
      base: {
        'registers/sdks.yaml':
          'sdks:\n  - { id: push, name: Push Kit, provider: sender, apps: [robot-app] }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [sender] }\n',
        'registers/parties.yaml': 'parties:\n  - { id: sender, kind: independent-handler }\n',
      },
      head: {
        'registers/sdks.yaml':
          'sdks:\n  - { id: pushing, name: Push Kit, provider: sender, apps: [robot-app] }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [sender] }\n',
        'registers/parties.yaml': 'parties:\n  - { id: sender, kind: independent-handler }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/sdks.yaml': 'sdks: []\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [sender] }\n',
        'registers/parties.yaml': 'parties:\n  - { id: sender, kind: independent-handler }\n',
      },
      head: {
        'registers/sdks.yaml':
          'sdks:\n  - { id: push, name: Push Kit, provider: sender, apps: [robot-app] }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [sender] }\n',
        'registers/parties.yaml': 'parties:\n  - { id: sender, kind: independent-handler }\n',
      },
      finds: [
        'registers/sdks.yaml:2:7: material: Added component `push` (Push Kit) of `sender` to robot-app',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, fields, about } of comparison.came('sdks')) {
      const provider = textOf(fields['provider'])
      const data = {
        sdk: id,
        name: textOf(fields['name']),
        provider,
        apps: stringsOf(fields['apps']).join(', '),
      }
      report('added', data, { ...about, duties: comparison.dutiesToward(provider) })
    }
  },
})
