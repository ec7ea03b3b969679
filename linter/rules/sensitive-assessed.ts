import { defineRule } from '../define-rule.ts'
import type { Workspace } from '../model/workspace.ts'
import { fieldsOf, listOf, stringsOf, textOf } from '../workspace/shape.ts'
import type { Fields } from '../workspace/shape.ts'

export default defineRule({
  id: 'sensitive-assessed',
  scope: 'workspace',
  severity: 'error',
  summary: {
    en: 'Require a signed impact assessment of processing that is sensitive, automated, shared or sent abroad.',
    'zh-CN': '要求敏感、自动决策、对外提供或出境的处理活动都有签字的影响评估。',
  },
  why: {
    en: 'PIPL 55 asks for it beforehand; afterwards it only records what nobody had thought of.',
    'zh-CN': '《个人信息保护法》第五十五条要求事前评估；事后再补，只是把没想到的事记下来。',
  },
  messages: {
    missing: {
      en: 'Missing impact assessment of `{id}`, expected one with `id` and `date` because {because}',
      'zh-CN': '缺少 `{id}` 的影响评估，应写明 `id` 和 `date`，因为{because}',
    },
    future: {
      en: 'Unexpected date {date} of `{assessment}`, expected a day no later than {today} because the processing goes on already',
      'zh-CN': '意外的日期 {date}（`{assessment}`），应不晚于 {today}，因为处理已经在进行',
    },
    dates: {
      en: 'Unexpected date {date} of `{assessment}`, expected {other} as for the other activities that it covers',
      'zh-CN': '意外的日期 {date}（`{assessment}`），应为 {other}，与它涵盖的其他活动一致',
    },
  },
  good: [
    {
      'registers/parties.yaml': 'parties:\n  - { id: regulator, kind: authority }\n',
      'registers/processing.yaml':
        "activities:\n  - { id: maps, sensitive: true, recipients: [], impact-assessment: { id: PIA-2026-01, date: '2026-01-15' } }\n  - { id: homes, sensitive: true, recipients: [], impact-assessment: { id: PIA-2026-01, date: '2026-01-15' } }\n  - { id: complaints, sensitive: false, automated-decisions: false, recipients: [regulator], cross-border: none, impact-assessment: { not-needed: { zh-CN: 依法报送, en: By duty of law } } }\n",
    },
  ],
  bad: [
    {
      files: {
        'registers/processing.yaml':
          "activities:\n  - { id: maps, sensitive: true, impact-assessment: { not-needed: { zh-CN: 少, en: Few } } }\n  - { id: offers, automated-decisions: true }\n  - { id: hosting, recipients: [cloud-host], impact-assessment: { id: PIA-2026-01, date: '2026-02-01' } }\n  - { id: parcels, recipients: [carrier], impact-assessment: { id: PIA-2026-01, date: '2026-01-05' } }\n",
      },
      finds: [
        'registers/processing.yaml:2:34: Missing impact assessment of `maps`, expected one with `id` and `date` because sensitive information is processed',
        'registers/processing.yaml:3:5: Missing impact assessment of `offers`, expected one with `id` and `date` because a program decides by itself',
        'registers/processing.yaml:4:84: Unexpected date 2026-02-01 of `PIA-2026-01`, expected a day no later than 2026-01-15 because the processing goes on already',
        'registers/processing.yaml:5:81: Unexpected date 2026-01-05 of `PIA-2026-01`, expected 2026-02-01 as for the other activities that it covers',
      ],
    },
  ],
  check(workspace, report) {
    const file = workspace.register('processing')
    if (!file) return
    const { today } = workspace
    const dates = new Map<string, string>()
    listOf(file.data['activities']).forEach((item, index) => {
      const activity = fieldsOf(item)
      const { id, date: signed } = fieldsOf(activity['impact-assessment'])
      const [assessment, date] = [textOf(id), textOf(signed)]
      const pointer = `/activities/${index}`
      const spotOf = (key: string): Parameters<typeof report>[2] => ({
        path: file.path,
        span: file.places[`${pointer}/${key}`] ?? file.places[pointer] ?? [0, 0],
      })
      if (assessment === '') {
        const because = reasonFor(activity, workspace)
        if (because) report('missing', { id: textOf(activity['id']), because }, spotOf('impact-assessment'))
        return
      }
      const other = dates.get(assessment) ?? date
      dates.set(assessment, other)
      const spot = spotOf('impact-assessment/date')
      if (date > today) report('future', { assessment, date, today }, spot)
      else if (date !== other) report('dates', { assessment, date, other }, spot)
    })
  },
})

/** The first case of PIPL 55 that fits; what the law itself makes us tell an authority is none. */
function reasonFor(
  activity: Fields,
  workspace: Workspace,
): (typeof reasons)[keyof typeof reasons] | undefined {
  if (activity['sensitive'] === true) return reasons.sensitive
  if (activity['automated-decisions'] === true) return reasons.automated
  if (textOf(activity['cross-border']) !== '' && activity['cross-border'] !== 'none') return reasons.abroad
  const authorities = listOf(workspace.register('parties')?.data['parties'])
    .map(fieldsOf)
    .filter(({ kind }) => kind === 'authority')
    .map(({ id }) => id)
  return stringsOf(activity['recipients']).some((party) => !authorities.includes(party))
    ? reasons.shared
    : undefined
}

const reasons = {
  sensitive: { en: 'sensitive information is processed', 'zh-CN': '涉及敏感个人信息' },
  automated: { en: 'a program decides by itself', 'zh-CN': '由程序自动作出决策' },
  abroad: { en: 'information goes abroad', 'zh-CN': '信息出境' },
  shared: { en: 'others receive it', 'zh-CN': '有他人接收' },
}
