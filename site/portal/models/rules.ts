import { rules } from '../../../linter/index.ts'
import type { OptionDefinition, Rule } from '../../../linter/index.ts'
import { changeRuleEntries } from './change-rules.ts'
import type { ChangeRuleEntry } from './change-rules.ts'
import { codedText } from './coded-text.ts'
import type { CodedPart } from './coded-text.ts'
import { facetOf } from './facet.ts'
import type { Facet } from './facet.ts'
import type { PageOf } from './page.ts'
import { badExample, exampleFiles } from './rule-examples.ts'
import type { BadExample, ExampleFile } from './rule-examples.ts'
import type { View } from './view.ts'

export interface RuleEntry {
  readonly id: string
  readonly href: string
  readonly summary: readonly CodedPart[]
  readonly severity: Rule['severity']
  readonly severityText: string
  readonly scope: Rule['scope']
  readonly scopeText: string
}

export interface RuleModel extends RuleEntry {
  readonly kind: 'rule'
  readonly lead: string
  readonly why: readonly CodedPart[]
  readonly messages: readonly (readonly CodedPart[])[]
  readonly options: readonly RuleOption[]
  readonly fixText: string
  readonly good: readonly (readonly ExampleFile[])[]
  readonly bad: readonly BadExample[]
}

/** An option as a reader of the page sees it. */
export interface RuleOption {
  readonly name: string
  readonly description: string
  readonly standard: string
  readonly bounds: string
}

/** Rules on one revision, and those on changes. */
export interface RuleList {
  readonly facets: readonly Facet[]
  readonly rules: readonly RuleEntry[]
  readonly changeRules: readonly ChangeRuleEntry[]
}

/** The list of all rules. */
export function ruleListPages(view: View): PageOf<RuleList>[] {
  const { words } = view
  const own = rules.map((rule) => ruleEntry(rule, view))
  const onChanges = changeRuleEntries(view)
  const model = { facets: facetsOf([...own, ...onChanges], view), rules: own, changeRules: onChanges }
  return [{ path: '/rules/', title: words.rules, description: words.rulesLead, model }]
}

function facetsOf(
  entries: readonly Pick<RuleEntry | ChangeRuleEntry, 'scope' | 'severity'>[],
  { words }: View,
): Facet[] {
  return [
    facetOf(
      {
        name: 'scope',
        label: words.scope,
        text: (scope) => words.scopes[scope as keyof typeof words.scopes],
      },
      entries.map(({ scope }) => scope),
    ),
    facetOf(
      {
        ...{ name: 'severity', label: words.severity },
        text: (severity) => words.severities[severity as Rule['severity']],
      },
      entries.map(({ severity }) => severity),
      ['error', 'warning'],
    ),
  ]
}

/** One page for each rule, from the rule itself; its examples are the ones that test it. */
export function rulePages(view: View): PageOf<RuleModel>[] {
  return rules.map((rule) => ({
    path: `/rules/${rule.id}/`,
    params: { id: rule.id },
    title: rule.id,
    description: rule.summary[view.locale].replaceAll('`', ''),
    model: ruleModel(rule, view),
  }))
}

function ruleModel(rule: Rule, view: View): RuleModel {
  const { locale, words } = view
  const bad = rule.bad.map(({ files }) => badExample(rule, files, locale))
  return {
    ...ruleEntry(rule, view),
    kind: 'rule',
    lead: rule.summary[locale],
    why: codedText(rule.why[locale]),
    messages: Object.values(rule.messages).map((message) => codedText(message[locale])),
    options: Object.entries(rule.options ?? {}).map(([name, option]) => ruleOption(name, option, view)),
    fixText: bad.some(({ fixed }) => fixed.length > 0) ? words.ruleFixable : words.ruleNotFixable,
    good: rule.good.map(exampleFiles),
    bad,
  }
}

function ruleOption(name: string, option: OptionDefinition, { locale }: View): RuleOption {
  const { default: standard, minimum, maximum, choices } = option
  const bounds = minimum === undefined && maximum === undefined ? '' : `${minimum ?? ''}–${maximum ?? ''}`
  return {
    name,
    description: option.description[locale],
    standard: Array.isArray(standard) ? standard.join(', ') : String(standard),
    bounds: choices?.join(', ') ?? bounds,
  }
}

function ruleEntry(rule: Rule, { words, locale, prefix }: View): RuleEntry {
  return {
    id: rule.id,
    href: `${prefix}/rules/${rule.id}/`,
    summary: codedText(rule.summary[locale]),
    severity: rule.severity,
    severityText: words.severities[rule.severity],
    ...{ scope: rule.scope, scopeText: words.scopes[rule.scope] },
  }
}
