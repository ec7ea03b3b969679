import { defineRule } from '../define-rule.ts'
import type { Article } from '../model/catalog.ts'
import type { Registers } from '../model/workspace.ts'
import { stringsOf } from '../workspace/shape.ts'

export default defineRule({
  id: 'verified-citation',
  scope: 'document',
  severity: 'error',
  options: {
    'care-words': {
      default: [
        ...[
          '核对',
          '未见',
          '没有见到',
          '没见到',
          '没有读',
          '没读过',
          '见到条',
          '只见',
          '仅见',
          '公开引文',
          '条款名',
        ],
        ...[
          '据称',
          '仅供参照',
          '只作参照',
          'not verified',
          'not checked',
          'have not seen',
          'not read',
          'not seen',
        ],
        ...[
          'have only seen',
          'seen only',
          'by its title',
          'by title',
          'by name',
          'as a reference',
          'reportedly',
        ],
      ],
      description: {
        en: 'Words of which one must stand in the paragraph, item or cell that cites an article that nobody here has read.',
        'zh-CN': '引用没有读过原文的条文时，同一段、同一项或同一格里至少要有的说明用语。',
      },
    },
  },
  summary: {
    en: 'Require words of care where an article is cited whose text was not seen.',
    'zh-CN': '要求引用未见原文的条文时写明没有核对过。',
  },
  why: {
    en: 'Somebody will rely on the citation; if only a title was seen, nobody knows whether it says what the sentence says.',
    'zh-CN': '总有人会照着引用去做；只见过条名的，没有人知道条文是不是这样写的。',
  },
  messages: {
    certain: {
      en: 'Unexpected citation of `{ref}` as if it had been read, expected words of care such as {example} because its level is `{level}`',
      'zh-CN':
        '意外的引用：`{ref}` 的核对程度为 `{level}`，却像读过原文一样引用，应加上 {example} 一类的说明',
    },
  },
  good: [
    {
      'laws/GBT.yaml':
        "code: GBT\narticles:\n  - { article: '5.2', verified: titles-only }\n  - { article: '9.3', verified: quoted }\n",
      'internal/a.mdx':
        '国家标准另有专条（<Law ref="GBT:5.2" />）。公司只核对过条款名。\n\n| 依据 |\n| --- |\n| <Law ref="GBT:9.3" /> |\n',
      'internal/a.en.mdx':
        'A national standard has a clause on it (<Law ref="GBT:5.2" />), which we have not seen.\n',
    },
  ],
  bad: [
    {
      files: {
        'laws/GBT.yaml':
          "code: GBT\narticles:\n  - { article: '5.2', verified: titles-only }\n  - { article: '9.3', verified: not-verified }\n",
        'internal/a.mdx':
          '只收必要的信息（<Law ref="GBT:5.2" />）。\n\n公司没有核对过别的条款。\n\n| 依据 |\n| --- |\n| <Law ref="GBT:9.3" /> |\n',
        'internal/a.en.mdx': 'Collect what is needed (<Law ref="GBT:5.2" />).\n',
      },
      finds: [
        'internal/a.en.mdx:1:25: Unexpected citation of `GBT:5.2` as if it had been read, expected words of care such as `which we have not seen` because its level is `titles-only`',
        'internal/a.mdx:1:9: Unexpected citation of `GBT:5.2` as if it had been read, expected words of care such as `公司只核对过条款名` because its level is `titles-only`',
        'internal/a.mdx:7:3: Unexpected citation of `GBT:9.3` as if it had been read, expected words of care such as `公司只核对过条款名` because its level is `not-verified`',
      ],
    },
  ],
  check(document, report, { options, registers }) {
    const { facts } = document
    if (facts.kind === 'page') return
    const example = facts.language === 'en' ? '`which we have not seen`' : '`公司只核对过条款名`'
    for (const { name, props, span } of facts.components) {
      const ref = name === 'Law' ? (props['ref'] ?? '') : ''
      const level = weakLevel(ref, registers)
      if (level === undefined) continue
      // Care may come one sentence later, but not in another paragraph.
      const { sentences } = document
      const block = sentences.find(({ span: [start, end] }) => start <= span[0] && span[0] < end)?.block
      const around = sentences
        .filter((sentence) => sentence.block === block)
        .map(({ text }) => text.toLowerCase())
      const careful = stringsOf(options['care-words']).some((word) =>
        around.some((text) => text.includes(word.toLowerCase())),
      )
      if (!careful) report('certain', { ref, level, example }, span)
    }
  },
})

function weakLevel(ref: string, { laws }: Registers): Article['verified'] | undefined {
  if (ref === '') return undefined
  const at = ref.indexOf(':')
  const level = laws.get(ref.slice(0, at))?.articles.get(ref.slice(at + 1))?.verified
  return level === 'full-text' || level === 'quoted' ? undefined : level
}
