import type { Coverage, ExceptedControl, Gap } from '../../../linter/index.ts'
import { controlTitle, roleTitle } from './names.ts'
import type { CoverageContext } from './reporter.ts'
import { coverageWords } from './words.ts'

/** A gap in words: which control, where, and what is wrong. A terminal shows ids of documents, a page their titles. */
export function gapLine(gap: Gap, context: CoverageContext, document = gap.document ?? ''): string {
  const words = coverageWords(context.locale)
  const control = named(gap.control, context)
  if (gap.level === 'control') return `${control}${words.colon}${words.gap.control}`
  if (gap.level === 'requirement')
    return `${control}${words.colon}${words.gap.requirement(gap.requirement ?? '')}`
  const reason = words.reasons[gap.reason] ?? gap.reason
  return `${document} ${control}${words.colon}${words.states[gap.state]}${reason && ` (${reason})`}`
}

/** An exception in words: until when, who approved it, and whether there is text all the same. */
export function exceptionLine(one: ExceptedControl, context: CoverageContext): string {
  const words = coverageWords(context.locale)
  const facts = [
    one.expired ? words.expired(one.expires) : words.until(one.expires),
    `${words.approvedBy} ${roleTitle(one.approver, context)}`,
    one.written ? words.written : words.unwritten,
  ]
  return `${one.document} ${named(one.control, context)}${words.colon}${facts.join(words.separator)}`
}

/** What does not apply to a document, and by which declared fact. */
export function notApplicableLines({ documents }: Coverage, context: CoverageContext): string[] {
  return documents.flatMap(({ id, controls }) =>
    controls
      .filter(({ state }) => state === 'not-applicable')
      .map(({ control, reason }) => `${id} ${named(control, context)} (${reason})`),
  )
}

function named(control: string, context: CoverageContext): string {
  return `${control} ${controlTitle(control, context)}`.trim()
}
