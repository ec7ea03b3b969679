import type { Locale, RuleSummary } from '../model/finding.ts'
import type { Place } from '../model/place.ts'

/** A log of one run: what made it, every rule that was on, and what was found. */
export function sarifLog(rules: SarifRules, results: readonly object[], { version, locale }: Tool): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            ...{ name: 'policypress', version, language: locale },
            rules: rules.map(({ id, severity, summary, why }) => ({
              id,
              shortDescription: { text: summary },
              fullDescription: { text: why },
              help: { text: `${summary}\n\n${why}` },
              defaultConfiguration: { level: severity },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The folder in which the lint was run.' } } },
        results,
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** Where a result is; without a place the file as a whole. */
export function sarifLocation(path: string, place?: Place): object {
  const artifactLocation = { uri: uriOf(path), uriBaseId: 'SRCROOT' }
  return { physicalLocation: { artifactLocation, ...(place ? { region: regionOf(place) } : {}) } }
}

function regionOf({ line, column, endLine, endColumn }: Place): object {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/** A path as a relative URI: names of files may hold Chinese, spaces, `#` and `?`. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

type SarifRules = readonly Pick<RuleSummary, 'id' | 'severity' | 'summary' | 'why'>[]

interface Tool {
  readonly version: string
  readonly locale: Locale
}
