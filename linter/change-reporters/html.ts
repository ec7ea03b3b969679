import type { ChangeReport } from '../model/change.ts'
import { htmlPage } from '../reporters/html-page.ts'
import { groupsOf } from './groups.ts'
import type { ChangeGroup, ToldDuty, ToldTodo } from './groups.ts'
import { changeArticle } from './html-change.ts'
import type { ChangePage } from './html-change.ts'
import { changeStyle } from './html-style.ts'
import { htmlMessage, htmlText } from './html-text.ts'
import type { ChangeReporter } from './reporter.ts'
import { sidesWithin } from './sides.ts'
import { groundOf, wordsOf } from './words.ts'
import type { ReportWords } from './words.ts'

/** A page that stands alone: a table of the documents, then for each both texts of every change side by side. */
export const html: ChangeReporter = (report, options) => {
  const { locale, version } = options
  const words = wordsOf[locale]
  const page = { ...options, words, sides: sidesWithin() }
  const groups = groupsOf(report.changes, locale)
  const table = groups.length > 0 ? tableOf(groups, words) : ''
  const sections = groups.map((group, index) => sectionOf(group, index, page))
  return htmlPage(headOf(report, words) + table + sections.join(''), {
    ...{ locale, title: words.title, style: changeStyle, version },
  })
}

function headOf({ base, head, changes, summary }: ChangeReport, words: ReportWords): string {
  const [from, to] = [htmlText(base), htmlText(head)]
  const title = `<h1>${words.title}</h1>\n`
  if (changes.length === 0) return `${title}<p class="sum done">${words.none(from, to)}</p>\n`
  const state = summary.todos > 0 ? 'open' : 'done'
  const approve = summary.todos > 0 ? `<p>${words.approve}</p>\n` : ''
  return `${title}<p>${words.between(from, to)}</p>\n<p class="sum ${state}">${words.sum(summary)}</p>\n${approve}`
}

function tableOf(groups: readonly ChangeGroup[], words: ReportWords): string {
  const titles = [words.document, words.kind, words.changes, words.todo]
  const rows = groups.map(({ document, changes, todos }, index) => {
    const kind = changes.some((change) => change.class === 'material') ? 'material' : 'editorial'
    return `<tr><th scope="row"><a href="#d${index}">${htmlText(document) || '–'}</a></th><td class="${kind}">${words.classes[kind]}</td><td>${changes.length}</td><td>${todos.length}</td></tr>\n`
  })
  return `<table>
<thead><tr>${titles.map((title) => `<th scope="col">${title}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
`
}

function sectionOf(group: ChangeGroup, index: number, page: ChangePage): string {
  const { document, changes, duties, todos, elsewhere } = group
  const { words } = page
  const others = words.elsewhere(htmlText(elsewhere.join(words.comma)))
  return `<section id="d${index}">
<h2>${htmlText(document) || '–'}</h2>
${changes.map((change) => changeArticle(change, page)).join('')}${listOf(
    words.duties,
    'duties',
    duties.map((duty) => dutyItem(duty, words)),
  )}${listOf(
    words.todo,
    'todo',
    todos.map((todo) => todoItem(todo, words)),
  )}${elsewhere.length > 0 ? `<p class="names">${others}</p>\n` : ''}</section>
`
}

function listOf(title: string, kind: string, items: readonly string[]): string {
  return items.length > 0
    ? `<h3 class="list">${title}</h3>\n<ul class="${kind}">\n${items.join('')}</ul>\n`
    : ''
}

function dutyItem(duty: ToldDuty, words: ReportWords): string {
  const names = htmlText(duty.names.join(words.comma))
  const whom = names === '' ? '' : `<br><span class="names">${names}</span>`
  return `<li>${htmlText(duty.said)}${words.brackets(htmlText(groundOf(duty, words)))}${whom}</li>\n`
}

function todoItem({ message, counts }: ToldTodo, words: ReportWords): string {
  return `<li>${counts ? '' : `${words.advised}${words.colon}`}${htmlMessage(message)}</li>\n`
}
