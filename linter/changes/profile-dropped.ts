import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'profile-dropped',
  scope: 'change',
  severity: 'error',
  class: 'material',
  mirror: 'profile-claimed',
  summary: {
    en: 'Tell each profile or checklist that a document is held to no longer.',
    'zh-CN': '指出文件不再声明满足的每个控制清单和每份告知清单。',
  },
  why: {
    en: 'Without it, nothing notices any more when a control or a disclosure that it asks for goes missing.',
    'zh-CN': '不再声明之后，它要求的控制点或披露项即使缺了，也不会有人发现。',
  },
  messages: {
    profile: {
      en: 'Removed the profile `{item}` from `{document}`: its controls are asked of it no more',
      'zh-CN': '`{document}` 不再声明控制清单 `{item}`：其中的控制点不再对它作要求',
    },
    checklist: {
      en: 'Removed the checklist `{item}` from `{document}`: its items are asked of it no more',
      'zh-CN': '`{document}` 不再声明告知清单 `{item}`：其中的披露项不再对它作要求',
    },
  },
  good: [
    {
      base: { 'internal/a.mdx': '---\nid: a\nprofiles: [outlet-transfer, law-baseline]\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\nprofiles: [law-baseline, outlet-transfer]\n---\n' },
    },
  ],
  bad: [
    {
      base: { 'internal/a.mdx': '---\nid: a\nprofiles: [outlet-transfer, law-baseline]\n---\n' },
      head: { 'internal/a.mdx': '---\nid: a\nprofiles: [outlet-transfer]\n---\n' },
      finds: [
        'base internal/a.mdx:3:1: material: Removed the profile `law-baseline` from `a`: its controls are asked of it no more',
      ],
    },
    {
      base: { 'public/a.mdx': '---\nid: a\nchecklists: [privacy-notice-cn]\n---\n' },
      head: { 'public/a.mdx': '---\nid: a\nchecklists: []\n---\n' },
      finds: [
        'base public/a.mdx:3:1: material: Removed the checklist `privacy-notice-cn` from `a`: its items are asked of it no more',
      ],
    },
  ],
  check({ frontmatter }, report) {
    for (const { id: document, items, gone } of frontmatter) {
      for (const item of items('profiles').dropped) report('profile', { document, item }, gone('/profiles'))
      for (const item of items('checklists').dropped)
        report('checklist', { document, item }, gone('/checklists'))
    }
  },
})
