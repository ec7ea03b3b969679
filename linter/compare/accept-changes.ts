import unneeded from '../changes/change-approval-unused.ts'
import type { Acceptance } from '../model/acceptance.ts'
import type { Comparison } from '../model/comparison.ts'
import type { Exception } from '../model/exception.ts'
import type { Locale } from '../model/finding.ts'
import { isInForce } from '../workspace/exception-mistakes.ts'
import { isSame } from './same.ts'
import type { RawChange } from './find-changes.ts'

/**
 * Holds changes against the exceptions register of the head: a decision that names rule, document and fingerprint
 * accepts exactly this change and no other. One that accepts nothing is told: as something to mend where it comes with
 * this very edit, else as one that has done its work.
 */
export function acceptChanges(
  changes: readonly RawChange[],
  { base, head }: Comparison,
  locale: Locale,
): { acceptances: ReadonlyMap<RawChange, Acceptance>; unused: readonly RawChange[] } {
  const rules = new Set(changes.map(({ rule }) => rule.id))
  const decisions = head.workspace.exceptions.filter(
    (exception) => exception.fingerprint !== '' && isChangeRule(exception, head.workspace.ruleScopes),
  )
  const acceptances = new Map<RawChange, Acceptance>()
  const unused = decisions.filter((exception) => {
    const accepted = rules.has(exception.rule) ? changes.filter((change) => isMeant(exception, change)) : []
    if (!isInForce(exception, head.workspace)) return false
    for (const change of accepted) {
      acceptances.set(change, { by: 'exception', reason: exception.justification[locale] })
    }
    return accepted.length === 0
  })
  const file = head.workspace.register('exceptions')
  return {
    acceptances,
    unused: unused.map((exception) => {
      const isNew = !base.workspace.exceptions.some((known) => isSame(known, exception))
      const { rule, document, fingerprint, pointer } = exception
      return {
        ...{ rule: unneeded, messageId: isNew ? 'fresh' : 'done', data: { rule, document, fingerprint } },
        ...{ class: 'editorial', document: 'exceptions', fingerprint: `unused-${fingerprint}` },
        spot: { path: file?.path ?? '', span: file?.places[pointer] ?? [0, 0] },
        ...(isNew ? { todo: ['remove-exception'] } : {}),
      } as const
    }),
  }
}

const isMeant = ({ rule, document, fingerprint }: Exception, change: RawChange): boolean =>
  rule === change.rule.id && document === change.document && fingerprint === change.fingerprint

function isChangeRule({ rule }: Exception, scopes: ReadonlyMap<string, string>): boolean {
  return scopes.get(rule) === 'change'
}
