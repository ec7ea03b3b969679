import { changeRules } from '../../../linter/diff.ts'
import type { ChangeRule } from '../../../linter/index.ts'
import { shownRevisions, toldExample } from './change-examples.ts'
import type { ShownRevisions, ToldExample } from './change-examples.ts'
import { codedText } from './coded-text.ts'
import type { CodedPart } from './coded-text.ts'
import type { PageOf } from './page.ts'
import type { View } from './view.ts'

export interface ChangeRuleEntry {
  readonly id: string
  readonly href: string
  readonly summary: readonly CodedPart[]
  readonly classText: string
  readonly scope: ChangeRule['scope']
  readonly severity: ChangeRule['severity']
}

export interface ChangeRuleModel extends ChangeRuleEntry {
  readonly kind: 'change'
  readonly lead: string
  readonly severityText: string
  readonly scopeText: string
  readonly mirror: Mirror
  readonly why: readonly CodedPart[]
  readonly messages: readonly (readonly CodedPart[])[]
  readonly silent: readonly ShownRevisions[]
  readonly told: readonly ToldExample[]
}

/** The rule that tells the same change made backwards, where there is one. */
interface Mirror {
  readonly text: string
  readonly href?: string
}

/** The rules on changes, for the list of all rules. */
export function changeRuleEntries(view: View): ChangeRuleEntry[] {
  return changeRules.map((rule) => entryOf(rule, view))
}

/** One page for each rule on changes, from the rule itself; its examples are the ones that test it. */
export function changeRulePages(view: View): PageOf<ChangeRuleModel>[] {
  return changeRules.map((rule) => ({
    path: `/rules/${rule.id}/`,
    params: { id: rule.id },
    title: rule.id,
    description: rule.summary[view.locale].replaceAll('`', ''),
    model: modelOf(rule, view),
  }))
}

function modelOf(rule: ChangeRule, view: View): ChangeRuleModel {
  const { locale, words } = view
  return {
    ...entryOf(rule, view),
    ...{ kind: 'change', lead: rule.summary[locale] },
    ...{ severityText: words.severities[rule.severity], scopeText: words.scopes.change },
    mirror: mirrorOf(rule, view),
    why: codedText(rule.why[locale]),
    messages: Object.values(rule.messages).map((message) => codedText(message[locale])),
    silent: rule.good.map(shownRevisions),
    told: rule.bad.map((example) => toldExample(rule, example, locale)),
  }
}

function mirrorOf({ id, mirror }: ChangeRule, { words, prefix }: View): Mirror {
  if (typeof mirror !== 'string') return { text: words.changeNoMirror }
  return mirror === id
    ? { text: words.changeOwnMirror }
    : { text: mirror, href: `${prefix}/rules/${mirror}/` }
}

function entryOf({ id, summary, ...rule }: ChangeRule, { words, locale, prefix }: View): ChangeRuleEntry {
  return {
    ...{ id, href: `${prefix}/rules/${id}/`, summary: codedText(summary[locale]) },
    classText: words.changeClasses[rule.class],
    ...{ scope: rule.scope, severity: rule.severity },
  }
}
