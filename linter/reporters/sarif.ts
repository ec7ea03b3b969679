import type { Finding, Report } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import type { Reporter, ReporterOptions } from './reporter.ts'

/** SARIF 2.1.0, which code hosts show beside the changed lines and keep from run to run by fingerprint. */
export const sarif: Reporter = (report, options) => `${JSON.stringify(logOf(report, options), null, 2)}\n`

function logOf({ findings, accepted, rules }: Report, options: ReporterOptions): object {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'policypress',
            version: options.version,
            language: options.locale,
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
        results: [
          ...findings.map((finding) => resultOf(finding, indexes.get(finding.rule), options.prefix)),
          ...accepted.map((finding) => ({
            ...resultOf(finding, indexes.get(finding.rule), options.prefix),
            suppressions: [{ kind: 'external', status: 'accepted', justification: finding.accepted.reason }],
          })),
        ],
      },
    ],
  }
}

function resultOf(finding: Finding, ruleIndex: number | undefined, prefix: string): object {
  const { rule, severity, message, path, place, fingerprint } = finding
  const artifactLocation = { uri: uriOf(prefix + path), uriBaseId: 'SRCROOT' }
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(place) } }],
    // The number is that of the recipe: with another one old and new findings do not meet.
    partialFingerprints: { 'policypress/v1': fingerprint },
  }
}

function regionOf({ line, column, endLine, endColumn }: Place): object {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/** A path as a relative URI: names of files may hold Chinese, spaces, `#` and `?`. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
