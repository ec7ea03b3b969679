import { nearest } from '../schema/index.ts'
import type { Document, RefusalStage } from './model/document.ts'
import type { ChangeRule, DocumentReport, DocumentRule, Rule, WorkspaceRule } from './model/rule.ts'

/**
 * Ties a rule's `report()` to its own message ids, so that a misspelt id is a type error.
 * The rule comes back unchanged: it is plain data with one function.
 */
export function defineRule<Id extends string>(rule: DocumentRule<Id>): Rule
export function defineRule<Id extends string>(rule: WorkspaceRule<Id>): Rule
export function defineRule<Id extends string>(rule: ChangeRule<Id>): Rule
export function defineRule(rule: unknown): Rule {
  return rule as Rule
}

/** The `check` of a rule that only words what one step refused; its message ids are the codes of that step. */
export function reportRefusals(
  stage: RefusalStage,
): (document: Document, report: DocumentReport<string>) => void {
  return ({ refused }, report) => {
    for (const refusal of refused) {
      if (refusal.stage === stage) report(refusal.code, refusal.data, refusal.span)
    }
  }
}

/** The near name that was probably meant, as messages show it behind a name that is not known; else nothing. */
export function hintFor(name: string, known: readonly string[]): string {
  const suggestion = nearest(name, known)
  return suggestion ? ` (→ \`${suggestion}\`?)` : ''
}
