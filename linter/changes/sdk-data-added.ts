import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'sdk-data-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'sdk-data-removed',
  summary: {
    en: 'Tell each kind of information that a component newly collects.',
    'zh-CN': '指出组件新收集的每种信息。',
  },
  why: {
    en: 'An update of a component may collect what nobody agreed to.',
    'zh-CN': '组件一升级，收集的可能就是没有人同意过的信息。',
  },
  messages: {
    added: {
      en: 'Added to what component `{sdk}` collects: {kinds}',
      'zh-CN': '组件 `{sdk}` 收集的信息增加了：{kinds}',
    },
  },
  good: [
    {
      base: {
        'registers/sdks.yaml':
          'sdks:\n  - { id: push, name: Push Kit, provider: sender, apps: [robot-app], data: [{ en: Push token }, { en: Location }] }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [sender] }\n',
        'registers/parties.yaml': 'parties:\n  - { id: sender, kind: independent-handler }\n',
      },
      head: {
        'registers/sdks.yaml':
          'sdks:\n  - { id: push, name: Push Kit, provider: sender, apps: [robot-app], data: [{ en: Push token }] }\n',
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
          'sdks:\n  - { id: push, name: Push Kit, provider: sender, apps: [robot-app], data: [{ en: Push token }] }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [sender] }\n',
        'registers/parties.yaml': 'parties:\n  - { id: sender, kind: independent-handler }\n',
      },
      head: {
        'registers/sdks.yaml':
          'sdks:\n  - { id: push, name: Push Kit, provider: sender, apps: [robot-app], data: [{ en: Push token }, { en: Location }] }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [sender] }\n',
        'registers/parties.yaml': 'parties:\n  - { id: sender, kind: independent-handler }\n',
      },
      finds: ['registers/sdks.yaml:2:70: material: Added to what component `push` collects: Location'],
    },
  ],
  check(comparison, report) {
    for (const { id, after, wording, about } of comparison.reworded('sdks', 'data')) {
      if (!wording.came || wording.slight) continue
      const duties = comparison.dutiesToward(textOf(after['provider']))
      report('added', { sdk: id, kinds: wording.came }, { ...about, duties })
    }
  },
})
