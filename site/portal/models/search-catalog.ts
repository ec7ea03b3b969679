import type { Article, Control, Law } from '../../../linter/index.ts'
import { articleLabel, lawLabel, parameterText, termsOf } from '../../render/index.ts'
import type { Term } from '../../render/index.ts'
import type { SearchRecord } from '../../search/index.ts'
import { indexOf } from './index-of.ts'
import { entryRecord } from './search-record.ts'
import type { View } from './view.ts'

// Readers look for what to do; a paraphrase of the law says why.
const lawWeight = 0.85

/** The records of controls, laws with their articles, and terms, in one language. */
export function catalogRecords(view: View): SearchRecord[] {
  const { workspace } = view
  return [
    ...[...workspace.controls.values()].map((control) => controlRecord(control, view)),
    ...[...workspace.laws.values()].flatMap((law) => [
      lawRecord(law, view),
      ...[...law.articles.values()].map((article) => articleRecord(law, article, view)),
    ]),
    ...[...termsOf(workspace).values()].flatMap((term) => termRecord(term, view) ?? []),
  ]
}

function controlRecord(control: Control, view: View): SearchRecord {
  const { workspace, locale } = view
  const parameters = control.parameters.map((id) => {
    const definition = workspace.parameters.get(id)
    const title = definition ? view.text(definition.title) : id
    return `${title}${view.words.colon}${parameterText(id, workspace, locale) ?? view.words.noValue} ${id}`
  })
  return entryRecord({
    url: view.addresses.control(control.id) ?? '',
    ...{ document: control.id, title: `${control.id} ${view.text(control.title)}` },
    body: [
      view.text(control.statement),
      ...parameters,
      ...control.evidence.map(({ title }) => view.text(title)),
      ...control.laws.map((ref) => lawLabel(ref, workspace, locale)),
    ].join('\n'),
    ...{ lang: locale, type: 'control', family: [control.family], controls: [control.id] },
    laws: control.laws,
  })
}

function lawRecord(law: Law, view: View): SearchRecord {
  return entryRecord({
    url: `${view.prefix}/laws/${law.code}/`,
    ...{ document: law.code, title: view.text(law.title), lang: view.locale, type: 'law', weight: lawWeight },
    body: [law.code, view.text(law.short)].join('\n'),
  })
}

function articleRecord(law: Law, { article, paraphrase, note }: Article, view: View): SearchRecord {
  const ref = `${law.code}:${article}`
  const controls = indexOf(view.workspace).resting.get(ref) ?? []
  const families = controls.map((id) => view.workspace.controls.get(id)?.family ?? '')
  return entryRecord({
    url: view.addresses.article(law.code, article) ?? '',
    ...{ document: ref, title: lawLabel(ref, view.workspace, view.locale) },
    body: [
      view.text(paraphrase),
      ...(note ? [view.text(note)] : []),
      ...[`${view.text(law.title)}${articleLabel(article, view.locale)}`],
    ].join('\n'),
    weight: lawWeight,
    ...{ lang: view.locale, type: 'article', family: [...new Set(families)].filter(Boolean).sort() },
    ...{ controls, laws: [ref] },
  })
}

function termRecord({ id, term, definition, aliases, laws }: Term, view: View): SearchRecord | undefined {
  const address = view.addresses.term(id)
  if (address === undefined) return undefined
  const [url = '', anchor = ''] = address.split('#')
  const said = aliases[view.locale] ?? []
  return entryRecord({
    ...{ url, anchor, document: id, title: view.text(term), lang: view.locale, type: 'term' },
    body: [
      view.text(definition),
      ...(said.length > 0
        ? [`${view.words.alsoCalled}${view.words.colon}${said.join(view.words.comma)}`]
        : []),
      ...laws.map((ref) => lawLabel(ref, view.workspace, view.locale)),
    ].join('\n'),
    laws,
  })
}
