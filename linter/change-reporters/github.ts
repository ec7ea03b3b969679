import type { Change } from '../model/change.ts'
import { workflowCommand } from '../reporters/workflow-command.ts'
import { levelOf } from './level.ts'
import type { ChangeReporter } from './reporter.ts'
import { saidOf } from './said.ts'

/** Workflow commands that GitHub shows beside the changed lines: an error where something is left to do. */
export const github: ChangeReporter = ({ changes }, { locale, prefix }) =>
  changes
    .map((change) => {
      const properties = { file: prefix + change.path, ...linesOf(change), title: change.id }
      return workflowCommand(names[levelOf(change)], properties, saidOf(change, locale, prefix))
    })
    .join('')

/** None for what stood in the base: the same line of the head says something else. */
function linesOf({ side, place }: Change): Record<string, number> {
  if (side === 'base') return {}
  return {
    ...{ line: place.line, col: place.column, endLine: place.endLine },
    ...(place.line === place.endLine ? { endColumn: place.endColumn } : {}),
  }
}

const names = { error: 'error', warning: 'warning', note: 'notice' } as const
