import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'id-matches-file-name',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Require the id that a file declares to equal the name of the file.',
    'zh-CN': '要求文件声明的 id 与文件名一致。',
  },
  why: {
    en: 'Links, addresses and acknowledgements use the id; a reader who knows it must find the file, and the reverse.',
    'zh-CN': '链接、网址和阅读确认都用 id；知道 id 的人应当能找到文件，反之亦然。',
  },
  messages: {
    differs: {
      en: 'Unexpected id `{actual}`, expected `{expected}` as the file is named',
      'zh-CN': '意外的 id `{actual}`，应为与文件名一致的 `{expected}`',
    },
  },
  good: [{ 'internal/retention.mdx': '---\nid: retention\n---\n' }, { 'profiles/art22.yaml': 'id: art22\n' }],
  bad: [
    {
      files: { 'internal/retention.mdx': '---\nid: deletion\n---\n' },
      finds: [
        'internal/retention.mdx:2:1: Unexpected id `deletion`, expected `retention` as the file is named',
      ],
    },
    {
      files: { 'laws/PIPL.yaml': 'code: PPL\n' },
      finds: ['laws/PIPL.yaml:1:1: Unexpected id `PPL`, expected `PIPL` as the file is named'],
    },
  ],
  check({ facts }, report) {
    const key = keys[facts.kind]
    const actual = key === undefined ? undefined : facts.data[key]
    if (key === undefined || typeof actual !== 'string' || actual === facts.nameId) return
    report('differs', { actual, expected: facts.nameId }, facts.places[`/${key}`] ?? [0, 0])
  },
})

/** Which key names a file of that kind. */
const keys: Readonly<Record<string, string>> = {
  ...{ document: 'id', form: 'id', course: 'id', lesson: 'id', translation: 'id' },
  ...{ profile: 'id', checklist: 'id' },
  ...{ law: 'code', requirements: 'source' },
}
