import { defineRule } from '../define-rule.ts'
import type { Facts } from '../model/facts.ts'
import type { Span } from '../model/place.ts'

export default defineRule({
  id: 'translation-parity',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require a translation to have the sections, controls and questions of its source, in the same order.',
    'zh-CN': '要求译文的章节、控制点和题目与原文相同，顺序一致。',
  },
  why: {
    en: 'A clause that one language lacks is one that half of the readers never promised to keep.',
    'zh-CN': '一种语言里少了一条，就有一半读者从未答应过这一条。',
  },
  messages: {
    source: {
      en: 'Missing source of this translation, expected the file `{path}`',
      'zh-CN': '缺少这份译文的原文，应有文件 `{path}`',
    },
    missing: {
      en: 'Missing {part}, expected it as in `{path}`',
      'zh-CN': '缺少 {part}，应与 `{path}` 一致',
    },
    extra: {
      en: 'Unexpected {part}, expected none because `{path}` has none',
      'zh-CN': '意外的 {part}，应删去，因为 `{path}` 中没有',
    },
    order: {
      en: 'Unexpected {part} in this place, expected {expected} as in `{path}`',
      'zh-CN': '意外的 {part}，应在此处放 {expected}，与 `{path}` 一致',
    },
  },
  good: [
    {
      'internal/a.mdx':
        '---\nversion: \'1.0\'\n---\n\n<Section id="one">\n\n## 一\n\n<Control id="BT-02">\n\n告知。\n\n</Control>\n\n</Section>\n',
      'internal/a.en.mdx':
        '---\ntranslation-of-version: \'1.0\'\n---\n\n<Section id="one">\n\n## One\n\n<Control id="BT-02">\n\nTell.\n\n</Control>\n\n</Section>\n',
    },
    {
      // An older version differs; that it is old is the finding of another rule.
      'internal/a.mdx': '---\nversion: \'2.0\'\n---\n\n<Section id="one">\n\n## 一\n\n</Section>\n',
      'internal/a.en.mdx': "---\ntranslation-of-version: '1.0'\n---\n\nText.\n",
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '<Section id="one">\n\n## 一\n\n<Control id="BT-02">\n\n告知。\n\n</Control>\n\n<Control id="BT-03">\n\n登记。\n\n</Control>\n\n</Section>\n\n<Section id="two">\n\n## 二\n\n</Section>\n',
        'internal/a.en.mdx':
          '<Section id="one">\n\n## One\n\n<Control id="BT-03">\n\nRecord.\n\n</Control>\n\n<Control id="BT-02">\n\nTell.\n\n</Control>\n\n</Section>\n\n<Section id="three">\n\n## Three\n\n</Section>\n',
        'internal/b.en.mdx': 'Text.\n',
      },
      finds: [
        'internal/a.en.mdx:1:1: Missing `<Section id="two">`, expected it as in `internal/a.mdx`',
        'internal/a.en.mdx:5:1: Unexpected `<Control id="BT-03">` in this place, expected `<Control id="BT-02">` as in `internal/a.mdx`',
        'internal/a.en.mdx:19:1: Unexpected `<Section id="three">`, expected none because `internal/a.mdx` has none',
        'internal/b.en.mdx:1:1: Missing source of this translation, expected the file `internal/b.mdx`',
      ],
    },
    {
      files: {
        'training/start/01-a.mdx':
          '<Question id="q1" kind="single" controls="BT-02">\n\n- 甲\n\n</Question>\n',
        'training/start/01-a.en.mdx': 'Text.\n',
      },
      finds: [
        'training/start/01-a.en.mdx:1:1: Missing `<Question id="q1">`, expected it as in `training/start/01-a.mdx`',
      ],
    },
  ],
  check({ facts, byPath }, report) {
    for (const file of facts) {
      if (file.kind !== 'translation') continue
      const path = file.path.replace(/\.[^./]+\.mdx$/, '.mdx')
      const source = byPath.get(path)
      const top = { path: file.path, span: file.places['/id'] ?? ([0, 0] as const) }
      if (!source) report('source', { path }, top)
      if (!source?.readable || !file.readable || isOlder(file, source)) continue
      const wanted = partsOf(source)
      const found = partsOf(file)
      for (const part of wanted.keys()) if (!found.has(part)) report('missing', { part, path }, top)
      for (const [part, span] of found) {
        if (!wanted.has(part)) report('extra', { part, path }, { path: file.path, span })
      }
      const expected = [...wanted.keys()].filter((part) => found.has(part))
      const actual = [...found].filter(([part]) => wanted.has(part))
      // Behind the first one out of place all others are as well.
      const at = actual.findIndex(([part], index) => part !== expected[index])
      const [part, span] = actual[at] ?? []
      if (part !== undefined && span)
        report('order', { part, expected: expected[at] ?? '', path }, { path: file.path, span })
    }
  },
})

/** Lessons carry no version of their own. */
function isOlder(file: Facts, { data }: Facts): boolean {
  return data['version'] !== undefined && data['version'] !== file.data['translation-of-version']
}

/** Sections, blocks of controls, promises and questions as they are written, in the order of the text. */
function partsOf(file: Facts): ReadonlyMap<string, Span> {
  const parts = file.components.filter(({ name }) => citable.has(name))
  return new Map(
    parts.map(({ name, props, span }) => {
      const delegate = props['in'] === undefined ? '' : ` in="${props['in']}"`
      return [`\`<${name} id="${props['id'] ?? ''}"${delegate}>\``, span]
    }),
  )
}

const citable = new Set(['Section', 'Control', 'Question', 'Commitment'])
