import type { Finding } from '../model/finding.ts'
import type { Reporter } from './reporter.ts'

/** Workflow commands that GitHub shows beside the changed lines. */
export const github: Reporter = ({ findings }, { prefix }) =>
  findings.map((finding) => `${annotation(finding, prefix)}\n`).join('')

function annotation({ severity, path, place, message, rule }: Finding, prefix: string): string {
  const properties = [
    `file=${escapeProperty(prefix + path)}`,
    `line=${place.line}`,
    `col=${place.column}`,
    `endLine=${place.endLine}`,
    ...(place.line === place.endLine ? [`endColumn=${place.endColumn}`] : []),
    `title=${escapeProperty(rule)}`,
  ]
  return `::${severity} ${properties.join(',')}::${escapeData(message)}`
}

// Authored text must not be able to end one command and begin another.
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
