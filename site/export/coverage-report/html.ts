import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { percentOf } from '../../../linter/index.ts'
import type { Coverage } from '../../../linter/index.ts'
import { heatMap } from './heat-map.ts'
import { exceptionLine, gapLine, notApplicableLines } from './lines.ts'
import { documentTitle } from './names.ts'
import type { CoverageContext, CoverageReporter } from './reporter.ts'
import { standalonePage } from '../standalone-page.ts'
import { style } from './style.ts'
import { articleTable, familyTable, requirementTables } from './tables.ts'
import { coverageWords } from './words.ts'

/** One file that needs nothing beside itself: no script, no font, no address; to be sent to an auditor or printed. */
export const html: CoverageReporter = (coverage, context) => {
  const words = coverageWords(context.locale)
  const title = [context.workspace.config.name[context.locale], words.title].filter(Boolean).join(' · ')
  const { locale } = context
  return standalonePage({ locale, title, lead: coverage.today, style, body: body(coverage, context) })
}

function body(coverage: Coverage, context: CoverageContext): ElementContent[] {
  const words = coverageWords(context.locale)
  const exceptions = coverage.exceptions.map((one) => exceptionLine(one, context))
  return [
    summary(coverage, context),
    ...part(
      words.gaps,
      '',
      list(
        coverage.gaps.map((gap) => gapLine(gap, context, documentTitle(gap.document ?? '', context))),
        words.noGaps,
      ),
    ),
    ...part(words.heatMap, words.heatLegend, heatMap(coverage, context)),
    ...part(words.families, '', familyTable(coverage, context)),
    ...part(words.exceptions, words.exceptionsLead, list(exceptions, words.none)),
    ...part(
      words.notApplicable,
      words.notApplicableLead,
      list(notApplicableLines(coverage, context), words.none),
    ),
    ...part(words.requirements, '', ...requirementTables(coverage, context)),
    ...part(words.laws, '', articleTable(coverage, context)),
  ]
}

function summary({ summary: counts }: Coverage, { locale }: CoverageContext): ElementContent {
  const words = coverageWords(locale)
  const rows: [string, number, number][] = [
    [words.counts.controls, counts.covered, counts.controls],
    [words.counts.required, counts.requiredCovered, counts.required],
    [words.counts.requirements, counts.requirementsCovered, counts.requirements],
  ]
  const lines = rows.map(([label, covered, total]) =>
    h('tr', [
      h('th', { scope: 'row' }, label),
      h('td', words.of(covered, total)),
      h('td', `${percentOf(covered, total)}%`),
    ]),
  )
  const lowest = h('tr', [h('th', { scope: 'row' }, words.lowest), h('td'), h('td', `${counts.percent}%`)])
  return h('table', { className: 'summary' }, [h('tbody', [...lines, lowest])])
}

function part(title: string, lead: string, ...content: ElementContent[]): ElementContent[] {
  return [h('h2', title), ...(lead ? [h('p', lead)] : []), ...content]
}

function list(lines: readonly string[], empty: string): ElementContent {
  return lines.length === 0
    ? h('p', empty)
    : h(
        'ul',
        lines.map((line) => h('li', line)),
      )
}
