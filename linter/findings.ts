import { byCodeUnit } from './code-unit-order.ts'
import { fingerprintOf } from './fingerprint.ts'
import { lineStarts, placeOf } from './lines.ts'
import { formatMessage } from './messages.ts'
import type { Facts } from './model/facts.ts'
import type { Finding, Locale, RawFinding, Report, RuleSummary } from './model/finding.ts'
import type { AcceptedFinding } from './model/acceptance.ts'
import type { Rule } from './model/rule.ts'
import type { Workspace } from './model/workspace.ts'
import { loudestSeverityOf, severityOf } from './settings.ts'
import { settle } from './settle.ts'
import type { NamedFinding } from './settle.ts'

/** What turns raw findings into a report. */
export interface FindingContext {
  readonly rules: ReadonlyMap<string, Rule>
  readonly workspace: Workspace
  readonly locale: Locale
  readonly factsOf: (path: string) => Facts | undefined
  readonly textOf: (path: string) => string
}

/**
 * Words, lines, severities and fingerprints for raw findings; sorted by path, place, rule and message. What exceptions
 * or the baseline accept stands apart and does not count.
 */
export function buildReport(raw: readonly RawFinding[], files: number, context: FindingContext): Report {
  const named = nameAll(raw, context)
  const { accepted, unused } = settle(named, context.workspace, context)
  const sources: Sources = { texts: new Map(), starts: new Map() }
  const findings: Finding[] = []
  const apart: AcceptedFinding[] = []
  for (const one of merged(named, nameAll(unused, context))) {
    const finding = findingOf(one, sources, context)
    const acceptance = accepted.get(one.raw)
    if (finding && acceptance) apart.push({ ...finding, accepted: acceptance })
    else if (finding) findings.push(finding)
  }
  for (const item of raw) {
    if (context.rules.get(item.rule)?.confidential) hide(item, sources.texts)
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const summary = { files, errors, warnings: findings.length - errors }
  return { findings, accepted: apart, rules: summariesOf(context), summary, sources: sources.texts }
}

function nameAll(raw: readonly RawFinding[], { factsOf, rules }: FindingContext): NamedFinding[] {
  const occurrences = new Map<string, number>()
  return [...raw].sort(byPlace).map((item) => {
    const own = rules.get(item.rule)?.identity?.[item.messageId]
    const identity = own?.map((name) => item.data[name]) ?? identityOf(item, factsOf(item.path))
    return { raw: item, fingerprint: fingerprintOf([item.rule, item.messageId, ...identity], occurrences) }
  })
}

function merged(named: readonly NamedFinding[], unused: readonly NamedFinding[]): readonly NamedFinding[] {
  if (unused.length === 0) return named
  return [...named, ...unused].sort((left, right) => byPlace(left.raw, right.raw))
}

/** Nothing where the config switches the rule off in this file. */
function findingOf(
  { raw, fingerprint }: NamedFinding,
  { texts, starts }: Sources,
  context: FindingContext,
): Finding | undefined {
  const rule = context.rules.get(raw.rule)
  const severity = severityOf(raw.rule, rule, context.workspace.config, raw.path)
  if (severity === 'off') return undefined
  const text = texts.get(raw.path) ?? context.textOf(raw.path)
  texts.set(raw.path, text)
  const lines = starts.get(raw.path) ?? lineStarts(text)
  starts.set(raw.path, lines)
  return {
    rule: raw.rule,
    severity,
    path: raw.path,
    message: wordsOf(raw, rule, context.locale),
    place: placeOf(lines, [raw.start, raw.end]),
    ...stated(raw, 'actual'),
    ...stated(raw, 'expected'),
    ...(raw.fix ? { fix: raw.fix } : {}),
    fingerprint,
    url: addressOf(raw.rule),
  }
}

function summariesOf({ rules, workspace, locale }: FindingContext): RuleSummary[] {
  return [...rules.values()].flatMap((rule) => {
    const severity = loudestSeverityOf(rule, workspace.config)
    if (severity === 'off') return []
    const { id, summary, why } = rule
    return [{ id, severity, summary: summary[locale], why: why[locale], url: addressOf(id) }]
  })
}

/** Page of a rule in the portal. */
const addressOf = (rule: string): string => `/rules/${rule}/`

/** A report is copied into logs and mails, so the text for its frames keeps its length and loses the secret. */
function hide({ path, start, end }: RawFinding, sources: Map<string, string>): void {
  const text = sources.get(path)
  if (text === undefined) return
  const stars = text.slice(start, end).replace(/[^\n]/g, '*')
  sources.set(path, text.slice(0, start) + stars + text.slice(end))
}

function wordsOf(item: RawFinding, rule: Rule | undefined, locale: Locale): string {
  const message = rule?.messages[item.messageId]
  return message ? formatMessage(message, item.data, locale) : `${item.rule}: ${item.messageId}`
}

/** `actual` and `expected` are machine-readable where a rule states them. */
function stated(item: RawFinding, key: 'actual' | 'expected'): { actual?: string; expected?: string } {
  const value = item.data[key]
  return value === undefined || typeof value === 'object' ? {} : { [key]: String(value) }
}

/** Document, section or control, and data; never line or wording, so edits elsewhere leave it alone. */
function identityOf(item: RawFinding, facts: Facts | undefined): readonly unknown[] {
  const document =
    facts && facts.kind !== 'page' && facts.kind !== 'unknown' ? `${facts.id}.${facts.language}` : item.path
  return [document, anchorOf(item, facts), item.data]
}

function anchorOf(item: RawFinding, facts: Facts | undefined): string {
  const around = ({ span }: { readonly span: readonly [number, number] }): boolean =>
    span[0] <= item.start && item.start < span[1]
  return facts?.controls.find(around)?.ids.join(' ') ?? facts?.sections.find(around)?.id ?? ''
}

function byPlace(left: RawFinding, right: RawFinding): number {
  return (
    byCodeUnit(left.path, right.path) ||
    left.start - right.start ||
    byCodeUnit(left.rule, right.rule) ||
    byCodeUnit(left.messageId, right.messageId) ||
    byCodeUnit(JSON.stringify(left.data), JSON.stringify(right.data))
  )
}

/** Texts and starts of their lines, by path; read when a finding first asks. */
interface Sources {
  readonly texts: Map<string, string>
  readonly starts: Map<string, readonly number[]>
}
