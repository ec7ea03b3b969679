import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'

export default defineRule({
  id: 'public-links-public',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Disallow links from public text into text that the public cannot read.',
    'zh-CN': '禁止公开文字链接到公众看不到的文字。',
  },
  why: {
    en: 'A customer who follows the link meets a closed door, and the address tells what lies behind it.',
    'zh-CN': '顾客点开链接吃闭门羹，而地址本身已经透露了门后有什么。',
  },
  messages: {
    internal: {
      en: 'Unexpected link to `{id}`, which is internal, expected public text, or the words themselves',
      'zh-CN': '意外的链接：`{id}` 是内部文件，应指向公开文字，或者把内容写在这里',
    },
    file: {
      en: 'Unexpected link to the internal file `{url}`, expected a file beside the public text',
      'zh-CN': '意外的链接：`{url}` 是内部文件，应为与公开文字放在一起的文件',
    },
  },
  good: [
    {
      'public/notice.mdx':
        '---\nclassification: public\n---\n\n见[儿童告知](./children.mdx)、[官网](https://group.example)与[下文](#rights)。\n\n## Rights\n',
      'public/children.mdx': '---\nclassification: public\n---\n\n文字。\n',
      'internal/b.mdx': '---\nclassification: internal\n---\n\n公众看[告知](../public/notice.mdx)。\n',
    },
  ],
  bad: [
    {
      files: {
        'public/notice.mdx':
          '---\nclassification: public\n---\n\n见[应急预案](../internal/plan.mdx#first)和[预案](/documents/plan/)。\n\n![流程图](../internal/flow.png)\n',
        'public/notice.en.mdx': 'See [the plan](../internal/plan.en.mdx).\n',
        'internal/plan.mdx': '---\nclassification: internal\n---\n\n文字。\n',
        'internal/plan.en.mdx': 'Text.\n',
        'internal/flow.png': 'png',
      },
      finds: [
        'public/notice.en.mdx:1:5: Unexpected link to `plan`, which is internal, expected public text, or the words themselves',
        'public/notice.mdx:5:2: Unexpected link to `plan`, which is internal, expected public text, or the words themselves',
        'public/notice.mdx:5:37: Unexpected link to `plan`, which is internal, expected public text, or the words themselves',
        'public/notice.mdx:7:1: Unexpected link to the internal file `../internal/flow.png`, expected a file beside the public text',
      ],
    },
  ],
  check(workspace, report) {
    for (const file of workspace.facts) {
      if (file.links.length === 0 || !isPublic(file, workspace)) continue
      for (const { url, span } of file.links) {
        const target = workspace.linkedDocument(url, file)
        const spot = { path: file.path, span }
        if (target && !isPublic(target, workspace)) report('internal', { id: target.id }, spot)
        else if (!target && /^(?:\.\.\/)+(?:internal|training|forms|registers)\//.test(url))
          report('file', { url }, spot)
      }
    }
  },
})

/** By folder or by what it declares; `classification-matches-folder` holds the two together. */
function isPublic(file: Facts, { documents }: Workspace): boolean {
  const source = file.kind === 'translation' ? documents.get(file.nameId) : file
  return file.path.startsWith('public/') || source?.data['classification'] === 'public'
}
