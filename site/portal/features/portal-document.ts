import type { Feature } from './feature.ts'

/** What portals offer around one text. */
export const documentFeatures: readonly Feature[] = [
  {
    id: 'weight',
    what: { en: 'Light pages', 'zh-CN': '页面轻' },
    standing: 'better',
    how: {
      en: 'Six requests at most, no web font; search, timeline and comparison come when they are asked for',
      'zh-CN': '最多六个请求，不带网页字体；搜索、时间线和版本对照用到才加载',
    },
    test: 'test/portal/weight.test.ts',
  },
  {
    id: 'source',
    what: { en: 'Edit link and last change', 'zh-CN': '编辑链接和最近改动' },
    standing: 'has',
    how: {
      en: 'From the history of the file itself; approvals and owner stand in the head',
      'zh-CN': '取自文件自身的提交历史；批准和负责人写在页首',
    },
    test: 'test/portal/document.test.ts',
  },
  {
    id: 'feedback',
    what: { en: 'Feedback on a page', 'zh-CN': '对页面提意见' },
    standing: 'has',
    how: {
      en: 'A letter to whoever answers, with document and version; nothing is counted',
      'zh-CN': '写信给负责的人，附文件和版本；不做任何统计',
    },
    test: 'test/portal/document.test.ts',
  },
  {
    id: 'reading-time',
    what: { en: 'Reading time', 'zh-CN': '阅读时长' },
    standing: 'has',
    how: { en: 'Beside the laws on which the text rests', 'zh-CN': '与所依据的法律写在一起' },
    test: 'test/portal/document.test.ts',
  },
  {
    id: 'terms',
    what: { en: 'Words explained where they stand', 'zh-CN': '术语就地解释' },
    standing: 'better',
    how: {
      en: 'On hover, focus and tap: terms, articles of law, and who asks for a control',
      'zh-CN': '悬停、聚焦、点按均可：术语、法条，以及控制点由谁要求',
    },
    test: 'test/portal/document.test.ts',
  },
  {
    id: 'addresses',
    what: { en: 'Links to sections', 'zh-CN': '小节链接' },
    standing: 'better',
    how: {
      en: 'Ids that authors set, the same in every language and kept when a heading is reworded; one press copies them',
      'zh-CN': '标识由作者设定，各语言相同，改标题也不变；一按即复制',
    },
    test: 'test/portal/document.test.ts',
  },
  {
    id: 'checklists',
    what: { en: 'Lists to tick off', 'zh-CN': '可勾选的清单' },
    standing: 'better',
    how: {
      en: 'Ticks stay on the device and can be exported',
      'zh-CN': '勾选留在本机，可以导出',
    },
    test: 'test/portal/document.test.ts',
  },
  {
    id: 'programs',
    what: { en: '`llms.txt` and Markdown twins', 'zh-CN': '`llms.txt` 和 Markdown 副本' },
    standing: 'has',
    how: {
      en: 'Each text without its page, components written out; the list says of each document whether it is in force',
      'zh-CN': '每份文件都有纯文本，组件写成文字；清单写明是否现行有效',
    },
    test: 'test/portal/llms.test.ts',
  },
]
