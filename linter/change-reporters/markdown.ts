import { visible } from '../messages.ts'
import type { Change, ChangeReport } from '../model/change.ts'
import { commentText, withinComment } from '../reporters/comment-text.ts'
import type { Piece } from '../wording/index.ts'
import { groupsOf } from './groups.ts'
import type { ChangeGroup } from './groups.ts'
import type { ChangeReporter, ChangeReporterOptions } from './reporter.ts'
import { beginning, shortened, sidesWithin } from './sides.ts'
import type { Sides } from './sides.ts'
import { countsIn, groundOf, wordsOf } from './words.ts'
import type { ReportWords } from './words.ts'

/**
 * A comment for a pull request: the outcome in a headline, one table of documents, and the details of each folded. It
 * stays within what hosts take; authored text in it can neither notify anybody nor make links, pictures or HTML.
 */
export const markdown: ChangeReporter = (report, options) => {
  const words = wordsOf[options.locale]
  const { base, head, changes, summary } = report
  const [from, to] = [plain(base), plain(head)]
  const headline = `### ${signOf(report)} policypress diff\n\n`
  if (changes.length === 0) return `${headline}${words.none(from, to)}\n`
  const page = { ...options, words, sides: sidesWithin() }
  const groups = groupsOf(changes, options.locale)
  const rest = (left: number): string => `\n${words.left(left)}\n`
  const lead = `${headline}**${words.sum(summary)}** · ${words.between(from, to)}\n`
  const table = tableOf(groups, words, rest)
  const end = summary.todos > 0 ? `\n${words.approve}\n` : ''
  const room = mostOfComment - lead.length - table.length - end.length
  return (
    lead +
    table +
    withinComment(
      groups.map((group) => detailsOf(group, page)),
      rest,
      room,
    ) +
    end
  )
}

function tableOf(groups: readonly ChangeGroup[], words: ReportWords, rest: (left: number) => string): string {
  const titles = [words.document, words.kind, words.changes, words.todo]
  const rows = groups.map((group) => {
    const told = group.changes.slice(0, mostInRow).map(({ message }) => coded(message))
    const more = group.changes.length - told.length
    const cells = [
      plain(group.document),
      words.classes[classOf(group)],
      [...told, ...(more > 0 ? [`+${more}`] : [])].join('<br>'),
      group.todos.length > 0 ? `${group.todos.length}` : '✓',
    ]
    return `| ${cells.join(' | ')} |\n`
  })
  return `\n| ${titles.join(' | ')} |\n| --- | --- | --- | --- |\n${withinComment(rows, rest, mostOfTable)}`
}

function detailsOf(group: ChangeGroup, page: Page): string {
  const { words } = page
  const { document, changes, duties, todos, elsewhere } = group
  const dutyItems = duties.map((duty) => {
    const whom = duty.names.length > 0 ? `${words.colon}${plain(duty.names.join(words.comma))}` : ''
    return `- ${duty.said}${words.brackets(plain(groundOf(duty, words)))}${whom}\n`
  })
  const todoItems = todos.map(
    ({ message, counts }) => `- ${counts ? '' : `${words.advised}${words.colon}`}${coded(message)}\n`,
  )
  const summary = `<b>${plain(document)}</b>${words.colon}${countsIn(changes, words)}`
  return [
    `\n<details><summary>${summary}</summary>\n\n`,
    ...limited(
      changes.map((change) => changeItem(change, page)),
      words,
    ),
    ...section(words.duties, dutyItems),
    ...section(words.todo, limited(todoItems, words)),
    ...(elsewhere.length > 0 ? [`\n${words.elsewhere(plain(elsewhere.join(words.comma)))}\n`] : []),
    '\n</details>\n',
  ].join('')
}

function changeItem(change: Change, { words, prefix, sides }: Page): string {
  const { class: kind, message, side, path, place, id, fingerprint, accepted } = change
  const where = `${plain(prefix + path)}:${place.line}:${place.column}`
  const { before, after } = shortened(sides(change))
  return [
    `- **${words.classes[kind]}** ${coded(message)}<br>`,
    `${where}${side === 'base' ? words.brackets(words.before) : ''} <code>${plain(id)}</code> <code>${plain(fingerprint)}</code>\n`,
    ...(before.length > 0 ? [`  - ${words.before}${words.colon}${marked(before, 'del')}\n`] : []),
    ...(after.length > 0 ? [`  - ${words.after}${words.colon}${marked(after, 'ins')}\n`] : []),
    ...(accepted ? [`  - ✓ ${words.approved}${words.colon}${plain(accepted.reason)}\n`] : []),
  ].join('')
}

function limited(items: readonly string[], words: ReportWords): string[] {
  const left = items.length - mostItems
  return left > 0 ? [...items.slice(0, mostItems), `- …${words.andMore(left)}\n`] : [...items]
}

const section = (title: string, items: readonly string[]): string[] =>
  items.length > 0 ? [`\n**${title}**\n\n`, ...items] : []

const marked = (pieces: readonly Piece[], tag: 'del' | 'ins'): string =>
  pieces
    .map(({ state, text }) => (state === 'kept' ? plain(text) : `<${tag}>${plain(text)}</${tag}>`))
    .join('')

const plain = (text: string): string =>
  commentText(visible(beginning(text.replace(/\s+/g, ' '), mostCharacters)))

/** What stands between backticks in a message of ours as code; an authored backtick can move its end, never escape. */
function coded(message: string): string {
  const parts = beginning(message, mostCharacters).split('`')
  if (parts.length % 2 === 0) return plain(message)
  return parts.map((part, index) => (index % 2 === 1 ? `<code>${plain(part)}</code>` : plain(part))).join('')
}

const classOf = ({ changes }: ChangeGroup): 'material' | 'editorial' =>
  changes.some((change) => change.class === 'material') ? 'material' : 'editorial'

function signOf({ summary }: ChangeReport): string {
  return summary.todos > 0 ? '❌' : summary.material > 0 ? '⚠️' : '✅'
}

// The host counts 65,536 characters; what calls this puts a line of its own above.
const mostOfComment = 62_000
const mostOfTable = 20_000
const mostCharacters = 600
const mostInRow = 3
const mostItems = 40

interface Page extends ChangeReporterOptions {
  readonly words: ReportWords
  readonly sides: (change: Change) => Sides
}
