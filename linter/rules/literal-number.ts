import { defineRule } from '../define-rule.ts'
import type { ControlBlock } from '../model/facts.ts'
import type { Span } from '../model/place.ts'
import type { Registers } from '../model/workspace.ts'

export default defineRule({
  id: 'literal-number',
  scope: 'document',
  severity: 'warning',
  summary: {
    en: 'Disallow written-out hours, days, months or years in a block whose control has a parameter of that unit.',
    'zh-CN': '禁止在控制点段落里直接写小时、天、月、年的数目，而该控制点有同单位的参数。',
  },
  why: {
    en: 'When the register changes, every text changes with it except the one where the number was typed.',
    'zh-CN': '登记册改了数，所有文字都跟着变，唯独手写的那一处不变。',
  },
  messages: {
    literal: {
      en: 'Unexpected literal `{text}` in the block of `{id}`, expected a parameter of it: {parameters}',
      'zh-CN': '意外的数目 `{text}`（控制点 `{id}` 的段落），应使用其参数：{parameters}',
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
  check({ facts, runs, text: source }, report, { registers }) {
    if (facts.kind === 'page' || facts.controls.length === 0) return
    const pattern = facts.language.startsWith('zh') ? chinese : english
    for (const { text, start, context } of runs) {
      // What somebody says in a quotation is an example.
      if (context === 'quote' || !hint.test(text)) continue
      for (const match of text.matchAll(pattern)) {
        const span: Span = [start + match.index, start + match.index + match[0].length]
        const block = facts.controls.find((control) => holds(control.span, span[0]))
        const { number = '', unit = '' } = match.groups ?? {}
        const known = block ? parametersOf(block, units.get(unit.toLowerCase()) ?? '', registers) : []
        if (!block || known.length === 0) continue
        // The law's own number may be cited beside that of the company.
        if (law.test(clauseAround(source, span))) continue
        const same = known.filter((id) => registers.values.get(id)?.value === Number(number))
        const parameters = (same.length > 0 ? same : known).map((id) => `\`${id}\``).join(', ')
        report('literal', { text: match[0], id: block.ids.join(' '), parameters }, span)
      }
    }
  },
})

function parametersOf({ ids }: ControlBlock, unit: string, { controls, parameters }: Registers): string[] {
  const all = ids.flatMap((id) => controls.get(id)?.parameters ?? [])
  return all.filter((id) => parameters.get(id)?.unit === unit)
}

/** What stands between the marks around a number, with the citations in it. */
function clauseAround(source: string, [start, end]: Span): string {
  const before = source.slice(Math.max(0, start - 200), start).split(/[，；。！？,;|\n]/)
  const after = source.slice(end, end + 200).split(/[，；。！？,;|\n]/)
  return `${before.at(-1) ?? ''}${after[0] ?? ''}`
}

function holds([start, end]: Span, offset: number): boolean {
  return start <= offset && offset < end
}

const units = new Map([
  ...['小时', '个小时', 'hour', 'hours'].map((word) => [word, 'hour'] as const),
  ...['天', '日', 'day', 'days'].map((word) => [word, 'day'] as const),
  ...['工作日', '个工作日', 'working day', 'working days'].map((word) => [word, 'working-day'] as const),
  ...['business day', 'business days'].map((word) => [word, 'working-day'] as const),
  ...['个月', 'month', 'months'].map((word) => [word, 'month'] as const),
  ...['年', 'year', 'years'].map((word) => [word, 'year'] as const),
])

const law = /<Law |法律|法定|条例|办法》|国家标准|\b(?:law|statutory|regulation|GDPR|PIPL)\b/i
const hint = /[时天日月年]|hour|day|month|year/i

// Left alone: ordinals and dates (第三天, 3 月 2 日, 2026 年), 一天 without a bound, and set phrases such as 24 小时热线.
const chinese =
  /(?<![\d.,×〇零一二两三四五六七八九十百几第头近如]|月 ?)(?<number>\d{1,3}|[一二三四五六七八九十百]{2,}|[二两三四五六七八九十]|一(?= ?个?(?:小时|工作日|天|日|月|年)[内之以])) ?(?<unit>个?小时|个?工作日|天|日|个月|年)(?!值班|热线|客服|营业|在线|无理由|两头|[级度制代龄])/g
const english =
  /(?<![\d.,/])\b(?<number>\d{1,3}|two|three|four|five|six|seven|ten|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety|(?<=within |after |least |than )one)[ -](?<unit>(?:(?:working |business )?day|hour|month|year)s?)\b(?! (?:a day|a year|old|of age|hotline))/gi
