import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'sdk-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'sdk-added',
  summary: {
    en: 'Tell each component of a third party that is gone from the list.',
    'zh-CN': '指出清单减去的每个第三方组件。',
  },
  why: {
    en: 'If an app still carries it, it collects what nobody is told of.',
    'zh-CN': '如果应用里还装着，它收集的就没有告知任何人。',
  },
  messages: {
    removed: {
      en: 'Removed component `{sdk}` ({name}) of `{provider}`',
      'zh-CN': '删去了 `{provider}` 的组件 `{sdk}`（{name}）',
    },
  },
  good: [
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
    },
  ],
  bad: [
    {
      base: {
        'registers/sdks.yaml':
          'sdks:\n  - { id: push, name: Push Kit, provider: sender, apps: [robot-app] }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [sender] }\n',
        'registers/parties.yaml': 'parties:\n  - { id: sender, kind: independent-handler }\n',
      },
      head: {
        'registers/sdks.yaml': 'sdks: []\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [sender] }\n',
        'registers/parties.yaml': 'parties:\n  - { id: sender, kind: independent-handler }\n',
      },
      finds: ['base registers/sdks.yaml:2:7: material: Removed component `push` (Push Kit) of `sender`'],
    },
  ],
  check(comparison, report) {
    for (const { id, fields, about } of comparison.went('sdks')) {
      const data = { sdk: id, name: textOf(fields['name']), provider: textOf(fields['provider']) }
      report('removed', data, { ...about, duties: ['tell-individuals'] })
    }
  },
})
