import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import { textOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'translation-current',
  scope: 'workspace',
  severity: 'warning',
  summary: {
    en: 'Require a translation to be one of the present version of its source.',
    'zh-CN': '要求译文译自原文的现行版本。',
  },
  why: {
    en: 'Two groups of readers follow two versions, and each can show the text that they kept.',
    'zh-CN': '两拨读者照着两个版本做，各自都拿得出自己守的那份文字。',
  },
  messages: {
    version: {
      en: 'Unexpected translation of version {version}, expected {expected}, the version of `{source}`',
      'zh-CN': '意外的译文版本 {version}，应为 `{source}` 的版本 {expected}',
    },
  },
  good: [
    {
      'internal/a.mdx': "---\nversion: '1.1'\n---\n",
      'internal/a.en.mdx': "---\ntranslation-of-version: '1.1'\n---\n",
      'training/start/index.mdx': "---\nversion: '2.0'\n---\n",
      'training/start/01-first.mdx': '文字。\n',
      'training/start/01-first.en.mdx': "---\ntranslation-of-version: '2.0'\n---\n",
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx': "---\nversion: '2.0'\n---\n",
        'internal/a.en.mdx': "---\nid: a\ntranslation-of-version: '1.1'\n---\n",
        'training/start/index.mdx': "---\nversion: '2.0'\n---\n",
        'training/start/01-first.mdx': '文字。\n',
        'training/start/01-first.en.mdx': "---\ntranslation-of-version: '2.1'\n---\n",
      },
      finds: [
        'internal/a.en.mdx:3:1: Unexpected translation of version 1.1, expected 2.0, the version of `internal/a.mdx`',
        'training/start/01-first.en.mdx:2:1: Unexpected translation of version 2.1, expected 2.0, the version of `training/start/index.mdx`',
      ],
    },
  ],
  check({ facts, byPath }, report) {
    for (const file of facts) {
      const version = textOf(file.data['translation-of-version'])
      if (file.kind !== 'translation' || version === '') continue
      const source = versionedSource(file, byPath)
      const expected = textOf(source?.data['version'])
      if (!source || expected === '' || expected === version) continue
      const span = file.places['/translation-of-version'] ?? [0, 0]
      report('version', { version, expected, source: source.path }, { path: file.path, span })
    }
  },
})

/** The source of a translation; for a lesson its course, which carries the version. */
function versionedSource(file: Facts, byPath: ReadonlyMap<string, Facts>): Facts | undefined {
  const source = byPath.get(file.path.replace(/\.[^./]+\.mdx$/, '.mdx'))
  return source?.kind === 'lesson' ? byPath.get(file.path.replace(/[^/]+$/, 'index.mdx')) : source
}
