import { textOf } from '../../../linter/index.ts'
import type { Facts } from '../../../linter/index.ts'
import { timeline, timelinePhases } from '../../render/index.ts'
import type { Phase } from '../../render/index.ts'
import { shownFacts } from './documents.ts'
import type { Pictures } from './register-page.ts'
import type { View } from './view.ts'

/** The phases of a playbook, drawn and as data for the table that says the same. */
export interface TimelineModel {
  readonly count: string
  readonly phases: readonly Phase[]
  readonly pictures: Pictures
}

/** The timeline that stands above the text of every playbook; authors need to do nothing for it. */
export function timelineOf(facts: Facts, view: View): TimelineModel | undefined {
  if (textOf(facts.data['type']) !== 'playbook') return undefined
  const { words, workspace, locale } = view
  const shown = shownFacts(facts, view)
  const phases = timelinePhases(facts, shown, { workspace, locale })
  if (phases.length === 0) return undefined
  const steps = phases.reduce((sum, phase) => sum + phase.steps.length, 0)
  return {
    count: words.timelineCount(phases.length, steps),
    phases,
    pictures: { wide: draw(phases, 'wide', 646, view), narrow: draw(phases, 'narrow', 324, view) },
  }
}

function draw(phases: readonly Phase[], size: string, width: number, { words, locale }: View): string {
  const { timelineStep: what, timelineWho: who, timelineWhen: when, comma, colon } = words
  return timeline(
    phases,
    { what, who, when, comma, colon },
    {
      id: `timeline-${size}`,
      title: words.timeline,
      description: words.timelineDescription(phases.map(({ title }) => title).join(words.comma)),
      language: locale,
      width,
    },
  )
}
