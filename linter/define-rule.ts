import type { ChangeRule, DocumentRule, Rule, WorkspaceRule } from './model/rule.ts'

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
