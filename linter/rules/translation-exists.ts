import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'translation-exists',
  scope: 'workspace',
  severity: 'error',
  options: {
    required: {
      default: [],
      description: {
        en: 'Folders or types of documents that must be translated into every language of the workspace, such as `public` or `notice`; none at first.',
        'zh-CN': '必须译成工作区全部语言的文件夹或文件类型，例如 `public` 或 `notice`；默认没有。',
      },
    },
  },
  summary: {
    en: 'Require a translation of approved documents, in the folders and of the types that the option `required` names.',
    'zh-CN': '要求选项 `required` 所列文件夹和类型中已批准的文件都有译文。',
  },
  why: {
    en: 'Who does not read the source language signs for a text that was never given to them.',
    'zh-CN': '看不懂原文的人，等于在一份没给过他的文件上签了字。',
  },
  messages: {
    missing: {
      en: 'Missing translation of `{id}` into {language}, expected the file `{path}`',
      'zh-CN': '缺少 `{id}` 的 {language} 译文，应有文件 `{path}`',
    },
  },
  good: [
    {
      'policypress.config.yaml':
        'name: { zh-CN: 甲, en: A }\nsource-language: zh-CN\nlanguages: [zh-CN, en]\noptions: { translation-exists: { required: [public] } }\n',
      'public/notice.mdx': '---\nid: notice\ntype: notice\nstatus: approved\n---\n',
      'public/notice.en.mdx': '---\nid: notice\n---\n',
      'public/addendum.mdx': '---\nid: addendum\nlanguage: en\ntype: notice\nstatus: approved\n---\n',
      'public/addendum.zh-CN.mdx': '---\nid: addendum\n---\n',
      'public/next.mdx': '---\nid: next\ntype: notice\nstatus: draft\n---\n',
      'internal/plan.mdx': '---\nid: plan\ntype: playbook\nstatus: approved\n---\n',
    },
    {
      'policypress.config.yaml':
        'name: { zh-CN: 甲, en: A }\nsource-language: zh-CN\nlanguages: [zh-CN, en]\n',
      'public/notice.mdx': '---\nid: notice\ntype: notice\nstatus: approved\n---\n',
    },
  ],
  bad: [
    {
      files: {
        'policypress.config.yaml':
          'name: { zh-CN: 甲, en: A }\nsource-language: zh-CN\nlanguages: [zh-CN, en]\noptions: { translation-exists: { required: [training, notice] } }\n',
        'public/notice.mdx': '---\nid: notice\ntype: notice\nstatus: approved\n---\n',
        'public/addendum.mdx': '---\nid: addendum\nlanguage: en\ntype: notice\nstatus: approved\n---\n',
        'training/start/index.mdx': '---\nid: start\ntype: course\nstatus: approved\n---\n',
        'training/start/01-first.mdx': '---\nid: 01-first\ntype: lesson\n---\n',
      },
      finds: [
        'public/addendum.mdx:2:1: Missing translation of `addendum` into zh-CN, expected the file `public/addendum.zh-CN.mdx`',
        'public/notice.mdx:2:1: Missing translation of `notice` into en, expected the file `public/notice.en.mdx`',
        'training/start/01-first.mdx:2:1: Missing translation of `01-first` into en, expected the file `training/start/01-first.en.mdx`',
        'training/start/index.mdx:2:1: Missing translation of `start` into en, expected the file `training/start/index.en.mdx`',
      ],
    },
  ],
  check({ config, facts, byPath }, report, { options }) {
    const required = options['required'] as readonly string[]
    if (required.length === 0) return
    for (const file of facts) {
      if (!kinds.has(file.kind) || !isRequired(file, required) || !isApproved(file, byPath)) continue
      for (const language of config.languages.filter((name) => name !== file.language)) {
        const path = file.path.replace(/\.mdx$/, `.${language}.mdx`)
        const spot = { path: file.path, span: file.places['/id'] ?? ([0, 0] as const) }
        if (!byPath.has(path)) report('missing', { id: file.id, language, path }, spot)
      }
    }
  },
})

const kinds = new Set(['document', 'form', 'course', 'lesson'])

function isRequired({ path, data }: Facts, required: readonly string[]): boolean {
  return required.includes(textOf(data['type'])) || required.some((folder) => path.startsWith(`${folder}/`))
}

/** A lesson is as approved as its course. */
function isApproved(file: Facts, byPath: ReadonlyMap<string, Facts>): boolean {
  const course = file.path.replace(/[^/]+$/, 'index.mdx')
  const held = file.kind === 'lesson' ? byPath.get(course) : file
  return held?.data['status'] === 'approved'
}
