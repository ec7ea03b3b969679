import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'cookie-removed',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'cookie-added',
  summary: { en: 'Tell each cookie that is gone from the list.', 'zh-CN': '指出清单减去的每个 Cookie。' },
  why: {
    en: 'If a page still sets it, nobody is told of it.',
    'zh-CN': '如果网页仍在设置，就没有告知任何人。',
  },
  messages: {
    removed: {
      en: 'Removed cookie `{cookie}` ({name})',
      'zh-CN': '删去了 Cookie `{cookie}`（{name}）',
    },
  },
  good: [
    {
      base: { 'registers/cookies.yaml': 'cookies: []\n' },
      head: {
        'registers/cookies.yaml':
          'cookies:\n  - { id: basket, name: shop_session, setter: shops, sites: [shop-site], category: necessary }\n',
      },
    },
  ],
  bad: [
    {
      base: {
        'registers/cookies.yaml':
          'cookies:\n  - { id: basket, name: shop_session, setter: shops, sites: [shop-site], category: necessary }\n',
      },
      head: { 'registers/cookies.yaml': 'cookies: []\n' },
      finds: ['base registers/cookies.yaml:2:7: material: Removed cookie `basket` (shop_session)'],
    },
  ],
  check(comparison, report) {
    for (const { id, fields, about } of comparison.went('cookies')) {
      report(
        'removed',
        { cookie: id, name: textOf(fields['name']) },
        { ...about, duties: ['tell-individuals'] },
      )
    }
  },
})
