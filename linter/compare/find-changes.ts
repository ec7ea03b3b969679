import { byCodeUnit } from '../code-unit-order.ts'
import { fingerprintOf } from '../fingerprint.ts'
import { lineStarts, placeOf } from '../lines.ts'
import { formatMessage } from '../messages.ts'
import type { Change, ChangeSummary } from '../model/change.ts'
import type { Comparison } from '../model/comparison.ts'
import type { Locale, MessageData } from '../model/finding.ts'
import type { ChangeRule, ReportedChange } from '../model/rule.ts'
import { optionsOf, severityOf } from '../settings.ts'
import { acceptChanges } from './accept-changes.ts'
import { comparisonOf } from './comparison.ts'
import { dutyOf } from './duties.ts'
import { largeBumps } from './large-bumps.ts'
import type { OpenedSide } from './opened-side.ts'
import { followUp } from './follow-up.ts'
import { todoOf } from './todos.ts'
import { unversionedTexts } from './unversioned-texts.ts'

/** A change as its rule reported it. */
export interface RawChange extends ReportedChange {
  readonly rule: ChangeRule
  readonly messageId: string
  readonly data: MessageData
  readonly class: Change['class']
  readonly fingerprint: string
}

/** What changed between two sides, what it may ask for, and what is still to be done. */
export function findChanges(base: OpenedSide, head: OpenedSide, options: FindOptions): FoundChanges {
  const comparison = comparisonOf(base, head)
  const told = rawChanges(comparison, options.rules)
  const raw = [...told, ...unversionedTexts(told, comparison), ...largeBumps(told, comparison)]
  const accepted = acceptChanges(raw, comparison, options.locale)
  const all = [...raw.filter((item) => !isUnusedApproval(item, accepted.unused)), ...accepted.unused]
  const follow = followUp(all, accepted.acceptances, comparison)
  const changes = all.map((item) => changeOf(item, { base, head, options, follow, accepted }))
  return { changes: changes.sort(byGravity), summary: summaryOf(changes) }
}

/** An approval that comes with this very edit and approves nothing is told as that alone. */
function isUnusedApproval({ rule, spot }: RawChange, unused: readonly RawChange[]): boolean {
  return rule.id === 'exception-added' && unused.some((one) => one.spot.span[0] === spot.span[0])
}

function rawChanges(comparison: Comparison, rules: readonly ChangeRule[]): RawChange[] {
  const { config } = comparison.head.workspace
  const found: RawChange[] = []
  const occurrences = new Map<string, number>()
  for (const rule of rules) {
    if (severityOf(rule.id, rule, config) === 'off') continue
    rule.check(
      comparison,
      (messageId, data, about) => {
        const standard = rule.class === 'computed' ? 'material' : rule.class
        const item = { ...about, rule, messageId, data, class: about.class ?? standard }
        found.push({ ...item, fingerprint: fingerprintOf(identityOf(item), occurrences) })
      },
      { options: optionsOf(rule, config) },
    )
  }
  return withoutUnread(found)
}

/** What a file lacks that cannot be read was not taken away: that it cannot be read is told, and nothing else of it. */
function withoutUnread(changes: readonly RawChange[]): RawChange[] {
  const unread = ({ rule }: RawChange): boolean => rule.id === 'document-unreadable'
  const paths = new Set(changes.filter(unread).map(({ spot }) => spot.path))
  return changes.filter((change) => unread(change) || !paths.has(change.spot.path))
}

/** Rule, what it concerns, what it was and what it is; never a line, so that edits elsewhere leave it alone. */
function identityOf(item: Omit<RawChange, 'fingerprint'>): readonly unknown[] {
  const { rule, messageId, data, document, control = '', parameter = '', before = '', after = '' } = item
  return [rule.id, messageId, document, control, parameter, data, before, after]
}

function changeOf(item: RawChange, { base, head, options, follow, accepted }: Wording): Change {
  const { rule, messageId, data, document, control, parameter, before, after, spot } = item
  const { locale } = options
  const side = item.side ?? 'head'
  const text = (side === 'head' ? head : base).text(spot.path)
  const message = rule.messages[messageId]
  const acceptance = accepted.acceptances.get(item)
  const { duties = [], todos = [] } = follow.get(item) ?? {}
  return {
    id: rule.id,
    class: item.class,
    severity: severityOf(rule.id, rule, head.workspace.config, spot.path) === 'warning' ? 'warning' : 'error',
    document,
    ...(control === undefined ? {} : { control }),
    ...(parameter === undefined ? {} : { parameter }),
    message: message ? formatMessage(message, data, locale) : rule.id,
    fingerprint: item.fingerprint,
    ...{ side, path: spot.path, place: placeOf(lineStarts(text), spot.span) },
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    duties: duties.map((duty) => dutyOf(duty, head.workspace, locale)),
    todo: todos.map((todo) => todoOf(todo, locale)),
    ...(acceptance ? { accepted: acceptance } : {}),
    url: `/rules/${rule.id}/`,
  }
}

/** Material changes first, then by document and place. */
function byGravity(one: Change, other: Change): number {
  return (
    Number(one.class === 'editorial') - Number(other.class === 'editorial') ||
    byCodeUnit(one.document, other.document) ||
    byCodeUnit(one.path, other.path) ||
    one.place.line - other.place.line ||
    one.place.column - other.place.column ||
    byCodeUnit(one.id, other.id)
  )
}

function summaryOf(changes: readonly Change[]): ChangeSummary {
  const material = changes.filter((change) => change.class === 'material').length
  const open = changes.filter(({ severity }) => severity === 'error').flatMap(({ todo }) => todo)
  const todos = new Set(open.map(({ id, document, message }) => `${id} ${document} ${message}`))
  return { material, editorial: changes.length - material, todos: todos.size }
}

/** What a comparison is made with. */
export interface FindOptions {
  readonly rules: readonly ChangeRule[]
  readonly locale: Locale
}

/** Changes, the gravest first. */
export interface FoundChanges {
  readonly changes: readonly Change[]
  readonly summary: ChangeSummary
}

interface Wording {
  readonly base: OpenedSide
  readonly head: OpenedSide
  readonly options: FindOptions
  readonly follow: ReturnType<typeof followUp>
  readonly accepted: ReturnType<typeof acceptChanges>
}
