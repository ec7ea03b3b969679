import { reporters, rules } from '../../../linter/index.ts'
import type { AcceptedFinding, Finding, OpenWorkspace, Report, RuleSummary } from '../../../linter/index.ts'
import type { ContentsItem } from '../../render/index.ts'
import type { Source } from '../../training/model.ts'
import { codedText } from './coded-text.ts'
import type { CodedPart } from './coded-text.ts'
import { findingBlocks } from './finding-blocks.ts'
import { documentLink } from './links.ts'
import type { PageOf } from './page.ts'
import { exceptionGroups } from './register-exceptions.ts'
import type { RegisterGroup } from './register-page.ts'
import { baselineGroup } from './report-baseline.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

/** What the lint said of the very files that these pages are made of. */
export interface ReportModel {
  /** As the command line ends: `129 files checked: 0 errors, 0 warnings`. */
  readonly outcome: string
  readonly state: 'error' | 'warning' | 'clean'
  readonly facts: readonly { readonly term: string; readonly text: string; readonly code?: boolean }[]
  readonly files: readonly ReportFile[]
  readonly accepted: readonly AcceptedRow[]
  readonly exceptions: readonly RegisterGroup[]
  readonly baseline: RegisterGroup
  readonly rules: readonly RuleRow[]
  readonly skipped: readonly string[]
  readonly contents: readonly ContentsItem[]
}

/** The findings of one file. */
export interface ReportFile {
  readonly path: string
  /** The page that the file becomes. */
  readonly page?: Linked
  readonly findings: readonly ReportFinding[]
}

export interface ReportFinding {
  readonly severity: Finding['severity']
  readonly severityText: string
  readonly place: string
  readonly message: readonly CodedPart[]
  readonly rule: Linked
  /** The source around it. */
  readonly frame: string
}

export interface AcceptedRow {
  readonly path: string
  readonly message: readonly CodedPart[]
  readonly rule: Linked
  readonly by: string
  readonly reason: string
}

/** A rule that was on, and what it found. */
export interface RuleRow {
  readonly rule: Linked
  readonly summary: readonly CodedPart[]
  readonly severityText: string
  readonly found: number
  readonly accepted: number
}

/** The page of the lint report. */
export function reportPages(open: OpenWorkspace, source: Source, view: View): PageOf<ReportModel>[] {
  const { words, locale } = view
  const report = open.lint({ locale })
  const { errors, warnings } = report.summary
  const model: ReportModel = {
    outcome: outcomeOf(report, view),
    state: errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'clean',
    facts: factsOf(report, source, view),
    files: filesOf(report, view),
    accepted: report.accepted.map((finding) => acceptedRow(finding, view)),
    exceptions: (exceptionGroups(view) ?? []).filter(({ rows }) => rows.length > 0),
    baseline: baselineGroup(view),
    rules: report.rules.map((rule) => ruleRow(rule, report, view)),
    skipped: open.skipped.map(({ path }) => path),
    contents: [
      ['findings', words.reportFindings],
      ['accepted', words.reportAccepted],
      ['exceptions', words.registersTitles.exceptions],
      ['baseline', words.reportBaseline],
      ['rules', words.reportRules],
    ].map(([anchor = '', text = '']) => ({ depth: 2, text, anchor })),
  }
  return [{ path: '/report/', title: words.report, description: words.reportLead, model }]
}

/** The last line of the command line; both say the same in the same words. */
function outcomeOf(report: Report, { locale }: View): string {
  const options = { locale, prefix: '', color: false, version: '' }
  return reporters.text({ ...report, findings: [] }, options).trim()
}

function factsOf({ rules: on }: Report, source: Source, { words, workspace }: View): ReportModel['facts'] {
  const changed = source.modified ? words.reportModified : ''
  return [
    { term: words.reportDay, text: workspace.today },
    ...(source.revision
      ? [{ term: words.reportRevision, text: `${source.revision.slice(0, 12)}${changed}`, code: true }]
      : []),
    { term: words.reportPreset, text: workspace.config.preset },
    { term: words.reportRules, text: words.ruleCount(on.length) },
  ]
}

function filesOf(report: Report, view: View): ReportFile[] {
  const blocks = findingBlocks(report, report.findings, { locale: view.locale, prefix: '' })
  const frames = new Map(report.findings.map((finding, index) => [finding, blocks[index]?.frame ?? '']))
  return [...Map.groupBy(report.findings, ({ path }) => path)].map(([path, findings]) => {
    const facts = view.workspace.byPath.get(path)
    const page = facts && documentLink(view.workspace.documents.get(facts.nameId) ?? facts, view)
    return {
      path,
      ...(page?.href ? { page } : {}),
      findings: findings.map((finding) => ({
        severity: finding.severity,
        severityText: view.words.severities[finding.severity],
        place: `${finding.place.line}:${finding.place.column}`,
        message: codedText(finding.message),
        rule: ruleLink(finding.rule, view),
        frame: frames.get(finding) ?? '',
      })),
    }
  })
}

function acceptedRow({ path, place, message, rule, accepted }: AcceptedFinding, view: View): AcceptedRow {
  return {
    path: `${path}:${place.line}`,
    message: codedText(message),
    rule: ruleLink(rule, view),
    by: view.words.reportAcceptedBy[accepted.by],
    reason: accepted.reason,
  }
}

function ruleRow({ id, severity, summary }: RuleSummary, report: Report, view: View): RuleRow {
  const count = (findings: readonly Finding[]): number => findings.filter(({ rule }) => rule === id).length
  return {
    rule: ruleLink(id, view),
    summary: codedText(summary),
    severityText: view.words.severities[severity],
    found: count(report.findings),
    accepted: count(report.accepted),
  }
}

/** Rules of an extension or of remark-lint have no page here. */
function ruleLink(id: string, view: View): Linked {
  const own = rules.some((rule) => rule.id === id)
  return linked(id, own ? `${view.prefix}/rules/${id}/` : undefined)
}
