import { defineRule } from '../define-rule.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'cookie-added',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'cookie-removed',
  summary: { en: 'Tell each cookie that is new in the list.', 'zh-CN': '指出清单新增的每个 Cookie。' },
  why: {
    en: 'Only what a page cannot work without may be set without asking.',
    'zh-CN': '只有网页离了就用不了的，才可以不问就设置。',
  },
  messages: {
    added: {
      en: 'Added cookie `{cookie}` ({name}, {category}) of `{setter}`',
      'zh-CN': '新增了 `{setter}` 的 Cookie `{cookie}`（{name}，{category}）',
    },
  },
  good: [
    {
      base: {
        'registers/cookies.yaml':
          'cookies:\n  - { id: basket, name: shop_session, setter: shops, sites: [shop-site], category: necessary }\n',
      },
      head: {
        'registers/cookies.yaml':
          'cookies:\n  - { id: session, name: shop_session, setter: shops, sites: [shop-site], category: necessary }\n',
      },
    },
  ],
  bad: [
    {
      base: { 'registers/cookies.yaml': 'cookies: []\n' },
      head: {
        'registers/cookies.yaml':
          'cookies:\n  - { id: basket, name: shop_session, setter: shops, sites: [shop-site], category: necessary }\n',
      },
      finds: [
        'registers/cookies.yaml:2:7: material: Added cookie `basket` (shop_session, necessary) of `shops`',
      ],
    },
    {
      base: { 'registers/cookies.yaml': 'cookies: []\n' },
      head: {
        'registers/cookies.yaml':
          'cookies:\n  - { id: basket, name: shop_session, setter: shops, sites: [shop-site], category: marketing }\n',
      },
      finds: [
        'registers/cookies.yaml:2:7: material: Added cookie `basket` (shop_session, marketing) of `shops`',
      ],
    },
  ],
  check(comparison, report) {
    for (const { id, fields, about } of comparison.came('cookies')) {
      const [name, category, setter] = ['name', 'category', 'setter'].map((key) => textOf(fields[key]))
      const asks = category === 'necessary' ? [] : (['consent-first'] as const)
      const data = { cookie: id, name: name ?? '', category: category ?? '', setter: setter ?? '' }
      report('added', data, { ...about, duties: ['tell-individuals', ...asks] })
    }
  },
})
