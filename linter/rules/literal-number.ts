import { defineRule } from '../define-rule.ts'
import type { ControlBlock } from '../model/facts.ts'
import type { Registers } from '../model/workspace.ts'

export default defineRule({
  id: 'literal-number',
  scope: 'document',
  severity: 'warning',
  summary: {
    en: 'Disallow written-out hours, days, months or years in a block whose control has a parameter of that unit.',
    'zh-CN': '禁止在控制项段落里直接写小时、天、月、年的数目，而该控制项有同单位的参数。',
  },
  why: {
    en: 'When the register changes, every text changes with it except the one where the number was typed.',
    'zh-CN': '登记册改了数，所有文字都跟着变，唯独手写的那一处不变。',
  },
  messages: {
    literal: {
      en: 'Unexpected literal `{text}` in the block of `{id}`, expected a parameter of it: {parameters}',
      'zh-CN': '意外的数目 `{text}`（控制项 `{id}` 的段落），应使用其参数：{parameters}',
    },
  },
  good: [
    {
      'catalog/BT.yaml':
        'controls:\n  - id: BT-02\n    parameters: [{ id: notice-days, type: integer, unit: day }]\n',
      'laws/PIPL.yaml': "code: PIPL\narticles: [{ article: '56' }]\n",
      'internal/a.mdx':
        '<Control id="BT-02">\n\n交割前 <Param id="notice-days" />告知，当日登记，记录至少保存三年。第一天只盘点，2026 年 3 月 2 日起施行。\n\n> 店员答：三天前已经说过。\n\n法律规定三十天内办结（<Law ref="PIPL:56" />），公司更快。\n\n</Control>\n\n七天后再看。\n',
    },
  ],
  bad: [
    {
      files: {
        'catalog/BT.yaml':
          'controls:\n  - id: BT-02\n    parameters:\n      - { id: notice-days, type: integer, unit: day }\n      - { id: reply-days, type: integer, unit: day }\n      - { id: alert-hours, type: integer, unit: hour }\n',
        'registers/parameters.yaml':
          'values:\n  notice-days: { value: 30 }\n  reply-days: { value: 15 }\n  alert-hours: { value: 24 }\n',
        'internal/a.mdx':
          '<Control id="BT-02">\n\n交割前 30 天告知，三十日内答复。\n\n- 72 小时内通报。\n\n</Control>\n',
        'internal/a.en.mdx':
          '<Control id="BT-02">\n\nTell customers within fifteen days, and report within one hour.\n\n</Control>\n',
      },
      finds: [
        'internal/a.en.mdx:3:23: Unexpected literal `fifteen days` in the block of `BT-02`, expected a parameter of it: `notice-days`, `reply-days`',
        'internal/a.en.mdx:3:55: Unexpected literal `one hour` in the block of `BT-02`, expected a parameter of it: `alert-hours`',
        'internal/a.mdx:3:5: Unexpected literal `30 天` in the block of `BT-02`, expected a parameter of it: `notice-days`',
        'internal/a.mdx:3:12: Unexpected literal `三十日` in the block of `BT-02`, expected a parameter of it: `notice-days`, `reply-days`',
        'internal/a.mdx:5:3: Unexpected literal `72 小时` in the block of `BT-02`, expected a parameter of it: `alert-hours`',
      ],
    },
  ],
  check({ facts, runs, sentences }, report, { registers }) {
    if (facts.kind === 'page') return
    for (const block of facts.controls) {
      const byUnit = parametersByUnit(block, registers)
      if (byUnit.size === 0) continue
      for (const { text, start, context } of runs) {
        // What somebody says in a quotation is an example.
        if (start < block.span[0] || start >= block.span[1] || context === 'quote') continue
        for (const match of [...text.matchAll(chinese), ...text.matchAll(english)]) {
          const { number = '', unit = '' } = match.groups ?? {}
          const known = byUnit.get(units.get(unit.toLowerCase().replace(/s$/, '')) ?? '') ?? []
          if (known.length === 0) continue
          const at = start + match.index
          const sentence = sentences.find(({ span }) => at >= span[0] && at < span[1])
          // The law's own number is cited beside that of the company.
          const cites = facts.components.some(
            ({ name, span }) => name === 'Law' && sentence && span[0] >= sentence.span[0] && span[0] < sentence.span[1],
          )
          if (cites) continue
          const same = known.filter((id) => registers.values.get(id)?.value === Number(number))
          const parameters = (same.length > 0 ? same : known).map((id) => `\`${id}\``).join(', ')
          report('literal', { text: match[0], id: block.ids.join(' '), parameters }, [at, at + match[0].length])
        }
      }
    }
  },
})

function parametersByUnit({ ids }: ControlBlock, { controls, parameters }: Registers): Map<string, string[]> {
  const byUnit = new Map<string, string[]>()
  for (const id of ids.flatMap((control) => controls.get(control)?.parameters ?? [])) {
    const unit = parameters.get(id)?.unit ?? ''
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), id])
  }
  return byUnit
}

const chinese =
  /(?:\d+|[一二两三四五六七八九十百]+) ?个?(?<unit>小时|工作日|天|日|月|年)/g
const english =
  /\b(?<number>\d+|one|two|three|four|five|six|seven|ten|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety)[ -](?<unit>hours?|(?:working |business )?days?|months?|years?)\b/gi

const units = new Map([
  ['小时', 'hour'], ['工作日', 'working-day'], ['天', 'day'], ['日', 'day'], ['个月', 'month'], ['年', 'year'],
])
