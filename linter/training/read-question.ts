import { createHash } from 'node:crypto'
import type { Blockquote, List, ListItem, Nodes, RootContent, Table, TableCell } from 'mdast'
import { visibleText } from '../facts/visible-text.ts'

/** An answer as nodes: what is chosen, and the feedback on whoever chose it. */
export interface ChoiceNodes {
  readonly id: string
  readonly content: readonly RootContent[]
  readonly right: boolean
  readonly feedback: readonly RootContent[]
  readonly leadsTo: string
  readonly node: Nodes
}

/** A row of a matching question as nodes. */
export interface RowNodes {
  readonly content: readonly RootContent[]
  readonly match: string
  readonly feedback: readonly RootContent[]
  readonly node: Nodes
}

/** A step of a scenario as nodes. */
export interface StepNodes {
  readonly id: string
  readonly content: readonly RootContent[]
  readonly choices: readonly ChoiceNodes[]
  readonly node: Nodes
}

/** A question taken apart; facts read its texts, the site renders its nodes. */
export interface QuestionNodes {
  readonly content: readonly RootContent[]
  readonly choices: readonly ChoiceNodes[]
  readonly order: readonly string[]
  readonly rows: readonly RowNodes[]
  readonly steps: readonly StepNodes[]
  readonly explanation: readonly RootContent[]
}

/** Takes a `<Question>` apart: what is asked, the answers, what explains them. Never throws for what an author wrote. */
export function readQuestion(kind: string, children: readonly RootContent[]): QuestionNodes {
  const nothing = { choices: [], order: [], rows: [], steps: [] }
  const place = children.findIndex((node) => holdsAnswers(kind, node))
  const answers = children[place]
  if (answers === undefined) return { ...nothing, content: children, explanation: [] }
  const rest = children.slice(place + 1)
  const parts = { ...nothing, content: children.slice(0, place), explanation: rest }
  if (kind === 'scenario') {
    const steps = children.slice(place).filter(isStep)
    return { ...parts, steps: steps.map(readStep), explanation: rest.filter((node) => !isStep(node)) }
  }
  if (answers.type === 'table') return { ...parts, ...readMatching(answers) }
  if (answers.type !== 'list') return parts
  return kind === 'ordering'
    ? { ...parts, ...readOrdering(answers) }
    : { ...parts, choices: readChoices(answers) }
}

function holdsAnswers(kind: string, node: RootContent): boolean {
  if (kind === 'scenario') return isStep(node)
  if (kind === 'matching') return node.type === 'table'
  if (node.type !== 'list') return false
  if (kind === 'ordering') return node.ordered === true
  return node.children.every(({ checked }) => typeof checked === 'boolean')
}

function isStep(node: RootContent): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Step'
}

function readStep(node: RootContent): StepNodes {
  const children = 'children' in node ? (node.children as RootContent[]) : []
  const place = children.findIndex((child) => holdsAnswers('single', child))
  const list = children[place]
  const choices = list?.type === 'list' ? readChoices(list) : []
  const content = children.filter((_, index) => index !== place)
  return { id: propOf(node, 'id'), content, choices, node }
}

function readChoices({ children }: List): ChoiceNodes[] {
  return children.map((item, index) => {
    const { content, feedback } = withFeedback(item)
    const leadsTo = stepIn(feedback)
    return { id: letter(index), content, right: item.checked === true, feedback, leadsTo, node: item }
  })
}

/** The items as written are in the right order, so their letters come from elsewhere. */
function readOrdering({ children }: List): Pick<QuestionNodes, 'choices' | 'order'> {
  const items = children.map((item) => ({ item, ...withFeedback(item) }))
  const letters = lettersFor(items.map(({ content }) => textOfAll(content)))
  const order = items.map((_, index) => letters[index] ?? '')
  const choices = items.map(({ item, content, feedback }, index) => {
    const id = order[index] ?? ''
    return { id, content, right: false, feedback, leadsTo: '', node: item }
  })
  return { choices: sortedById(choices), order }
}

/** The head says what the columns are; a row without anything given adds something that fits nothing. */
function readMatching({ children }: Table): Pick<QuestionNodes, 'choices' | 'rows'> {
  const written = children.slice(1).map((node) => {
    const [given, fitting, why] = node.children.map(({ children }: TableCell) => children)
    return { node, given: given ?? [], fitting: fitting ?? [], why: why ?? [] }
  })
  const texts = [...new Set(written.map(({ fitting }) => textOfAll(fitting)))]
  const letters = lettersFor(texts)
  const letterOf = (text: string): string => letters[texts.indexOf(text)] ?? ''
  const choices = texts.map((text) => {
    const from = written.find(({ fitting }) => textOfAll(fitting) === text)
    const nothing = { right: false, feedback: [], leadsTo: '' }
    return { id: letterOf(text), content: from?.fitting ?? [], ...nothing, node: from?.node as Nodes }
  })
  const rows = written
    .filter(({ given }) => textOfAll(given) !== '')
    .map(({ node, given, fitting, why }) => ({
      content: given,
      match: letterOf(textOfAll(fitting)),
      feedback: why,
      node,
    }))
  return { choices: sortedById(choices), rows }
}

/** The quotes in an item are feedback; the rest is the answer itself. */
function withFeedback({ children }: ListItem): { content: RootContent[]; feedback: RootContent[] } {
  const isQuote = (node: RootContent): node is Blockquote => node.type === 'blockquote'
  return {
    content: children.filter((node) => !isQuote(node)),
    feedback: children.filter(isQuote).flatMap((quote) => quote.children),
  }
}

/** The step that a link in the feedback leads to. */
function stepIn(nodes: readonly Nodes[]): string {
  for (const node of nodes) {
    if (node.type === 'link' && node.url.startsWith('#')) return node.url.slice(1)
    const below = 'children' in node ? stepIn(node.children) : ''
    if (below !== '') return below
  }
  return ''
}

/**
 * Letters for texts in the order of a hash of them, which hangs on nothing that gives the right order away. Where the
 * hash happens to give just that order, all letters move on by one.
 */
function lettersFor(texts: readonly string[]): string[] {
  const hashes = texts.map((text) => createHash('sha256').update(text).digest('hex'))
  const sorted = [...hashes].sort()
  const places = hashes.map((hash) => sorted.indexOf(hash))
  const asWritten = places.every((place, index) => place === index)
  return places.map((place) => letter(asWritten ? (place + 1) % texts.length : place))
}

const letter = (index: number): string => String.fromCharCode(97 + (index % 26))
const textOfAll = (nodes: readonly Nodes[]): string => nodes.map(visibleText).join(' ').trim()
const sortedById = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] =>
  [...items].sort((left, right) => (left.id < right.id ? -1 : 1))

function propOf(node: RootContent, name: string): string {
  if (node.type !== 'mdxJsxFlowElement') return ''
  const found = node.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  )
  return typeof found?.value === 'string' ? found.value : ''
}
