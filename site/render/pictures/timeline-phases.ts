import type { ControlBlock, Facts, Locale, Section, Workspace } from '../../../linter/index.ts'
import { controlAnchor } from '../context.ts'
import { parameterText } from '../parameter-text.ts'

/** A stretch of a playbook: a section with the steps that stand in it. */
export interface Phase {
  readonly id: string
  readonly title: string
  /** Language of the title, which is the source's where the playbook is not translated. */
  readonly language: string
  readonly steps: readonly Step[]
}

/** One control that a playbook carries out itself: what, who, by when. */
export interface Step {
  readonly anchor: string
  readonly controls: readonly { readonly id: string; readonly title: string }[]
  readonly roles: readonly string[]
  /** Time limits named in the text, each with its value: `交割前告知 30 天`. */
  readonly limits: readonly string[]
}

/**
 * The phases of a playbook in the order of its sections. `shown` gives the titles, in the language of the text that is
 * read; everything else comes from the registers in the reader's language. Sections without a step are left out.
 */
export function timelinePhases(facts: Facts, shown: Facts, context: TimelineContext): Phase[] {
  return facts.sections.flatMap((section) => {
    const steps = facts.controls
      .filter((block) => block.section === section.id && block.delegate === undefined && block.length > 0)
      .map((block) => stepOf(block, context))
    const phase = { id: section.id, title: titleOf(section, shown), language: shown.language, steps }
    return steps.length === 0 ? [] : [phase]
  })
}

export interface TimelineContext {
  readonly workspace: Workspace
  readonly locale: Locale
}

function titleOf({ id, title }: Section, shown: Facts): string {
  return shown.sections.find((section) => section.id === id)?.title || title || id
}

function stepOf({ ids, roles, parameters }: ControlBlock, { workspace, locale }: TimelineContext): Step {
  return {
    anchor: controlAnchor(ids[0] ?? ''),
    controls: ids.map((id) => ({ id, title: workspace.controls.get(id)?.title[locale] ?? '' })),
    roles: unique(roles).map((id) => workspace.roles.get(id)?.title[locale] ?? id),
    limits: unique(parameters)
      .filter((id) => isTimeLimit(id, workspace))
      .map((id) =>
        [workspace.parameters.get(id)?.title[locale], parameterText(id, workspace, locale)]
          .filter(Boolean)
          .join(' '),
      ),
  }
}

/** An age is counted in years too, but limits nobody's time. */
function isTimeLimit(id: string, { parameters }: Workspace): boolean {
  return timeUnits.has(parameters.get(id)?.unit ?? '') && !id.endsWith('-age')
}

const timeUnits: ReadonlySet<string> = new Set([
  ...['minute', 'hour', 'day', 'working-day', 'week', 'month', 'year'],
])

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
