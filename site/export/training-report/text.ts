import { percentOf, printable } from '../../../linter/index.ts'
import { deleteLines, openLines, periodText, refusedLines, strangerLines } from './lines.ts'
import { titleOf } from './names.ts'
import type { Total, TrainingReport } from './report.ts'
import type { TrainingContext, TrainingReporter } from './reporter.ts'
import { trainingWords } from './words.ts'

/** For people at a terminal: the share, each course, document and role, and everything on which somebody has to act. */
export const text: TrainingReporter = (report, context) => {
  const words = trainingWords(context.locale)
  const name = context.workspace.config.name[context.locale]
  const parts = [
    [[name, words.title, report.today].filter(Boolean).join(' · ')],
    overview(report, context),
    ...(['course', 'document', 'role'] as const).map((of) => group(of, report, context)),
    listed(words.open, openLines(report, context), context, words.noOpen),
    listed(words.unasked, report.unasked, context),
    listed(words.strangers, strangerLines(report, context), context),
    listed(words.refused, refusedLines(report, context), context),
    listed(
      words.toDelete,
      deleteLines(report, context),
      context,
      '',
      words.toDeleteLead(periodText(report, context)),
    ),
  ]
  // Reasons and names of files come from whoever wrote them, and a terminal obeys control characters.
  const blocks = parts.map((lines) => lines.map((line) => printable(line)).join('\n'))
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

function overview({ summary, verified }: TrainingReport, { locale }: TrainingContext): string[] {
  const words = trainingWords(locale)
  return [
    share(summary.fulfilled, summary.duties, words.fulfilled, locale),
    words.people(summary.people, summary.left),
    words.receipts(summary.receipts, summary.sealed),
    verified ? words.proof : words.unverified,
  ]
}

function group(of: Total['of'], { totals }: TrainingReport, context: TrainingContext): string[] {
  const some = totals.filter((total) => total.of === of)
  if (some.length === 0) return []
  const { groups } = trainingWords(context.locale)
  const lines = some.map((total) =>
    share(total.fulfilled, total.duties, `${total.id} ${titleOf(total, context)}`, context.locale),
  )
  return [groups[of], ...lines]
}

function share(done: number, total: number, label: string, locale: TrainingContext['locale']): string {
  const percent = `${percentOf(done, total)}%`.padStart(7)
  return `${percent}  ${trainingWords(locale).of(done, total).padEnd(12)} ${label}`
}

/** A title with its lines; of a large company more than a screen holds is left to the other formats. */
function listed(
  title: string,
  lines: readonly string[],
  { locale }: TrainingContext,
  empty = '',
  lead = '',
): string[] {
  if (lines.length === 0) return empty ? [empty] : []
  const more = lines.length - most
  return [
    `${title} (${lines.length})`,
    ...(lead ? [`  ${lead}`] : []),
    ...lines.slice(0, most).map((line) => `  ${line}`),
    ...(more > 0 ? [`  ${trainingWords(locale).more(more)}`] : []),
  ]
}

const most = 40
