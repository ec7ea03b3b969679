import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'no-placeholder',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Disallow placeholders that somebody meant to fill in later.',
    'zh-CN': '禁止留待以后填写的占位文字。',
  },
  why: {
    en: 'An approved text with a blank in it binds nobody, and a published one embarrasses everybody.',
    'zh-CN': '带着空白的文件批准了也约束不了谁，公开了更让人难堪。',
  },
  messages: {
    placeholder: {
      en: 'Unexpected placeholder `{text}`, expected the text that belongs there',
      'zh-CN': '意外的占位文字 `{text}`，应填写实际内容',
    },
  },
  good: [{ 'internal/a.mdx': '---\ntitle: 客户信息\n---\n\n客户资料待交割后销毁，`TODO` 是代码。\n' }],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '---\ntitle: TODO\n---\n\n联系人：XXX，电话 ______，期限待定。\n\nTBD: [公司名称]\n',
      },
      finds: [
        'internal/a.mdx:2:1: Unexpected placeholder `TODO`, expected the text that belongs there',
        'internal/a.mdx:5:5: Unexpected placeholder `XXX`, expected the text that belongs there',
        'internal/a.mdx:5:12: Unexpected placeholder `______`, expected the text that belongs there',
        'internal/a.mdx:5:21: Unexpected placeholder `待定`, expected the text that belongs there',
        'internal/a.mdx:7:1: Unexpected placeholder `TBD`, expected the text that belongs there',
        'internal/a.mdx:7:6: Unexpected placeholder `[公司名称]`, expected the text that belongs there',
      ],
    },
  ],
  check({ facts, runs }, report) {
    if (facts.kind === 'page') return
    for (const key of ['title', 'summary']) {
      const value = facts.data[key]
      if (typeof value !== 'string') continue
      for (const [text] of value.matchAll(placeholder))
        report('placeholder', { text }, facts.places[`/${key}`] ?? [0, 0])
    }
    for (const { text, start } of runs) {
      if (!hint.test(text)) continue
      for (const match of text.matchAll(placeholder)) {
        const at = start + match.index
        report('placeholder', { text: match[0] }, [at, at + match[0].length])
      }
    }
  },
})

// Every placeholder holds one of these. To try eighteen words at every place takes six times as long.
const hint = /[_[【〔待此]|TODO|TBD|FIXME|XXX|lorem/i

// Forms print blanks on purpose, but as fields of their schema and never as runs of underscores in text.
const placeholder =
  /\b(?:TODO|TBD|FIXME|XXX|lorem ipsum)\b|_{4,}|待定|待补充|待填写|此处填写|[[【〔](?:公司名称|姓名|日期|金额|联系方式|电话|地址|company name|name|date|your [a-z ]{1,20})[\]】〕]/gi
