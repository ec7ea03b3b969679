import { join } from 'node:path'
import { rules } from '../../../linter/index.ts'
import type { Facts, Finding, Locale, OpenWorkspace, Report } from '../../../linter/index.ts'
import { controlAnchor } from '../../render/index.ts'
import { portalAddresses, prefixOf } from '../addresses.ts'
import type { PageFindings, ShownFinding } from './page-findings.ts'

/** Findings as the command line has them, those of the page at an address first. */
export function findForPage(open: OpenWorkspace, locale: Locale, address: string): PageFindings {
  const report = reportOf(open, locale)
  const pages = pagesOf(open, locale)
  const isHere = ({ path }: Finding): boolean => pages.get(path) === address
  const others = report.findings.filter((finding) => !isHere(finding))
  const show = (finding: Finding): ShownFinding =>
    shown(finding, pages.get(finding.path), { open, locale, report })
  return {
    here: report.findings.filter(isHere).map(show),
    others: others.slice(0, mostShown).map(show),
    more: Math.max(0, others.length - mostShown),
    errors: report.summary.errors,
    warnings: report.summary.warnings,
    accepted: report.accepted.length,
  }
}

/** Judged once for each opening and language: several windows may ask. */
function reportOf(open: OpenWorkspace, locale: Locale): Report {
  const known = reports.get(open) ?? new Map<Locale, Report>()
  const report = known.get(locale) ?? open.lint({ locale })
  reports.set(open, known.set(locale, report))
  return report
}

const reports = new WeakMap<OpenWorkspace, Map<Locale, Report>>()

/** Path of a file → address of the page that shows it; a translation is shown by the page of its source. */
function pagesOf({ workspace, facts }: OpenWorkspace, locale: Locale): ReadonlyMap<string, string> {
  const addresses = portalAddresses(workspace, locale)
  return new Map(
    facts.flatMap(({ path, nameId, kind }) => {
      const address = kind === 'page' ? undefined : addresses.document(nameId)
      return address === undefined ? [] : [[path, address] as const]
    }),
  )
}

function shown(finding: Finding, page: string | undefined, { open, locale, report }: Context): ShownFinding {
  const { rule, severity, message, path } = finding
  const { line, column } = finding.place
  const facts = page === undefined ? undefined : open.workspace.byPath.get(path)
  const anchor = facts && anchorAt(facts, offsetOf(report.sources.get(path) ?? '', line, column))
  return {
    ...{ rule, severity, message, place: `${path}:${line}:${column}` },
    file: `${join(open.root, path)}:${line}:${column}`,
    ...(own.has(rule) ? { ruleHref: `${prefixOf(locale)}${finding.url}` } : {}),
    ...(page === undefined ? {} : { href: anchor === undefined ? page : `${page}#${anchor}` }),
  }
}

const own = new Set(rules.map(({ id }) => id))

/** The control or section around an offset, as the page names it. */
function anchorAt({ controls, sections }: Facts, offset: number): string | undefined {
  const around = ({ span: [start, end] }: Pick<Facts['sections'][number], 'span'>): boolean =>
    start <= offset && offset < end
  const [id] = controls.find(around)?.ids ?? []
  return id === undefined ? sections.find(around)?.id : controlAnchor(id)
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1
  return start + column - 1
}

/** Whoever has more to mend begins with these. */
const mostShown = 100

interface Context {
  readonly open: OpenWorkspace
  readonly locale: Locale
  readonly report: Report
}
