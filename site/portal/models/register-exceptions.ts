import { controlLink, documentLink } from './links.ts'
import { daysBetween } from '../../render/days-between.ts'
import { roleLine } from './register-lines.ts'
import { line, registerData } from './register-page.ts'
import type { RegisterGroup, RegisterLine } from './register-page.ts'
import { linked } from './view.ts'
import type { View } from './view.ts'

/** What people decided to live with for a while; those that ran out say so. */
export function exceptionGroups(view: View): RegisterGroup[] | undefined {
  const { words, workspace } = view
  const data = registerData('exceptions', view)
  if (!data) return undefined
  const rows = data.exceptions.map((exception, index) => ({
    id: `exception-${index + 1}`,
    cells: [
      [exceptionSubject(exception, view), exceptionDocument(exception.document, view)],
      [line(view.text(exception.justification))],
      [roleLine(exception.owner, view)],
      [exception.approver, exception['second-approver'] ?? []].flat().map((role) => roleLine(role, view)),
      [
        line(exception.expires),
        exception.expires < workspace.today
          ? line(words.registersExpired, 'warning')
          : line(words.reviewsDistance(daysBetween(workspace.today, exception.expires)), 'quiet'),
      ],
    ],
  }))
  const columns = [
    words.registersExcepted,
    words.registersJustification,
    words.registersOwner,
    words.registersApprover,
    words.registersExpires,
  ]
  return [{ id: 'exceptions', title: '', columns, rows }]
}

/** What is excepted: a control by its title, or a rule. */
export function exceptionSubject(
  { control, rule }: { control?: string; rule?: string },
  view: View,
): RegisterLine {
  if (control === undefined)
    return linked(view.words.registersExceptedRule(rule ?? ''), `${view.prefix}/rules/${rule}/`)
  const { text, href } = controlLink(control, view)
  return linked(`${control} ${text}`, href)
}

/** The document of an exception. */
export function exceptionDocument(id: string, view: View): RegisterLine {
  const facts = view.workspace.documents.get(id)
  return facts ? documentLink(facts, view) : line(id)
}
