import type { Feature } from './feature.ts'
import { documentFeatures } from './portal-document.ts'
import { exploreFeatures } from './portal-explore.ts'
import { leftOut } from './portal-left-out.ts'

/** What portals for documents offer, feature by feature. */
export const portalFeatures: readonly Feature[] = [
  {
    id: 'search',
    what: { en: 'Search without a service', 'zh-CN': '不靠外部服务的搜索' },
    standing: 'better',
    how: {
      en: 'Chinese and English, synonyms from the glossary, leads to the section; loaded when it is opened',
      'zh-CN': '中英文都能搜，认得术语表里的同义词，直达小节；打开时才加载',
    },
    test: 'test/search/relevance.test.ts',
  },
  {
    id: 'section',
    what: { en: 'List of neighbours beside the text', 'zh-CN': '正文旁的同类目录' },
    standing: 'has',
    how: {
      en: 'A page lists its own section only, so that it does not grow with the site',
      'zh-CN': '只列本类，页面不随网站变大',
    },
    test: 'test/portal/reading.test.ts',
  },
  {
    id: 'contents',
    what: { en: 'Contents of the page, with the section being read', 'zh-CN': '本页目录，标出正在读的小节' },
    standing: 'has',
    how: { en: 'Folds on a phone', 'zh-CN': '手机上可折叠' },
    test: 'test/portal/reading.test.ts',
  },
  {
    id: 'ways',
    what: { en: 'Breadcrumbs, previous and next', 'zh-CN': '当前位置、上一篇和下一篇' },
    standing: 'has',
    how: { en: 'Every link and anchor is followed by a test', 'zh-CN': '每个链接和锚点都由测试走一遍' },
    test: 'test/portal/links.test.ts',
  },
  {
    id: 'theme',
    what: { en: 'Dark mode', 'zh-CN': '深色模式' },
    standing: 'has',
    how: {
      en: 'As the system has it until the reader chooses; set before the first paint',
      'zh-CN': '默认跟随系统，选定后保留；首次绘制前就生效',
    },
    test: 'test/portal/frame.test.ts',
  },
  {
    id: 'languages',
    what: { en: 'Pages in several languages', 'zh-CN': '多语言页面' },
    standing: 'better',
    how: {
      en: 'The switch stays at the place; a missing translation shows the source and says so; an outdated one says by which version',
      'zh-CN': '切换后停在原处；没有译文时显示原文并说明；译文过时则写明是哪一版',
    },
    test: 'test/portal/frame.test.ts',
  },
  {
    id: 'versions',
    what: { en: 'Versions', 'zh-CN': '版本' },
    standing: 'better',
    how: {
      en: 'Of each document and not of the site: status, day of coming into force, what changed, and public notices frozen with their hash',
      'zh-CN': '按文件而不是按网站：状态、施行日期、改了什么，公开告知连同哈希冻结',
    },
    test: 'test/portal/changes.test.ts',
  },
  {
    id: 'compare',
    what: { en: 'Two versions word by word', 'zh-CN': '两个版本逐字对照' },
    standing: 'better',
    how: {
      en: 'Earlier versions of a document against the current one; any two frozen versions of a notice, checked against their hashes',
      'zh-CN': '文件的旧版与现行版对照；公开告知的任意两个冻结版本对照，并核对哈希',
    },
    test: 'test/notices/compare-browser.test.ts',
  },
  {
    id: 'links',
    what: { en: 'Links are checked', 'zh-CN': '链接校验' },
    standing: 'has',
    how: {
      en: 'Pages and anchors, in the sources and once more in every page that was built',
      'zh-CN': '页面和锚点都查：源文件里查一遍，生成的每一页再查一遍',
    },
    test: 'test/portal/links.test.ts',
  },
  {
    id: 'redirects',
    what: { en: 'Old addresses', 'zh-CN': '旧地址' },
    standing: 'has',
    how: {
      en: 'A retired document stays at the old address and leads to the new one; `diff` tells a renamed document without one',
      'zh-CN': '旧地址留一份已停用的文件，指向新文件；更名而没有留的，`diff` 会指出',
    },
    test: 'test/changes/examples.test.ts',
  },
  {
    id: 'print',
    what: { en: 'Print and PDF', 'zh-CN': '打印和 PDF' },
    standing: 'better',
    how: {
      en: 'By the browser: title and version on every sheet, no ways around, addresses written out',
      'zh-CN': '用浏览器打印：每张都有标题和版本，没有导航，网址写出来',
    },
    test: 'test/portal/paper.test.ts',
  },
  {
    id: 'training',
    what: { en: 'Proof that a text was read', 'zh-CN': '阅读确认' },
    standing: 'better',
    how: {
      en: 'Courses, and a receipt that names commit and hash of what was confirmed',
      'zh-CN': '有课程，有写明提交和哈希的确认凭据',
    },
    test: 'test/training-pages/learner-way.test.ts',
  },
  {
    id: 'access',
    what: { en: 'Accessibility', 'zh-CN': '无障碍' },
    standing: 'has',
    how: {
      en: 'axe finds nothing on any kind of page, in both languages, themes and widths; skip link, visible focus, 400 % zoom, forced colours',
      'zh-CN':
        '各类页面在两种语言、主题、宽度下，axe 均无问题；有跳转链接，焦点可见，支持 400% 缩放和强制颜色',
    },
    test: 'test/portal/accessibility.test.ts',
  },
  {
    id: 'policy',
    what: { en: 'Strict content security policy', 'zh-CN': '严格的内容安全策略' },
    standing: 'has',
    how: {
      en: 'Nothing inline, nothing from elsewhere: no font, no cookie, no counter',
      'zh-CN': '没有内联脚本和样式，不从别处加载：没有字体、Cookie 和统计',
    },
    test: 'test/portal/every-kind.test.ts',
  },
  {
    id: 'writing',
    what: { en: 'Preview while writing', 'zh-CN': '边写边看' },
    standing: 'better',
    how: {
      en: 'Each save is shown at once, with its findings on the page',
      'zh-CN': '保存即刷新，页面上同时列出检查结果',
    },
    test: 'test/portal/dev.test.ts',
  },
  {
    id: 'components',
    what: { en: 'Components of one’s own', 'zh-CN': '自定义组件' },
    standing: 'has',
    how: {
      en: 'A schema and a renderer in a module; what an author writes is never run',
      'zh-CN': '一份模式加一个渲染器；作者写的内容绝不运行',
    },
    test: 'test/render/extension.test.ts',
  },
  ...exploreFeatures,
  ...documentFeatures,
  ...leftOut,
]
