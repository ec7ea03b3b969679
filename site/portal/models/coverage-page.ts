import { percentOf } from '../../../linter/index.ts'
import type { Coverage } from '../../../linter/index.ts'
import { coverageWords, documentTitle, gapLine, heatMapHtml } from '../../export/coverage-report/index.ts'
import type { ContentsItem } from '../../render/index.ts'
import { coverageApart } from './coverage-apart.ts'
import type { CoverageApart } from './coverage-apart.ts'
import { measuredCoverage } from './coverage-measured.ts'
import type { PageOf } from './page.ts'
import { sourceTitle } from './requirements.ts'
import { linked } from './view.ts'
import type { Linked, View } from './view.ts'

/** Which control stands written where, in one page. */
export interface CoveragePage {
  readonly percent: number
  readonly shares: readonly CoverageShare[]
  readonly gaps: readonly Linked[]
  readonly heatMap: string
  readonly heatLegend: string
  readonly families: readonly CoverageShare[]
  readonly sources: readonly CoverageShare[]
  readonly laws: readonly CoverageShare[]
  readonly apart: CoverageApart
  readonly contents: readonly ContentsItem[]
}

/** So many of so many. */
export interface CoverageShare extends Linked {
  readonly covered: number
  readonly total: number
  readonly percent: number
}

/** The page of coverage. */
export function coveragePages(view: View): PageOf<CoveragePage>[] {
  const { words } = view
  return [
    {
      path: '/coverage/',
      title: words.coverage,
      description: words.coveragePageLead,
      model: coveragePage(measuredCoverage(view.workspace), view),
    },
  ]
}

function coveragePage(coverage: Coverage, view: View): CoveragePage {
  const { workspace, locale, prefix, words, addresses } = view
  const report = coverageWords(locale)
  const parts: [string, string][] = [
    ['gaps', report.gaps],
    ['heat-map', report.heatMap],
    ['families', report.families],
    ['sources', words.coverageSources],
    ['laws', words.coverageLaws],
    ['exceptions', report.exceptions],
    ['not-applicable', report.notApplicable],
  ]
  return {
    percent: coverage.summary.percent,
    shares: sharesOf(coverage, view),
    gaps: coverage.gaps.map((gap) =>
      linked(
        gapLine(gap, { workspace, locale }, documentTitle(gap.document ?? '', { workspace, locale })),
        gap.document ? addresses.document(gap.document) : addresses.control(gap.control),
      ),
    ),
    heatMap: heatMapHtml(
      coverage,
      { workspace, locale },
      { document: (id) => addresses.document(id), family: (id) => `${prefix}/controls/#${id}` },
    ),
    heatLegend: report.heatLegend,
    families: coverage.families.map(({ id, covered, controls }) => {
      const title = workspace.families.get(id)?.title
      return share(
        linked(`${id} ${title ? view.text(title) : ''}`, `${prefix}/controls/#${id}`),
        covered,
        controls,
      )
    }),
    sources: sourcesOf(coverage, view),
    laws: lawsOf(coverage, view),
    apart: coverageApart(coverage, view),
    contents: parts.map(([anchor, text]) => ({ depth: 2, text, anchor })),
  }
}

function sharesOf({ summary }: Coverage, { locale }: View): CoverageShare[] {
  const { counts } = coverageWords(locale)
  return [
    share({ text: counts.controls }, summary.covered, summary.controls),
    share({ text: counts.required }, summary.requiredCovered, summary.required),
    share({ text: counts.requirements }, summary.requirementsCovered, summary.requirements),
  ]
}

function sourcesOf({ requirements }: Coverage, view: View): CoverageShare[] {
  const bySource = Map.groupBy(requirements, ({ id }) => view.workspace.requirements.get(id)?.source ?? '')
  return [...bySource].map(([source, rows]) =>
    share(
      linked(sourceTitle(source, view), `${view.prefix}/requirements/${source}/`),
      rows.filter(({ covered }) => covered).length,
      rows.length,
    ),
  )
}

/** Each law by the controls that rest on any of its articles, a control counted once. */
function lawsOf({ laws, controls }: Coverage, view: View): CoverageShare[] {
  const written = new Set(controls.filter(({ paragraphs }) => paragraphs.length > 0).map(({ id }) => id))
  return [...view.workspace.laws.values()].map((law) => {
    const own = laws.filter(({ id }) => id.startsWith(`${law.code}:`))
    const resting = [...new Set(own.flatMap((article) => article.controls))]
    return share(
      linked(view.text(law.title), `${view.prefix}/laws/${law.code}/`),
      resting.filter((control) => written.has(control)).length,
      resting.length,
    )
  })
}

function share(name: Linked, covered: number, total: number): CoverageShare {
  return { ...name, covered, total, percent: percentOf(covered, total) }
}
