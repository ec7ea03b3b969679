import { defineRule } from '../define-rule.ts'
import type { ComponentUse, Facts } from '../model/facts.ts'
import type { Span } from '../model/place.ts'

export default defineRule({
  id: 'translation-facts',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require every block of a translation to show the parameters and to cite the law that its source does.',
    'zh-CN': '要求译文各段落显示的参数和引用的法条与原文相同。',
  },
  why: {
    en: 'A deadline or an article that only one language names makes two rules out of one.',
    'zh-CN': '期限或法条只有一种语言写着，一条规定就成了两条。',
  },
  messages: {
    missing: {
      en: 'Missing {fact} in {block}, expected it as in `{path}`',
      'zh-CN': '缺少 {fact}（{block} 中），应与 `{path}` 一致',
    },
    extra: {
      en: 'Unexpected {fact} in {block}, expected none because `{path}` has none there',
      'zh-CN': '意外的 {fact}（{block} 中），应删去，因为 `{path}` 该处没有',
    },
  },
  good: [
    {
      'internal/a.mdx':
        '<Control id="BT-02">\n\n提前 <Param id="notice-days" />告知（<Law ref="PIPL:22" />）。\n\n</Control>\n',
      'internal/a.en.mdx':
        '<Control id="BT-02">\n\nUnder <Law ref="PIPL:22" /> tell them <Param id="notice-days" /> before; <Param id="notice-days" /> count in full.\n\n</Control>\n',
    },
  ],
  bad: [
    {
      files: {
        'internal/a.mdx':
          '<Section id="tell">\n\n## 告知\n\n依 <Law ref="PIPL:17" />。\n\n<Control id="BT-02">\n\n提前 <Param id="notice-days" />告知（<Law ref="PIPL:22" />）。\n\n</Control>\n\n</Section>\n',
        'internal/a.en.mdx':
          '<Section id="tell">\n\n## Notice\n\nBy law.\n\n<Control id="BT-02">\n\nTell them <Param id="reply-days" /> before (<Law ref="PIPL:22" />).\n\n</Control>\n\n</Section>\n',
      },
      finds: [
        'internal/a.en.mdx:1:1: Missing `<Law ref="PIPL:17">` in `<Section id="tell">`, expected it as in `internal/a.mdx`',
        'internal/a.en.mdx:7:1: Missing `<Param id="notice-days">` in `<Control id="BT-02">`, expected it as in `internal/a.mdx`',
        'internal/a.en.mdx:9:11: Unexpected `<Param id="reply-days">` in `<Control id="BT-02">`, expected none because `internal/a.mdx` has none there',
      ],
    },
  ],
  check({ facts, byPath }, report) {
    for (const file of facts) {
      const path = file.path.replace(/\.[^./]+\.mdx$/, '.mdx')
      const source = byPath.get(path)
      if (file.kind !== 'translation' || !source?.readable || !file.readable || isOlder(file, source))
        continue
      const wanted = factsOf(source)
      const found = factsOf(file)
      for (const [block, { facts: shown }] of wanted) {
        // A block that is missing altogether is the finding of `translation-parity`.
        const there = found.get(block)
        for (const fact of there ? shown.keys() : []) {
          if (there && !there.facts.has(fact))
            report('missing', { fact, block, path }, { path: file.path, span: there.span })
        }
      }
      for (const [block, { facts: shown }] of found) {
        for (const [fact, span] of shown) {
          if (wanted.has(block) && !wanted.get(block)?.facts.has(fact))
            report('extra', { fact, block, path }, { path: file.path, span })
        }
      }
    }
  },
})

/** Lessons carry no version of their own. */
function isOlder(file: Facts, { data }: Facts): boolean {
  return data['version'] !== undefined && data['version'] !== file.data['translation-of-version']
}

/** What every control block, or else every section, shows and cites, once each: languages repeat themselves differently. */
function factsOf(file: Facts): ReadonlyMap<string, Block> {
  const blocks = new Map<string, { span: Span; facts: Map<string, Span> }>()
  for (const use of file.components) {
    const { name, props, span } = use
    if (name === 'Section' || name === 'Control')
      blocks.set(nameOf(name, props['id']), { span, facts: new Map() })
    if (name !== 'Param' && name !== 'Law') continue
    const fact = `\`<${name} ${name === 'Param' ? `id="${props['id'] ?? ''}"` : `ref="${props['ref'] ?? ''}"`}>\``
    const shown = blocks.get(blockOf(use))?.facts
    if (shown && !shown.has(fact)) shown.set(fact, span)
  }
  return blocks
}

function blockOf({ control, section }: ComponentUse): string {
  return control === undefined ? nameOf('Section', section) : nameOf('Control', control)
}

// A block of several controls goes by the first of them, as its components do.
const nameOf = (name: string, id = ''): string => `\`<${name} id="${id.split(' ', 1)[0] ?? ''}">\``

interface Block {
  readonly span: Span
  readonly facts: ReadonlyMap<string, Span>
}
