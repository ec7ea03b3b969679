import type { Acceptance } from './model/acceptance.ts'
import type { BaselineEntry } from './model/baseline.ts'
import type { Exception } from './model/exception.ts'
import type { Facts } from './model/facts.ts'
import type { Locale, RawFinding } from './model/finding.ts'
import type { Rule } from './model/rule.ts'
import type { Workspace } from './model/workspace.ts'
import { severityOf } from './settings.ts'
import { isInForce } from './workspace/exception-mistakes.ts'

/** A finding with the name that exceptions and the baseline know it by. */
export interface NamedFinding {
  readonly raw: RawFinding
  readonly fingerprint: string
}

/** What exceptions and the baseline accept, and what of them nothing needed. */
export interface Settlement {
  readonly accepted: ReadonlyMap<RawFinding, Acceptance>
  /** Findings on exceptions and lines of the baseline that found nothing to accept. */
  readonly unused: readonly RawFinding[]
}

/**
 * Holds findings against the exceptions register and the baseline: one matcher for both, so that no tool that goes
 * through the engine sees it otherwise. What a gate refuses is never accepted, nor what is found in the two files.
 */
export function settle(
  findings: readonly NamedFinding[],
  workspace: Workspace,
  context: SettleContext,
): Settlement {
  const { rules, factsOf, locale } = context
  const exceptions = workspace.exceptions.filter((exception) => isInForce(exception, workspace))
  const used = new Set<Exception | BaselineEntry>()
  const accepted = new Map<RawFinding, Acceptance>()
  for (const { raw, fingerprint } of findings) {
    if (rules.get(raw.rule)?.gate || own.has(raw.rule)) continue
    const exception = exceptions.find((one) => covers(one, raw, fingerprint, factsOf(raw.path)))
    const entry = workspace.baseline.get(fingerprint)
    if (exception) {
      used.add(exception)
      accepted.set(raw, { by: 'exception', reason: exception.justification[locale] })
    }
    if (entry && entry.rule === raw.rule) {
      used.add(entry)
      if (!exception) accepted.set(raw, { by: 'baseline', reason: entry.reason })
    }
  }
  return { accepted, unused: unusedOf(workspace, exceptions, used, context) }
}

/** Rules on the exceptions and the baseline themselves. */
const own = new Set(['valid-exception', 'exception-in-use', 'baseline-in-use'])

function covers(
  exception: Exception,
  raw: RawFinding,
  fingerprint: string,
  facts: Facts | undefined,
): boolean {
  if (facts === undefined || documentOf(facts) !== exception.document) return false
  if (exception.fingerprint !== '' && exception.fingerprint !== fingerprint) return false
  if (exception.rule !== '') return exception.rule === raw.rule
  return exception.control !== '' && raw.data['control'] === exception.control
}

/** A translation is covered with its source. */
const documentOf = ({ kind, id, nameId }: Facts): string => (kind === 'translation' ? nameId : id)

/** Exceptions from controls are used by being decided: whether they are needed is told without running the rules. */
function unusedOf(
  workspace: Workspace,
  exceptions: readonly Exception[],
  used: ReadonlySet<Exception | BaselineEntry>,
  { rules }: SettleContext,
): RawFinding[] {
  const { baseline, config, documents, facts, ruleScopes } = workspace
  // A rule that is off where the exception stands says nothing of whether it is needed.
  const isOff = ({ rule, document }: Exception): boolean =>
    severityOf(rule, rules.get(rule), config, documents.get(document)?.path) === 'off'
  const from = (file: Facts | undefined, pointer: string): Pick<RawFinding, 'path' | 'start' | 'end'> => {
    const [start, end] = file?.places[pointer] ?? [0, 0]
    return { path: file?.path ?? '', start, end }
  }
  // Whether a change needs its approval only a comparison tells.
  const judged = exceptions.filter(({ rule }) => rule !== '' && ruleScopes.get(rule) !== 'change')
  const idle = judged.filter((one) => !used.has(one) && !isOff(one))
  const stale = [...baseline.values()].filter((entry) => !used.has(entry))
  const baselineFile = facts.find(({ kind }) => kind === 'baseline')
  return [
    ...idle.map(({ rule, document, pointer }) => ({
      ...{ rule: 'exception-in-use', messageId: 'unneeded', data: { rule, document } },
      ...from(workspace.register('exceptions'), pointer),
    })),
    ...stale.map(({ fingerprint, rule, path, pointer }) => ({
      ...{ rule: 'baseline-in-use', messageId: 'gone', data: { fingerprint, rule, path } },
      ...from(baselineFile, pointer),
    })),
  ]
}

interface SettleContext {
  readonly rules: ReadonlyMap<string, Rule>
  readonly factsOf: (path: string) => Facts | undefined
  readonly locale: Locale
}
