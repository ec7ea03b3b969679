import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { deleteLines, openLines, periodText, refusedLines, strangerLines } from './lines.ts'
import type { TrainingReport } from './report.ts'
import type { TrainingContext, TrainingReporter } from './reporter.ts'
import { standalonePage } from '../standalone-page.ts'
import { style } from './style.ts'
import { peopleTable, summaryTable, totalsTable } from './tables.ts'
import { trainingWords } from './words.ts'

/** One file that needs nothing beside itself: no script, no font, no address; to be read offline or printed. */
export const html: TrainingReporter = (report, context) => {
  const words = trainingWords(context.locale)
  const title = [context.workspace.config.name[context.locale], words.title].filter(Boolean).join(' · ')
  const { locale } = context
  return standalonePage({ locale, title, lead: report.today, style, body: body(report, context) })
}

function body(report: TrainingReport, context: TrainingContext): ElementContent[] {
  const words = trainingWords(context.locale)
  const { verified, summary } = report
  return [
    summaryTable(report, context),
    h('p', words.people(summary.people, summary.left)),
    h('p', words.receipts(summary.receipts, summary.sealed)),
    verified ? h('p', words.proof) : h('p', { className: 'warning' }, words.unverified),
    h('h2', words.open),
    list(openLines(report, context), words.noOpen),
    ...(['course', 'document', 'role'] as const).flatMap((of) => totalsTable(of, report, context)),
    ...part(words.unasked, words.unaskedLead, report.unasked),
    ...part(words.strangers, words.strangersLead, strangerLines(report, context)),
    ...part(words.refused, words.refusedLead, refusedLines(report, context)),
    ...part(words.toDelete, words.toDeleteLead(periodText(report, context)), deleteLines(report, context)),
    ...peopleTable(report, context),
  ]
}

/** Nothing to say is left out: what is not there needs no heading. */
function part(title: string, lead: string, lines: readonly string[]): ElementContent[] {
  return lines.length === 0 ? [] : [h('h2', title), h('p', lead), list(lines, '')]
}

function list(lines: readonly string[], empty: string): ElementContent {
  return lines.length === 0
    ? h('p', empty)
    : h(
        'ul',
        lines.map((line) => h('li', line)),
      )
}
