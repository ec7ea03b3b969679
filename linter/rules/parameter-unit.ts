import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'parameter-unit',
  scope: 'document',
  severity: 'error',
  summary: {
    en: 'Disallow a unit right behind a parameter, which shows its own.',
    'zh-CN': '禁止在参数后面再写单位，参数自带单位。',
  },
  why: {
    en: 'Readers see “30 days days” or, worse, “30 days hours”, and do not know which of the two is meant.',
    'zh-CN': '读者看到的是“30 天天”，甚至“30 天小时”，不知道该信哪一个。',
  },
  messages: {
    repeated: {
      en: 'Unexpected `{text}` behind `<Param id="{id}" />`, expected no unit because its value shows one',
      'zh-CN': '意外的 `{text}`：`<Param id="{id}" />` 自带单位，应删去',
    },
    other: {
      en: 'Unexpected `{text}` behind `<Param id="{id}" />`, expected its own unit `{unit}` or a parameter in that unit',
      'zh-CN': '意外的 `{text}`：`<Param id="{id}" />` 的单位是 `{unit}`，应删去，或换用该单位的参数',
    },
  },
  good: [
    {
      'catalog/BT.yaml':
        'controls:\n  - id: BT-02\n    parameters:\n      - { id: notice-days, type: integer, unit: day }\n      - { id: log-months, type: integer, unit: month }\n      - { id: place, type: string }\n',
      'internal/a.mdx':
        '交割前 <Param id="notice-days" />内告知，保存 <Param id="log-months" />日志，每 <Param id="log-months" />年度审计之外再看一次。\n\n地点：<Param id="place" />天台。\n',
      'internal/a.en.mdx': 'Tell customers <Param id="notice-days" /> before closing.\n',
    },
  ],
  bad: [
    {
      files: {
        'catalog/BT.yaml':
          'controls:\n  - id: BT-02\n    parameters:\n      - { id: notice-days, type: integer, unit: day }\n      - { id: log-months, type: integer, unit: month }\n      - { id: sample, type: integer, unit: percent }\n',
        'internal/a.mdx':
          '交割前 <Param id="notice-days" />天告知，保存 <Param id="log-months" /> 个月，抽查 <Param id="sample" />%。\n\n答复用 <Param id="notice-days" />小时。\n',
        'internal/a.en.mdx': 'Tell customers <Param id="notice-days" /> days before closing.\n',
      },
      finds: [
        'internal/a.en.mdx:1:43: Unexpected `days` behind `<Param id="notice-days" />`, expected no unit because its value shows one',
        'internal/a.mdx:1:31: Unexpected `天` behind `<Param id="notice-days" />`, expected no unit because its value shows one',
        'internal/a.mdx:1:64: Unexpected `个月` behind `<Param id="log-months" />`, expected no unit because its value shows one',
        'internal/a.mdx:1:91: Unexpected `%` behind `<Param id="sample" />`, expected no unit because its value shows one',
        'internal/a.mdx:3:31: Unexpected `小时` behind `<Param id="notice-days" />`, expected its own unit `day` or a parameter in that unit',
      ],
    },
  ],
  check({ facts, text }, report, { registers }) {
    for (const { name, props, span } of facts.components) {
      const id = props['id'] ?? ''
      const unit = name === 'Param' ? registers.parameters.get(id)?.unit : undefined
      // A count shows no unit, because what is counted stands in the text.
      if (unit === undefined || unit === 'count') continue
      const match = behind.exec(text.slice(span[1], span[1] + 40))
      const [whole = '', gap = '', word = ''] = match ?? []
      const named = words.get(word.toLowerCase())
      if (named === undefined) continue
      const place = [span[1] + gap.length, span[1] + whole.length] as const
      if (named === unit) {
        report('repeated', { text: word, id }, place, { start: span[1], end: place[1], text: '' })
      } else if (times.has(named) && times.has(unit)) report('other', { text: word, id, unit }, place)
    }
  },
})

const times = new Set(['second', 'minute', 'hour', 'day', 'working-day', 'week', 'month', 'year'])

const words = new Map(
  Object.entries({
    second: ['秒', 'second', 'seconds'],
    minute: ['分钟', 'minute', 'minutes'],
    hour: ['小时', '个小时', 'hour', 'hours'],
    day: ['天', '日', 'day', 'days'],
    'working-day': ['工作日', '个工作日', 'working day', 'working days', 'business day', 'business days'],
    week: ['星期', '个星期', 'week', 'weeks'],
    month: ['个月', 'month', 'months'],
    year: ['年', 'year', 'years'],
    percent: ['%', '％', 'percent', 'per cent'],
    people: ['人', 'people'],
    time: ['次'],
    record: ['条'],
    yuan: ['元', 'yuan'],
  }).flatMap(([unit, spelt]) => spelt.map((word) => [word, unit] as const)),
)

// A unit ends there; 日志, 年度, 天气, 人员, 次日, 条件, 元旦 and the like are other words.
const behind =
  /^([ \u00a0]?)(个?(?:小时|工作日|星期)|个月|秒(?!表)|分钟|天(?![气然台花平下])|日(?![志常期报历程记益后])|年(?![度限报级检初终龄末底])|人(?![员数民工均次类力身机])|次(?![日年月序要品级数])|条(?![件款例文码目形])|元(?![旦月年素件])|[%％]|(?:second|minute|hour|(?:working |business )?day|week|month|year)s?\b|per ?cent\b|people\b|yuan\b)/i
