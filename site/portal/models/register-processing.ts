import { activitiesOf, dataFlow, flowGroups, parameterText } from '../../render/index.ts'
import type { Activity, FlowGroup } from '../../render/index.ts'
import { activityLine, articleLine, controlLine, dataLines, partyLine } from './register-lines.ts'
import { line } from './register-page.ts'
import type { Pictures, RegisterCell, RegisterGroup, RegisterRow } from './register-page.ts'
import type { View } from './view.ts'

/** Processing activities by company, each group drawn as a flow and written as a table. */
export function processingGroups(view: View): RegisterGroup[] | undefined {
  const { words, workspace, locale } = view
  const activities = new Map(activitiesOf(workspace).map((activity) => [activity.id, activity]))
  if (activities.size === 0) return undefined
  return flowGroups(workspace, locale).map((group, index) => ({
    id: group.id,
    title: group.companies.join(words.comma),
    columns: [
      words.flowActivity,
      words.flowDataSubjects,
      words.flowSystems,
      words.flowRecipients,
      words.flowBasis,
      words.controls,
    ],
    rows: group.lanes.flatMap(({ id }) => {
      const activity = activities.get(id)
      return activity ? [rowOf(activity, view)] : []
    }),
    pictures: picturesOf(group, index, view),
  }))
}

function picturesOf(group: FlowGroup, index: number, { words, locale }: View): Pictures {
  const draw = (size: 'wide' | 'narrow', width: number): string =>
    dataFlow(
      group.lanes,
      {
        activity: words.flowActivity,
        systems: words.flowSystems,
        recipients: words.flowRecipients,
        sensitive: words.flowSensitive,
        minors: words.flowMinors,
        abroad: words.flowAbroad,
        nobody: words.flowNobody,
        comma: words.comma,
      },
      {
        id: `flow-${index + 1}-${size}`,
        title: words.flowTitle(group.companies.join(words.comma)),
        description: words.flowDescription(group.lanes.length),
        language: locale,
        width,
      },
    )
  return { wide: draw('wide', 880), narrow: draw('narrow', 356) }
}

function rowOf(activity: Activity, view: View): RegisterRow {
  const { words } = view
  const nobody = [line(words.flowNobody, 'quiet')]
  return {
    id: activity.id,
    cells: [
      nameCell(activity, view),
      [...dataLines(activity.data, view), line(view.text(activity.subjects), 'quiet')],
      activity.systems.map((system) => line(view.text(system))),
      activity.recipients.length > 0 ? activity.recipients.map((id) => partyLine(id, view)) : nobody,
      basisCell(activity, view),
      activity.controls.map((id) => controlLine(id, view)),
    ],
  }
}

function nameCell(activity: Activity, view: View): RegisterCell {
  const { words } = view
  const marks = [
    activity.sensitive && words.flowSensitive,
    activity.minors && words.flowMinors,
    activity['automated-decisions'] && words.flowAutomated,
  ].filter((mark) => mark !== false)
  return [
    line(activityLine(activity, view).text),
    ...(marks.length > 0 ? [line(marks.join(words.comma), 'warning')] : []),
    line(view.text(activity.purposes), 'quiet'),
    line(view.text(activity.means), 'quiet'),
  ]
}

function basisCell(activity: Activity, view: View): RegisterCell {
  const { words, workspace, locale } = view
  const { id, date, 'not-needed': notNeeded } = activity['impact-assessment'] as Assessment
  const assessment = id ? words.flowAssessment(id, date ?? '') : notNeeded ? view.text(notNeeded) : ''
  const note = activity['legal-basis-note']
  const period = parameterText(activity.retention, workspace, locale) ?? activity.retention
  return [
    line(words.flowBases[activity['legal-basis']] ?? activity['legal-basis']),
    ...(note ? [line(view.text(note), 'quiet')] : []),
    ...(activity.laws ?? []).map((ref) => articleLine(ref, view)),
    line(`${period}${words.colon}${view.text(activity['retention-from'])}`, 'quiet'),
    line(words.flowRoutes[activity['cross-border']] ?? activity['cross-border'], 'quiet'),
    ...(assessment ? [line(assessment, 'quiet')] : []),
    ...(activity.necessity ? [line(view.text(activity.necessity), 'quiet')] : []),
  ]
}

interface Assessment {
  readonly id?: string
  readonly date?: string
  readonly 'not-needed'?: { 'zh-CN': string; en: string }
}
