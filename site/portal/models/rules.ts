import { rules } from '../../../linter/index.ts'
import type { ExampleFiles, Rule } from '../../../linter/index.ts'
import { codedText } from './coded-text.ts'
import type { CodedPart } from './coded-text.ts'
import type { PageOf } from './page.ts'
import type { View } from './view.ts'

export interface RuleEntry {
  readonly id: string
  readonly href: string
  readonly summary: readonly CodedPart[]
  readonly severity: Rule['severity']
  readonly severityText: string
  readonly scopeText: string
}

export interface RuleModel extends RuleEntry {
  readonly lead: string
  readonly why: readonly CodedPart[]
  readonly messages: readonly (readonly CodedPart[])[]
  readonly good: readonly ExampleFile[]
  readonly bad: readonly ExampleFile[]
  readonly finds: readonly string[]
}

export interface ExampleFile {
  readonly path: string
  readonly text: string
}

/** The list of all rules. */
export function ruleListPages(view: View): PageOf<{ readonly rules: readonly RuleEntry[] }>[] {
  const { words } = view
  const model = { rules: rules.map((rule) => ruleEntry(rule, view)) }
  return [{ path: '/rules/', title: words.rules, description: words.rulesLead, model }]
}

/** One page for each rule, from the rule itself; its examples are the ones that test it. */
export function rulePages(view: View): PageOf<RuleModel>[] {
  return rules.map((rule) => ({
    path: `/rules/${rule.id}/`,
    params: { id: rule.id },
    title: rule.id,
    description: rule.summary[view.locale].replaceAll('`', ''),
    model: {
      ...ruleEntry(rule, view),
      lead: rule.summary[view.locale],
      why: codedText(rule.why[view.locale]),
      messages: Object.values(rule.messages).map((message) => codedText(message[view.locale])),
      good: filesOf(rule.good[0]),
      bad: filesOf(rule.bad[0]?.files),
      finds: rule.bad[0]?.finds ?? [],
    },
  }))
}

function ruleEntry(rule: Rule, { words, locale, prefix }: View): RuleEntry {
  return {
    id: rule.id,
    href: `${prefix}/rules/${rule.id}/`,
    summary: codedText(rule.summary[locale]),
    severity: rule.severity,
    severityText: words.severities[rule.severity],
    scopeText: words.scopes[rule.scope],
  }
}

function filesOf(files: ExampleFiles | undefined): ExampleFile[] {
  return Object.entries(files ?? {}).map(([path, text]) => ({ path, text }))
}
