import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'sdk-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'sdk-changed',
  summary: {
    en: 'Tell each component whose provider, apps, purpose or means changed.',
    'zh-CN': '指出提供方、所在应用、目的或者方式有变的每个组件。',
  },
  why: {
    en: 'Another provider or another app is another collection, though the component has the same name.',
    'zh-CN': '名称没变，换了提供方或者多装一个应用，就是另一次收集。',
  },
  messages: {
    provider: {
      en: 'Changed the provider of component `{sdk}` from `{from}` to `{to}`',
      'zh-CN': '组件 `{sdk}` 的提供方由 `{from}` 改为 `{to}`',
    },
    'apps-added': {
      en: 'Added component `{sdk}` to {apps}',
      'zh-CN': '组件 `{sdk}` 增加装到 {apps}',
    },
    'apps-removed': {
      en: 'Removed component `{sdk}` from {apps}',
      'zh-CN': '组件 `{sdk}` 不再装在 {apps}',
    },
    purpose: {
      en: 'Changed what component `{sdk}` is for',
      'zh-CN': '组件 `{sdk}` 的目的有变',
    },
    means: {
      en: 'Changed how component `{sdk}` collects',
      'zh-CN': '组件 `{sdk}` 的收集方式有变',
    },
    name: {
      en: 'Changed the name of component `{sdk}`',
      'zh-CN': '组件 `{sdk}` 的名称有变',
    },
    data: {
      en: 'Reworded what component `{sdk}` collects, which stays the same',
      'zh-CN': '组件 `{sdk}` 收集的信息仅调整了写法',
    },
    'privacy-policy': {
      en: "Changed the address of the provider's notice of component `{sdk}`",
      'zh-CN': '组件 `{sdk}` 提供方告知的网址有变',
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
          'sdks:\n  - { id: push, name: Push Kit, provider: sender, apps: [robot-app] }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [sender] }\n',
        'registers/parties.yaml': 'parties:\n  - { id: sender, kind: independent-handler }\n',
      },
      head: {
        'registers/sdks.yaml':
          'sdks:\n  - { id: push, name: Push Kit, provider: sender, apps: [robot-app, shop-app] }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [sender] }\n',
        'registers/parties.yaml': 'parties:\n  - { id: sender, kind: independent-handler }\n',
      },
      finds: ['registers/sdks.yaml:2:51: material: Added component `push` to shop-app'],
    },
    {
      base: {
        'registers/sdks.yaml':
          'sdks:\n  - { id: push, name: Push Kit, provider: sender, apps: [robot-app], means: { en: Only when a payment starts } }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [sender] }\n',
        'registers/parties.yaml': 'parties:\n  - { id: sender, kind: independent-handler }\n',
      },
      head: {
        'registers/sdks.yaml':
          'sdks:\n  - { id: push, name: Push Kit, provider: sender, apps: [robot-app], means: { en: When the app starts } }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [sender] }\n',
        'registers/parties.yaml': 'parties:\n  - { id: sender, kind: independent-handler }\n',
      },
      finds: ['registers/sdks.yaml:2:70: material: Changed how component `push` collects'],
    },
    {
      base: {
        'registers/sdks.yaml':
          'sdks:\n  - { id: push, name: Push Kit, provider: sender, apps: [robot-app], privacy-policy: https://a.example/privacy }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [sender] }\n',
        'registers/parties.yaml': 'parties:\n  - { id: sender, kind: independent-handler }\n',
      },
      head: {
        'registers/sdks.yaml':
          'sdks:\n  - { id: push, name: Push Kit, provider: sender, apps: [robot-app], privacy-policy: https://a.example/notice }\n',
        'registers/processing.yaml':
          'activities:\n  - { id: maps, legal-basis: consent, recipients: [sender] }\n',
        'registers/parties.yaml': 'parties:\n  - { id: sender, kind: independent-handler }\n',
      },
      finds: [
        "registers/sdks.yaml:2:70: editorial: Changed the address of the provider's notice of component `push`",
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, from, to, about } of comparison.revalued('sdks', 'provider')) {
      report('provider', { sdk: id, from, to }, { ...about, duties: comparison.dutiesToward(to) })
    }
    for (const { id, after, came, went, about } of comparison.relisted('sdks', 'apps')) {
      const duties = comparison.dutiesToward(textOf(after['provider']))
      if (came.length > 0) report('apps-added', { sdk: id, apps: came.join(', ') }, { ...about, duties })
      if (went.length > 0) report('apps-removed', { sdk: id, apps: went.join(', ') }, about)
    }
    for (const key of ['purpose', 'means', 'name', 'data', 'privacy-policy'] as const) {
      for (const { id, after, wording, about } of comparison.reworded('sdks', key)) {
        // Kinds that came or went are told by themselves.
        if (key === 'data' && !wording.slight) continue
        const isUse = !wording.slight && (key === 'purpose' || key === 'means')
        const duties = isUse ? comparison.dutiesToward(textOf(after['provider'])) : []
        const told = key === 'privacy-policy' ? ({ class: 'editorial' } as const) : {}
        report(key, { sdk: id }, { ...about, ...told, duties })
      }
    }
  },
})
