import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cookie-changed',
  scope: 'change',
  severity: 'error',
  class: 'computed',
  mirror: 'cookie-changed',
  summary: {
    en: 'Tell each cookie whose kind, setter, sites, purpose or life changed.',
    'zh-CN': '指出类别、设置方、网站、目的或者保留时间有变的每个 Cookie。',
  },
  why: {
    en: 'Whether a cookie asks first hangs on its kind, and how long it follows people on its life.',
    'zh-CN': '要不要先问取决于类别，跟人多久取决于保留时间。',
  },
  messages: {
    category: {
      en: 'Changed the kind of cookie `{cookie}` from `{from}` to `{to}`',
      'zh-CN': 'Cookie `{cookie}` 的类别由 `{from}` 改为 `{to}`',
    },
    setter: {
      en: 'Changed who sets cookie `{cookie}` from `{from}` to `{to}`',
      'zh-CN': 'Cookie `{cookie}` 的设置方由 `{from}` 改为 `{to}`',
    },
    'sites-added': {
      en: 'Added cookie `{cookie}` to {sites}',
      'zh-CN': 'Cookie `{cookie}` 增加设置在 {sites}',
    },
    'sites-removed': {
      en: 'Removed cookie `{cookie}` from {sites}',
      'zh-CN': 'Cookie `{cookie}` 不再设置在 {sites}',
    },
    purpose: {
      en: 'Changed what cookie `{cookie}` is for',
      'zh-CN': 'Cookie `{cookie}` 的目的有变',
    },
    expiry: {
      en: 'Changed how long cookie `{cookie}` stays',
      'zh-CN': 'Cookie `{cookie}` 的保留时间有变',
    },
    name: {
      en: 'Changed the name of cookie `{cookie}`',
      'zh-CN': 'Cookie `{cookie}` 的名称有变',
    },
  },
  good: [
    {
      base: {
        'registers/cookies.yaml':
          'cookies:\n  - { id: basket, name: shop_session, setter: shops, sites: [shop-site, robot-site], category: necessary }\n',
      },
      head: {
        'registers/cookies.yaml':
          'cookies:\n  - { id: basket, name: shop_session, setter: shops, sites: [robot-site, shop-site], category: necessary }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/cookies.yaml':
          'cookies:\n  - { id: basket, name: shop_session, setter: shops, sites: [shop-site], category: necessary }\n',
      },
      head: {
        'registers/cookies.yaml':
          'cookies:\n  - { id: basket, name: shop_session, setter: shops, sites: [shop-site], category: marketing }\n',
      },
      finds: [
        'registers/cookies.yaml:2:74: material: Changed the kind of cookie `basket` from `necessary` to `marketing`',
      ],
    },
    {
      base: {
        'registers/cookies.yaml':
          'cookies:\n  - { id: basket, name: shop_session, setter: shops, sites: [shop-site], category: preference }\n',
      },
      head: {
        'registers/cookies.yaml':
          'cookies:\n  - { id: basket, name: shop_session, setter: shops, sites: [shop-site, robot-site], category: preference }\n',
      },
      finds: ['registers/cookies.yaml:2:54: material: Added cookie `basket` to robot-site'],
    },
    {
      base: {
        'registers/cookies.yaml':
          'cookies:\n  - { id: basket, name: shop_session, setter: shops, sites: [shop-site], category: necessary, expiry: { en: Gone when you sign out } }\n',
      },
      head: {
        'registers/cookies.yaml':
          'cookies:\n  - { id: basket, name: shop_session, setter: shops, sites: [shop-site], category: necessary, expiry: { en: 6 months } }\n',
      },
      finds: ['registers/cookies.yaml:2:95: material: Changed how long cookie `basket` stays'],
    },
  ],
  check(comparison, report) {
    for (const key of ['category', 'setter'] as const) {
      for (const { id, from, to, after, about } of comparison.revalued('cookies', key)) {
        const duties = after['category'] === 'necessary' ? [] : (['consent-first'] as const)
        report(key, { cookie: id, from, to }, { ...about, duties })
      }
    }
    for (const { id, after, came, went, about } of comparison.relisted('cookies', 'sites')) {
      const duties = after['category'] === 'necessary' ? [] : (['consent-first'] as const)
      if (came.length > 0) report('sites-added', { cookie: id, sites: came.join(', ') }, { ...about, duties })
      if (went.length > 0) report('sites-removed', { cookie: id, sites: went.join(', ') }, about)
    }
    for (const key of ['purpose', 'expiry', 'name'] as const) {
      for (const { id, about } of comparison.reworded('cookies', key)) {
        report(key, { cookie: id }, about)
      }
    }
  },
})
