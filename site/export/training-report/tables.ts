import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { percentOf } from '../../../linter/index.ts'
import { dutyName, stateText } from './lines.ts'
import { titleOf } from './names.ts'
import { isFulfilled, isOpen, standings } from './report.ts'
import type { DutyReport, Total, TrainingReport } from './report.ts'
import type { TrainingContext } from './reporter.ts'
import { trainingWords } from './words.ts'

/** The share of everything in one row. */
export function summaryTable({ summary }: TrainingReport, { locale }: TrainingContext): Element {
  const words = trainingWords(locale)
  return h('table', { className: 'summary' }, [
    h('tbody', [
      h('tr', [
        h('th', { scope: 'row' }, words.fulfilled),
        h('td', words.of(summary.fulfilled, summary.duties)),
        h('td', `${summary.percent}%`),
      ]),
    ]),
  ])
}

/** Courses, documents or roles with a column for each state that occurs among them. */
export function totalsTable(
  of: Total['of'],
  report: TrainingReport,
  context: TrainingContext,
): ElementContent[] {
  const words = trainingWords(context.locale)
  const totals = report.totals.filter((total) => total.of === of)
  if (totals.length === 0) return []
  const columns = standings.filter((state) => totals.some(({ states }) => states[state] !== undefined))
  return [
    h('h2', words.groups[of]),
    table(
      words.groups[of],
      [words.groups[of], words.total, words.share, ...columns.map((state) => words.states[state])],
      totals.map((total) => [
        h('th', { scope: 'row' }, titleOf(total, context)),
        h('td', String(total.duties)),
        h('td', `${percentOf(total.fulfilled, total.duties)}%`),
        ...columns.map((state) => {
          const count = total.states[state]
          return h(
            'td',
            { className: count && isOpen(state) ? 'open' : undefined },
            count ? String(count) : '',
          )
        }),
      ]),
    ),
  ]
}

/** Every person with everything that is asked of them. */
export function peopleTable({ people }: TrainingReport, context: TrainingContext): ElementContent[] {
  const words = trainingWords(context.locale)
  const { staff, title, state, due, done, validUntil } = words.columns
  return [
    h('h2', words.everybody),
    table(
      words.everybody,
      [staff, title, state, due, done, validUntil],
      people.flatMap((person) =>
        person.duties.map((duty) => [
          h('th', { scope: 'row' }, person.staff),
          h('td', dutyName(duty, context)),
          h('td', { className: classOf(duty) }, stateText(duty, context)),
          h('td', duty.due ?? ''),
          h('td', duty.done ?? ''),
          h('td', duty.validUntil ?? ''),
        ]),
      ),
    ),
  ]
}

function classOf({ state }: DutyReport): string | undefined {
  return isOpen(state) ? 'open' : isFulfilled(state) ? 'fulfilled' : undefined
}

/** In a box of its own that scrolls on a phone, and that the keyboard reaches. */
function table(label: string, head: readonly string[], rows: readonly (readonly Element[])[]): Element {
  return h('div', { className: 'table', role: 'group', tabIndex: 0, ariaLabel: label }, [
    h('table', [
      h('thead', [
        h(
          'tr',
          head.map((text) => h('th', { scope: 'col' }, text)),
        ),
      ]),
      h(
        'tbody',
        rows.map((cells) => h('tr', [...cells])),
      ),
    ]),
  ])
}
