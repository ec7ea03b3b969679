import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'classification-matches-folder',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Require public documents to stand in `public/` and all others to stand in `internal/`.',
    'zh-CN': '要求公开文件放在 `public/`，其余文件放在 `internal/`。',
  },
  why: {
    en: 'The public site is built from one folder alone; a file in the wrong one is published or is missing.',
    'zh-CN': '公开网站只从一个文件夹生成；放错地方，文件不是被误公开，就是没有公开。',
  },
  messages: {
    'not-public': {
      en: 'Unexpected classification `{actual}` below `public/`, expected `public` or a place in `internal/`',
      'zh-CN': '意外的密级 `{actual}`（文件在 `public/` 内），应为 `public`，或把文件移到 `internal/`',
    },
    'not-internal': {
      en: 'Unexpected classification `public` below `internal/`, expected `internal`, `confidential` or a place in `public/`',
      'zh-CN':
        '意外的密级 `public`（文件在 `internal/` 内），应为 `internal`、`confidential`，或把文件移到 `public/`',
    },
  },
  good: [
    { 'internal/a.mdx': '---\nclassification: confidential\n---\n' },
    { 'public/b.mdx': '---\nclassification: public\n---\n' },
  ],
  bad: [
    {
      files: { 'public/a.mdx': '---\nclassification: internal\n---\n' },
      finds: [
        'public/a.mdx:2:1: Unexpected classification `internal` below `public/`, expected `public` or a place in `internal/`',
      ],
    },
    {
      files: { 'internal/b.mdx': '---\nid: b\nclassification: public\n---\n' },
      finds: [
        'internal/b.mdx:3:1: Unexpected classification `public` below `internal/`, expected `internal`, `confidential` or a place in `public/`',
      ],
    },
  ],
  check({ facts }, report) {
    const actual = facts.data['classification']
    if (facts.kind !== 'document' || typeof actual !== 'string') return
    const span = facts.places['/classification'] ?? [0, 0]
    const folder = facts.path.split('/', 1)[0]
    if (folder === 'public' && actual !== 'public') report('not-public', { actual }, span)
    if (folder === 'internal' && actual === 'public') report('not-internal', {}, span)
  },
})
