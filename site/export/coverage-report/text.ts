import { percentOf, printable } from '../../../linter/index.ts'
import type { Coverage } from '../../../linter/index.ts'
import { exceptionLine, gapLine, notApplicableLines } from './lines.ts'
import { familyTitle } from './names.ts'
import type { CoverageContext, CoverageReporter } from './reporter.ts'
import { coverageWords } from './words.ts'

/** For people at a terminal: the three shares, each family, every gap, and apart from them what never counts. */
export const text: CoverageReporter = (coverage, context) => {
  const words = coverageWords(context.locale)
  const name = context.workspace.config.name[context.locale]
  const gaps = coverage.gaps.map((gap) => gapLine(gap, context))
  const exceptions = coverage.exceptions.map((one) => exceptionLine(one, context))
  const parts = [
    [[name, words.title, coverage.today].filter(Boolean).join(' · ')],
    shares(coverage, context),
    coverage.families.map(({ id, covered, controls }) =>
      share(covered, controls, `${id} ${familyTitle(id, context)}`, context),
    ),
    listed(words.gaps, gaps, words.noGaps),
    listed(words.exceptions, exceptions),
    listed(words.notApplicable, notApplicableLines(coverage, context)),
  ]
  // Titles and reasons are authored, and a terminal obeys control characters.
  const blocks = parts.map((lines) => lines.map((line) => printable(line)).join('\n'))
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

function shares({ summary }: Coverage, context: CoverageContext): string[] {
  const words = coverageWords(context.locale)
  return [
    share(summary.covered, summary.controls, words.counts.controls, context),
    share(summary.requiredCovered, summary.required, words.counts.required, context),
    share(summary.requirementsCovered, summary.requirements, words.counts.requirements, context),
    `${percentText(summary.percent)}  ${words.lowest}`,
  ]
}

function share(covered: number, total: number, label: string, { locale }: CoverageContext): string {
  const count = coverageWords(locale).of(covered, total).padEnd(12)
  return `${percentText(percentOf(covered, total))}  ${count} ${label}`
}

function percentText(percent: number): string {
  return `${percent}%`.padStart(7)
}

function listed(title: string, lines: readonly string[], empty = ''): string[] {
  if (lines.length === 0) return empty ? [empty] : []
  return [`${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)]
}
