import type { Feature } from './feature.ts'

/** Ways to look across all texts. */
export const exploreFeatures: readonly Feature[] = [
  {
    id: 'feed',
    what: { en: 'Feed of what changed', 'zh-CN': '订阅变化' },
    standing: 'better',
    how: {
      en: 'Atom of every revision in each language, and a timeline to be narrowed by role',
      'zh-CN': '每次修订都进 Atom，各语言一份；另有可按岗位筛选的时间线',
    },
    test: 'test/portal/changes.test.ts',
  },
  {
    id: 'reviews',
    what: { en: 'Review calendar', 'zh-CN': '复核日历' },
    standing: 'better',
    how: {
      en: 'Reviews, days of coming into force, exceptions and questions that end: list, months, and a calendar for each role',
      'zh-CN': '复核、施行、例外到期、待定问题：列表、月历，每个角色一份日历文件',
    },
    test: 'test/portal/reviews.test.ts',
  },
  {
    id: 'tags',
    what: { en: 'Tags', 'zh-CN': '标签' },
    standing: 'better',
    how: {
      en: 'Type, subject and role in the address, without a reload; a page for each control, article and requirement that names its documents',
      'zh-CN': '类型、主题、岗位写在地址里，不重新加载；每个控制点、法条、来源要求各有一页，列出落实它的文件',
    },
    test: 'test/portal/facets.test.ts',
  },
  {
    id: 'coverage',
    what: { en: 'Coverage', 'zh-CN': '落实情况' },
    standing: 'better',
    how: {
      en: 'Which document carries out which control, as a heat map; gaps on top',
      'zh-CN': '哪份文件落实哪个控制点，画成热图；缺口放最前',
    },
    test: 'test/cli/coverage-library.test.ts',
  },
  {
    id: 'registers',
    what: { en: 'Registers', 'zh-CN': '登记册' },
    standing: 'better',
    how: {
      en: 'Processing as a table and a drawn flow, parameters with bound and use, exceptions with their end, open questions',
      'zh-CN': '处理活动有表有图，参数有范围和用处，例外有到期日，法律问题有期限',
    },
    test: 'test/portal/registers.test.ts',
  },
  {
    id: 'report',
    what: { en: 'The state of the site itself', 'zh-CN': '网站自身的检查' },
    standing: 'better',
    how: {
      en: 'The lint report of this very build, with what exceptions and the baseline accept',
      'zh-CN': '生成本站时的检查报告，连同例外和基线放过的',
    },
    test: 'test/portal/report.test.ts',
  },
]
