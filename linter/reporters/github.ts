import type { Finding } from '../model/finding.ts'
import type { Reporter } from './reporter.ts'
import { workflowCommand } from './workflow-command.ts'

/** Workflow commands that GitHub shows beside the changed lines. */
export const github: Reporter = ({ findings }, { prefix }) =>
  findings.map((finding) => annotation(finding, prefix)).join('')

function annotation({ severity, path, place, message, rule }: Finding, prefix: string): string {
  const properties = {
    ...{ file: prefix + path, line: place.line, col: place.column, endLine: place.endLine },
    ...(place.line === place.endLine ? { endColumn: place.endColumn } : {}),
    title: rule,
  }
  return workflowCommand(severity, properties, message)
}
