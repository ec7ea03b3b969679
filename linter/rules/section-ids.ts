import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'

export default defineRule({
  id: 'section-ids',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Require every h2 of an approved document to stand in a `<Section id>` of its own.',
    'zh-CN': '要求已批准文件的每个二级标题都放在自己的 `<Section id>` 中。',
  },
  why: {
    en: 'Sections are what links, translations and receipts point at; an id survives a new heading, a heading does not.',
    'zh-CN': '链接、译文和回执都指向章节；标题会改，id 不会。',
  },
  messages: {
    outside: {
      en: 'Missing `<Section id>` around the heading `{title}`, expected one for each h2 of an approved document',
      'zh-CN': '缺少标题“{title}”外面的 `<Section id>`，应为已批准文件的每个二级标题各设一个',
    },
    twice: {
      en: 'Unexpected second section `{id}`, expected an id that no section, control or question of the document uses',
      'zh-CN': '意外的重复章节 id `{id}`，应为本文件内其他章节、控制点和问题都没有用过的 id',
    },
    'no-heading': {
      en: 'Missing heading in the section `{id}`, expected exactly one h2',
      'zh-CN': '缺少章节 `{id}` 的标题，应恰有一个二级标题',
    },
    headings: {
      en: 'Unexpected second h2 `{title}` in the section `{id}`, expected a section of its own for it',
      'zh-CN': '意外的第二个二级标题“{title}”（章节 `{id}`），应为它单设一个章节',
    },
  },
  good: [
    {
      'internal/a.mdx':
        '---\nstatus: approved\n---\n\n<Section id="notice">\n\n## 告知\n\n文字。\n\n</Section>\n',
    },
    { 'internal/a.mdx': '---\nstatus: draft\n---\n\n## 草稿可以没有章节\n' },
  ],
  bad: [
    {
      files: { 'internal/a.mdx': '---\nstatus: approved\n---\n\n## 告知\n' },
      finds: [
        'internal/a.mdx:5:1: Missing `<Section id>` around the heading `告知`, expected one for each h2 of an approved document',
      ],
    },
    {
      files: {
        'internal/a.mdx':
          '<Section id="a">\n\n## 一\n\n## 二\n\n</Section>\n\n<Section id="a">\n\n文字。\n\n</Section>\n',
      },
      finds: [
        'internal/a.mdx:5:1: Unexpected second h2 `二` in the section `a`, expected a section of its own for it',
        'internal/a.mdx:9:1: Missing heading in the section `a`, expected exactly one h2',
        'internal/a.mdx:9:1: Unexpected second section `a`, expected an id that no section, control or question of the document uses',
      ],
    },
  ],
  check({ facts }, report) {
    const anchors = otherAnchors(facts)
    const titled = new Set<string>()
    for (const { depth, text, section, span } of facts.headings) {
      if (depth !== 2) continue
      if (section === undefined) {
        if (facts.data['status'] === 'approved') report('outside', { title: text }, span)
      } else if (titled.has(section)) report('headings', { title: text, id: section }, span)
      titled.add(section ?? '')
    }
    for (const { id, title, span } of facts.sections) {
      if (title === '') report('no-heading', { id }, span)
      if (anchors.has(id)) report('twice', { id }, span)
      anchors.add(id)
    }
  },
})

function otherAnchors(facts: Facts): Set<string> {
  const controls = facts.controls.flatMap(({ ids }) => ids.map((id) => id.toLowerCase()))
  const questions = facts.components
    .filter(({ name }) => name === 'Question')
    .map(({ props }) => props['id'] ?? '')
  return new Set([...controls, ...questions])
}
