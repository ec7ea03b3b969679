import type { Workspace } from '../../linter/index.ts'
import type { AuthoredNoticeData } from '../../schema/index.ts'
import { parameterText } from './parameter-text.ts'

/** A parameter as readers of both languages see it, and in days where it is a time. */
export type ShownValue = AuthoredNoticeData['parameters'][number]

/** The value of a parameter; nothing where it has none. */
export function shownValue(parameter: string, workspace: Workspace): ShownValue | undefined {
  const chinese = parameterText(parameter, workspace, 'zh-CN')
  const english = parameterText(parameter, workspace, 'en')
  if (chinese === undefined || english === undefined) return undefined
  const days = daysOf(parameter, workspace)
  return { parameter, shown: { 'zh-CN': chinese, en: english }, ...(days === undefined ? {} : { days }) }
}

/** Nothing for what is no time, and for working days, of which a week holds a number that the calendar decides. */
function daysOf(parameter: string, { values, parameters }: Workspace): number | undefined {
  const value = values.get(parameter)?.value
  const days = daysIn.get(parameters.get(parameter)?.unit ?? '')
  // Two places are plenty to compare by, and 36 months must not come out longer than 3 years.
  return typeof value === 'number' && days !== undefined ? Math.round(value * days * 100) / 100 : undefined
}

const daysIn: ReadonlyMap<string, number> = new Map([
  ['minute', 1 / 1440],
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['month', 365 / 12],
  ['year', 365],
])
