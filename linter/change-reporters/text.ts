import { visible } from '../messages.ts'
import type { Change, ChangeReport } from '../model/change.ts'
import { paint } from '../reporters/paint.ts'
import type { Paint } from '../reporters/paint.ts'
import type { Piece } from '../wording/index.ts'
import { groupsOf } from './groups.ts'
import type { ChangeGroup, ToldDuty } from './groups.ts'
import type { ChangeReporter, ChangeReporterOptions } from './reporter.ts'
import { shortened, sidesWithin } from './sides.ts'
import type { Sides } from './sides.ts'
import { countsIn, groundOf, wordsOf } from './words.ts'
import type { ReportWords } from './words.ts'

/**
 * For people at a terminal: document by document what changed, and below it once what that may require and what is left
 * to do; then one line of summary.
 */
export const text: ChangeReporter = (report, options) => {
  const page = { ...options, ink: paint(options.color), words: wordsOf[options.locale], sides: sidesWithin() }
  const blocks = groupsOf(report.changes, options.locale).map((group) => groupBlock(group, page))
  return [...blocks, summary(report, page)].join('\n')
}

function groupBlock({ document, changes, duties, todos, elsewhere }: ChangeGroup, page: Page): string {
  const { ink, words } = page
  const todoLines = todos.map(({ message, counts: fails }) =>
    item(fails ? ink.red('□') : '○', `${fails ? '' : `${words.advised}${words.colon}`}${visible(message)}`),
  )
  return [
    `${ink.bold(visible(document))}  ${ink.dim(countsIn(changes, words))}`,
    ...changes.flatMap((change) => ['', ...changeLines(change, page)]),
    ...section(
      words.duties,
      duties.map((duty) => item('•', dutyText(duty, words))),
      page,
    ),
    ...section(words.todo, todoLines, page),
    ...(elsewhere.length > 0 ? ['', `  ${ink.dim(words.elsewhere(shortList(elsewhere, words)))}`] : []),
    '',
  ].join('\n')
}

function changeLines(change: Change, { ink, words, prefix, sides }: Page): string[] {
  const { side, path, place, message, id, fingerprint, accepted } = change
  const mark =
    change.class === 'material' ? ink.red(words.classes.material) : ink.yellow(words.classes.editorial)
  const where = side === 'base' ? words.brackets(words.before) : ''
  return [
    `  ${mark} ${visible(message)}`,
    ink.dim(
      `    ${visible(prefix + path)}:${place.line}:${place.column}${where} ${visible(`${id} ${fingerprint}`)}`,
    ),
    ...wordingLines(sides(change), ink),
    ...(accepted ? [`    ${ink.green(`✓ ${words.approved}${words.colon}`)}${visible(accepted.reason)}`] : []),
  ]
}

/** Both sides, each on few lines. */
function wordingLines(sides: Sides, ink: Paint): string[] {
  const side = (pieces: readonly Piece[], sign: string, color: Paint['red']): string[] => {
    const line = pieces.map(({ state, text: words }) => (state === 'kept' ? ink.dim : color)(plain(words)))
    return pieces.length > 0 ? [`    ${color(sign)} ${line.join('')}`] : []
  }
  const { before, after } = shortened(sides)
  return [...side(before, '-', ink.red), ...side(after, '+', ink.green)]
}

const plain = (words: string): string => visible(words.replace(/\s+/g, ' '))

function section(title: string, items: readonly string[], { ink }: Page): string[] {
  return items.length > 0 ? ['', `  ${ink.bold(title)}`, ...items] : []
}

const item = (mark: string, said: string): string => `    ${mark} ${said}`

function dutyText(duty: ToldDuty, words: ReportWords): string {
  const whom = duty.names.length > 0 ? `${words.colon}${shortList(duty.names, words)}` : ''
  return `${duty.said}${words.brackets(groundOf(duty, words))}${whom}`
}

/** The first names of a list; all of them stand in the other formats. */
function shortList(names: readonly string[], words: ReportWords): string {
  const shown = names.slice(0, mostNames).map(visible).join(words.comma)
  return names.length > mostNames ? `${shown}${words.andMore(names.length - mostNames)}` : shown
}

const mostNames = 6

function summary({ base, head, changes, summary: counts }: ChangeReport, { ink, words }: Page): string {
  const [from, to] = [visible(base), visible(head)]
  if (changes.length === 0) return `${ink.green(words.none(from, to))}\n`
  const color = counts.todos > 0 ? ink.red : ink.green
  const hint = counts.todos > 0 ? `${ink.dim(words.approve)}\n` : ''
  return `${words.between(from, to)}${words.colon}${color(words.sum(counts))}\n${hint}`
}

interface Page extends ChangeReporterOptions {
  readonly ink: Paint
  readonly words: ReportWords
  readonly sides: (change: Change) => Sides
}
