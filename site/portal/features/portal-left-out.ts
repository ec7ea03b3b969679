import type { Feature } from './feature.ts'

/** What portals for documents offer and this one does not, with the reason. */
export const leftOut: readonly Feature[] = [
  {
    id: 'whole-versions',
    what: { en: 'Versions of the whole site', 'zh-CN': '整站版本' },
    standing: 'not',
    how: {
      en: 'Each policy has its own version and day; a site of last year would mix them',
      'zh-CN': '每份制度各有版本和日期；保留一个去年的整站只会混在一起',
    },
    test: 'test/portal/changes.test.ts',
  },
  {
    id: 'sitemap',
    what: { en: 'Sitemap and pictures for previews', 'zh-CN': '站点地图和分享预览图' },
    standing: 'not',
    how: {
      en: 'The portal is internal, and its pages ask robots to stay away; the public site welcomes them',
      'zh-CN': '门户是内部的，页面要求搜索引擎不收录；公开网站才欢迎',
    },
    test: 'test/notices/weight.test.ts',
  },
  {
    id: 'offline',
    what: { en: 'The whole site offline', 'zh-CN': '整站离线' },
    standing: 'not',
    how: {
      en: 'An old copy of a policy is worse than none; only courses work without a network, and never hide a new build',
      'zh-CN': '旧的制度比没有更糟；只有课程能离线，而且从不遮住新版',
    },
    test: 'test/training-pages/offline.test.ts',
  },
  {
    id: 'counters',
    what: { en: 'Analytics and comments', 'zh-CN': '访问统计和评论' },
    standing: 'not',
    how: {
      en: 'Who reads what is information about staff; no page asks another host for anything',
      'zh-CN': '谁读了什么是员工的个人信息；页面不向其他网站请求任何内容',
    },
    test: 'test/portal/every-kind.test.ts',
  },
  {
    id: 'blog',
    what: { en: 'Blog', 'zh-CN': '博客' },
    standing: 'not',
    how: {
      en: 'What changed is said by the revisions themselves; news beside them would be a second truth',
      'zh-CN': '改了什么由修订记录说明；另写新闻就有了两种说法',
    },
    test: 'test/portal/changes.test.ts',
  },
  {
    id: 'scripts',
    what: { en: 'Scripts and styles in documents', 'zh-CN': '文件里写脚本和样式' },
    standing: 'not',
    how: {
      en: 'Documents are data; the checks refuse what could run',
      'zh-CN': '文件只是数据；能运行的内容一律拒收',
    },
    test: 'test/linter/gate.test.ts',
  },
]
