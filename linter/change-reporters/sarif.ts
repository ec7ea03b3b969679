import { changeRules } from '../changes/index.ts'
import type { Change } from '../model/change.ts'
import { sarifLocation, sarifLog } from '../reporters/sarif-log.ts'
import { levelOf } from './level.ts'
import type { ChangeReporter, ChangeReporterOptions } from './reporter.ts'
import { saidOf } from './said.ts'

/** SARIF 2.1.0: an error for each change with something left to do, a note for the others. */
export const sarif: ChangeReporter = ({ changes }, options) => {
  const rules = changeRules.map(({ id, severity, summary, why }) => ({
    ...{ id, severity, summary: summary[options.locale], why: why[options.locale] },
  }))
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  return sarifLog(
    rules,
    changes.map((change) => resultOf(change, indexes.get(change.id), options)),
    options,
  )
}

function resultOf(change: Change, ruleIndex: number | undefined, options: ChangeReporterOptions): object {
  const { id, side, path, place, fingerprint, accepted, duties, todo, document } = change
  return {
    ruleId: id,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levelOf(change),
    message: { text: saidOf(change, options.locale, options.prefix) },
    locations: [sarifLocation(options.prefix + path, side === 'head' ? place : undefined)],
    partialFingerprints: { 'policypress-change/v1': fingerprint },
    ...(accepted
      ? { suppressions: [{ kind: 'external', status: 'accepted', justification: accepted.reason }] }
      : {}),
    properties: {
      ...{ class: change.class, document, side },
      duties: duties.map(({ id: duty, law, verified }) => ({ id: duty, law, verified })),
      todo: todo.map((item) => ({ id: item.id, document: item.document })),
    },
  }
}
