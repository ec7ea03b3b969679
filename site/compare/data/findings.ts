import type { Told } from '../explain.ts'
import { activityFindings } from './activities.ts'
import type { CommitmentChanges } from './commitments.ts'
import { commitmentChanges } from './commitments.ts'
import { componentFindings } from './components.ts'
import type { Compared, Finding } from './finding.ts'
import { handlerFindings } from './handlers.ts'
import { parameterFindings } from './parameters.ts'
import { recipientFindings } from './recipients.ts'
import { rightFindings } from './rights.ts'
import { joinWords, noticeWords } from './words.ts'

/** What the data of two versions shows as changed, the gravest first; computed, never claimed. */
export function dataChanges(compared: Compared): {
  readonly told: readonly Told[]
  readonly removedCommitments: CommitmentChanges['removed']
} {
  const { removed, findings } = commitmentChanges(compared)
  const all = [
    ...findings,
    ...activityFindings(compared),
    ...recipientFindings(compared),
    ...componentFindings(compared),
    ...rightFindings(compared),
    ...handlerFindings(compared),
    ...parameterFindings(compared),
  ]
  const sorted = toldTogether(all).sort((one, other) => gravity(one) - gravity(other))
  return { told: sorted.map((finding) => toldOf(finding, compared)), removedCommitments: removed }
}

/** Findings that differ in nothing but in whom they are about are one: a period that ten activities share is told once. */
function toldTogether(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings, ({ label, direction, detail, before, after }) =>
    JSON.stringify([label, direction, detail, before, after]),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const isBare = first.before === undefined && first.after === undefined
    return isBare ? group : [{ ...first, subjects: [...new Set(group.flatMap(({ subjects }) => subjects))] }]
  })
}

function toldOf(finding: Finding, { language }: Compared): Told {
  const { label, direction, subjects, detail, before, after } = finding
  const { colon } = noticeWords(language)
  const about = joinWords(subjects, language)
  const what = [about, detail ?? ''].filter(Boolean).join(colon) || (after ?? before ?? '')
  const values = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
  return { change: { label, direction, what, ...values }, subjects }
}

function gravity({ label, direction }: Finding): number {
  if (label === 'commitment-removed') return 0
  // A promise may be emptied by one word, and no program can tell.
  return label === 'commitment-changed' ? 1 : 2 + ['worse', 'better', 'neutral'].indexOf(direction)
}
