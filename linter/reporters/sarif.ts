import type { Finding } from '../model/finding.ts'
import type { Reporter } from './reporter.ts'
import { sarifLocation, sarifLog } from './sarif-log.ts'

/** SARIF 2.1.0, which code hosts show beside the changed lines and keep from run to run by fingerprint. */
export const sarif: Reporter = ({ findings, accepted, rules }, options) => {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const resultOf = (finding: Finding): object => result(finding, indexes.get(finding.rule), options.prefix)
  const results = [
    ...findings.map(resultOf),
    ...accepted.map((finding) => ({
      ...resultOf(finding),
      suppressions: [{ kind: 'external', status: 'accepted', justification: finding.accepted.reason }],
    })),
  ]
  return sarifLog(rules, results, options)
}

function result(finding: Finding, ruleIndex: number | undefined, prefix: string): object {
  const { rule, severity, message, path, place, fingerprint } = finding
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: { text: message },
    locations: [sarifLocation(prefix + path, place)],
    // The number is that of the recipe: with another one old and new findings do not meet.
    partialFingerprints: { 'policypress/v1': fingerprint },
  }
}
