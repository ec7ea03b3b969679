import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'profile-claimed',
  scope: 'change',
  severity: 'error',
  class: 'editorial',
  mirror: 'profile-dropped',
  summary: {
    en: 'Tell each profile or checklist that a document is newly held to.',
    'zh-CN': '指出文件新声明满足的每个控制清单和每份告知清单。',
  },
  why: {
    en: 'The document now promises to carry all that it asks for; the text that does so is told as what it is.',
    'zh-CN': '文件从此承诺满足其中全部要求；落实这些要求的文字另行指出。',
  },
  messages: {
    profile: {
      en: 'Added the profile `{item}` to `{document}`: all of its controls are asked of it now',
      'zh-CN': '`{document}` 新声明了控制清单 `{item}`：其中的控制点都对它作要求',
    },
    checklist: {
      en: 'Added the checklist `{item}` to `{document}`: all of its items are asked of it now',
      'zh-CN': '`{document}` 新声明了告知清单 `{item}`：其中的披露项都对它作要求',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '---\nid: a\nprofiles: [outlet-transfer]\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\nprofiles:\n  - outlet-transfer\n---\n' },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': '---\nid: a\nprofiles: [outlet-transfer]\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\nprofiles: [outlet-transfer, law-baseline]\n---\n' },
      finds: [
        'internal/a.mdx:3:1: editorial: Added the profile `law-baseline` to `a`: all of its controls are asked of it now',
      ],
    },
  ],
  check({ frontmatter }, report) {
    for (const { id: document, items, about } of frontmatter) {
      for (const item of items('profiles').added) report('profile', { document, item }, about('/profiles'))
      for (const item of items('checklists').added)
        report('checklist', { document, item }, about('/checklists'))
    }
  },
})
