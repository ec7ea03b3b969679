import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'sdk-data-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'sdk-data-added',
  summary: {
    en: 'Tell each kind of information that a component no longer collects.',
    'zh-CN': '指出组件不再收集的每种信息。',
  },
  why: {
    en: 'Notices must not name it any more; if it is still collected, people no longer learn of it.',
    'zh-CN': '告知里不该再写；如果仍在收集，个人就无从得知了。',
  },
  messages: {
    removed: {
      en: 'Removed from what component `{sdk}` collects: {kinds}',
      'zh-CN': '组件 `{sdk}` 收集的信息减去了：{kinds}',
    },
  },
  good: [
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
    },
  ],
  bad: [
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
      finds: ['registers/sdks.yaml:2:70: material: Removed from what component `push` collects: Location'],
    },
  ],
  check(comparison, report) {
    for (const { id, wording, about } of comparison.reworded('sdks', 'data')) {
      if (!wording.went || wording.slight) continue
      report('removed', { sdk: id, kinds: wording.went }, { ...about, duties: ['tell-individuals'] })
    }
  },
})
