import type { Facts } from '../../../linter/index.ts'
import { termsOf } from '../../render/index.ts'
import { shownFacts } from './documents.ts'
import { indexOf } from './index-of.ts'
import { citationOf, requirementLink } from './links.ts'
import { parameterHead } from './parameters.ts'
import type { View } from './view.ts'

/** What a mark in a text stands for, as its reader sees it without leaving the page. */
export interface Card {
  readonly title: string
  readonly text: string
  /** How the text is to be taken, such as that a paraphrase is not the law. */
  readonly note?: string
  /** Who asks for it: laws and rows of sources. */
  readonly asks?: readonly (readonly [text: string, href: string])[]
}

/** The cards of a document by the address that each mark links to; fetched when the first of them is wanted. */
export function cardsOf(facts: Facts, view: View): Readonly<Record<string, Card>> {
  const shown = shownFacts(facts, view)
  const makers: Readonly<Record<string, (id: string) => Entry | undefined>> = {
    Law: (ref) => lawCard(ref, view),
    Term: (id) => termCard(id, view),
    Param: (id) => parameterCard(id, view),
  }
  const used = shown.components.map(({ name, props }) => makers[name]?.(props['ref'] ?? props['id'] ?? ''))
  const controls = shown.controls.flatMap(({ ids }) => ids.map((id) => controlCard(id, view)))
  return Object.fromEntries([...used, ...controls].filter((entry) => entry !== undefined))
}

function lawCard(ref: string, view: View): Entry | undefined {
  const { text: title, href, paraphrase: text } = citationOf(ref, view)
  return href && text ? [href, { title, text, note: view.words.cardParaphrase }] : undefined
}

function termCard(id: string, view: View): Entry | undefined {
  const term = termsOf(view.workspace).get(id)
  const href = view.addresses.term(id)
  return term && href ? [href, { title: view.text(term.term), text: view.text(term.definition) }] : undefined
}

function parameterCard(id: string, view: View): Entry | undefined {
  const row = parameterHead(id, view)
  if (!row?.href) return undefined
  const { words } = view
  return [
    row.href,
    { title: `${row.title}${words.colon}${row.value}`, text: row.reason, note: row.basisText },
  ]
}

function controlCard(id: string, view: View): Entry | undefined {
  const control = view.workspace.controls.get(id)
  const href = view.addresses.control(id)
  if (!control || !href) return undefined
  const laws = control.laws.map((ref) => citationOf(ref, view))
  const rows = (indexOf(view.workspace).asking.get(id) ?? []).map((row) => ({
    ...requirementLink(row, view),
    text: row.id,
  }))
  const asks = [...laws, ...rows].flatMap((link) => (link.href ? [[link.text, link.href] as const] : []))
  return [href, { title: `${id} ${view.text(control.title)}`, text: view.text(control.statement), asks }]
}

type Entry = readonly [href: string, card: Card]
