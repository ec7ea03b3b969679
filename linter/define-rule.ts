import { nearest } from '../schema/index.ts'
import type { Document, RefusalStage } from './model/document.ts'
import type { Fix } from './model/finding.ts'
import type { Span } from './model/place.ts'
import type { ChangeRule, DocumentReport, DocumentRule, Rule, WorkspaceRule } from './model/rule.ts'
import type { Workspace } from './model/workspace.ts'

/**
 * Ties a rule's `report()` to its own message ids, so that a misspelt id is a type error.
 * The rule comes back unchanged: it is plain data with one function.
 */
export function defineRule<Id extends string>(rule: DocumentRule<Id>): Rule
export function defineRule<Id extends string>(rule: WorkspaceRule<Id>): Rule
export function defineRule<Id extends string>(rule: ChangeRule<Id>): ChangeRule
export function defineRule(rule: unknown): unknown {
  return rule
}

/**
 * The `check` of a rule that only words what one step refused; its message ids are the codes of that step. `mends` holds
 * a fix for the codes that have a certain one.
 */
export function reportRefusals(
  stage: RefusalStage,
  mends: Readonly<Record<string, Mend>> = {},
): (document: Document, report: DocumentReport<string>) => void {
  return (document, report) => {
    for (const { stage: refusing, code, data, span } of document.refused) {
      if (refusing === stage) report(code, data, span, mends[code]?.(span, document))
    }
  }
}

/** The fix of one refusal; nothing where it is not certain in this place. */
export type Mend = (span: Span, document: Document) => Fix | undefined

/** Whether a file at or below a path was refused before it was read: what seems to be missing may well stand in it. */
export function isUnread({ facts }: Pick<Workspace, 'facts'>, where: string): boolean {
  return facts.some(({ readable, path }) => !readable && path.startsWith(where))
}

/** The near name that was probably meant, as messages show it behind a name that is not known; else nothing. */
export function hintFor(name: string, known: readonly string[]): string {
  return hintOf(nearest(name, known))
}

/** The same for a suggestion that is known already; nothing for none. */
export function hintOf(suggestion: string): string {
  return suggestion === '' ? '' : ` (→ \`${suggestion}\`?)`
}

/** A value that a finding must not spread further: enough of it to find the place, the rest as stars. */
export function masked(value: string): string {
  const [head, tail] = value.length < 10 ? [2, 0] : [3, 2]
  return (
    value.slice(0, head) +
    '*'.repeat(Math.max(3, value.length - head - tail)) +
    value.slice(value.length - tail)
  )
}

/** A text with full-width letters, digits and signs as the ordinary ones; every offset stays. */
export function narrowed(text: string): string {
  if (!/[０-９]/.test(text)) return text
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}
