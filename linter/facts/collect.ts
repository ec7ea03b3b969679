import GithubSlugger from 'github-slugger'
import type { Nodes, Root } from 'mdast'
import type { Refusal, RunContext, TextRun } from '../model/document.ts'
import type { ComponentUse, ControlBlock, Heading, Link, MarkedBlock, Section } from '../model/facts.ts'
import type { Span } from '../model/place.ts'
import type { Question } from '../model/question.ts'
import type { ComponentRegistry } from '../component-registry.ts'
import { readComponent, refuseComponent } from './component.ts'
import type { JsxElement } from './component.ts'
import { gateNode, gateText } from './gate.ts'
import { closedMark, noteText, openMark } from './marked-block.ts'
import type { OpenMark } from './marked-block.ts'
import { judgeReferences, newReferences, noteReference } from './references.ts'
import type { References } from './references.ts'
import { questionFacts } from '../training/question-facts.ts'
import { openingTagEnd } from './tag.ts'
import { visibleText } from './visible-text.ts'

/** All that one walk over a body leaves; every position is an offset into the file's text. */
export interface Collected {
  readonly sections: Section[]
  readonly headings: Heading[]
  readonly links: Link[]
  readonly controls: ControlBlock[]
  readonly components: ComponentUse[]
  readonly marked: readonly MarkedBlock[]
  readonly questions: Question[]
  readonly runs: TextRun[]
  /** Paragraphs, headings and cells, in the order in which they start. */
  readonly blocks: Span[]
  readonly refused: Refusal[]
}

/** Walks a tree once and collects facts, prose and refusals, in document order. */
export function collect(tree: Root, text: string, options: CollectOptions): Collected {
  const nothing = { sections: [], headings: [], links: [], controls: [], components: [] }
  const collected: Collected = { ...nothing, marked: [], questions: [], runs: [], blocks: [], refused: [] }
  const references = newReferences()
  const walk: Walk = { collected, marks: [], text, ...options, slugger: new GithubSlugger(), references }
  for (const child of tree.children) visit(child, walk, { context: 'paragraph', open: [], marks: [] })
  const refused = [...collected.refused, ...judgeReferences(references)]
  const marked = walk.marks.map(closedMark)
  // Whoever pastes a whole page of HTML has made one mistake.
  return { ...collected, marked, refused: refused.slice(0, mostRefusals) }
}

function visit(node: Nodes, walk: Walk, around: Around): void {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    visitComponent(node, walk, around)
    return
  }
  const span = spanOf(node)
  if (blocks.has(node.type)) walk.collected.blocks.push(span)
  addRefused(gateNode(node, span, walk.mdx), walk)
  addRefused(gateText(node, walk.text, span), walk)
  noteReference(node, span, walk.references)
  if (node.type === 'text') addRun(node.value, span, walk, around)
  else if (node.type === 'heading') addHeading(node, span, walk, around)
  else if (node.type === 'definition') addLink('definition', node.url, '', span, walk)
  else if (node.type === 'link') addLink('link', node.url, visibleText(node), span, walk)
  else if (node.type === 'image') addLink('image', node.url, node.alt ?? '', span, walk)
  if (around.control && (node.type === 'inlineCode' || node.type === 'code'))
    around.control.length += node.value.length
  const context = contextOf(node)
  visitChildren(node, walk, context ? { ...around, context } : around)
}

function addRefused(refused: readonly Refusal[], { collected }: Walk): void {
  if (refused.length > 0) collected.refused.push(...refused)
}

function visitChildren(node: Nodes, walk: Walk, around: Around): void {
  if ('children' in node) for (const child of node.children as Nodes[]) visit(child, walk, around)
}

function addRun(value: string, span: Span, walk: Walk, around: Around): void {
  if (around.control) around.control.length += value.trim().length
  const block = walk.collected.blocks.length - 1
  noteText(value, around.context, block, around.marks)
  walk.collected.runs.push({ text: value, start: span[0], context: around.context, block })
}

function addHeading(node: Nodes & { type: 'heading' }, span: Span, walk: Walk, around: Around): void {
  const title = visibleText(node).trim()
  const section = around.section ? { section: around.section.id } : {}
  walk.collected.headings.push({
    depth: node.depth,
    text: title,
    slug: walk.slugger.slug(title),
    span,
    ...section,
  })
  for (const use of around.open) use.headings++
  if (around.section && around.section.title === '') around.section.title = title
}

function addLink(kind: Link['kind'], url: string, text: string, span: Span, walk: Walk): void {
  walk.collected.links.push({ kind, url, text, span })
}

function visitComponent(node: JsxElement, walk: Walk, around: Around): void {
  const whole = spanOf(node)
  // One that stands alone on its line holds its text without a paragraph.
  if (node.type === 'mdxJsxFlowElement') walk.collected.blocks.push(whole)
  const tag: Span = [whole[0], openingTagEnd(walk.text, whole[0], whole[1])]
  const { name, props, refused } = readComponent(node, { text: walk.text, tag, components: walk.components })
  addRefused(refused, walk)
  if (around.context === 'heading') walk.collected.refused.push(refuseComponent('in-heading', { name }, tag))
  // Every level takes room on the stack of whoever renders it.
  if (around.open.length === mostNested)
    walk.collected.refused.push(refuseComponent('too-deep', { name, limit: mostNested }, tag))
  const use = addComponent(name, props, tag, walk, around)
  const inside = enter(name, props, whole, tag, walk, around)
  if (name === 'Question') walk.collected.questions.push(questionFacts(props, node.children, tag))
  const mark = openMark(name, props, whole)
  if (mark) walk.marks.push(mark)
  const marks = mark ? [...around.marks, mark] : around.marks
  visitChildren(node, walk, { ...inside, marks, open: [...inside.open, use] })
}

function addComponent(
  name: string,
  props: Props,
  tag: Span,
  walk: Walk,
  around: Around,
): Mutable<ComponentUse> {
  const section = around.section ? { section: around.section.id } : {}
  const control = around.control?.ids[0] ? { control: around.control.ids[0] } : {}
  const use = { name, props, span: tag, ...section, ...control, headings: 0 }
  walk.collected.components.push(use)
  noteInControl(name, props, around.control)
  return use
}

/** A control block remembers what it names, so that rules can ask whether it says who, when and with which record. */
function noteInControl(name: string, props: Props, control: OpenControl | undefined): void {
  if (!control) return
  const id = props['id'] ?? ''
  control.length += 1
  if (name === 'Param') control.parameters.push(id)
  else if (name === 'Role') control.roles.push(id)
  else if (name === 'Record') control.records.push(id)
  else if (name === 'Law') control.laws.push(props['ref'] ?? '')
}

function enter(name: string, props: Props, whole: Span, tag: Span, walk: Walk, around: Around): Around {
  const id = props['id'] ?? ''
  if (name === 'Section') {
    const section = { id, title: '', span: whole }
    walk.collected.sections.push(section)
    return { ...around, section }
  }
  if (name !== 'Control') return around
  if (around.control) walk.collected.refused.push(refuseComponent('nested-control', { name: id }, tag))
  const control: OpenControl = {
    ids: id.split(/[\s,]+/).filter(Boolean),
    ...(props['in'] ? { delegate: props['in'] } : {}),
    ...(around.section ? { section: around.section.id } : {}),
    ...{ length: 0, parameters: [], laws: [], roles: [], records: [], span: whole },
  }
  walk.collected.controls.push(control)
  return { ...around, control }
}

const mostNested = 16
const mostRefusals = 200
const blocks = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell'])

function contextOf(node: Nodes): RunContext | undefined {
  if (node.type === 'heading') return 'heading'
  if (node.type === 'listItem') return 'list'
  if (node.type === 'tableCell') return 'table'
  if (node.type === 'blockquote') return 'quote'
  return undefined
}

function spanOf(node: Nodes): Span {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
}

interface CollectOptions {
  readonly mdx: boolean
  readonly components: ComponentRegistry
}

interface Walk extends CollectOptions {
  readonly collected: Collected
  readonly marks: OpenMark[]
  readonly text: string
  readonly slugger: GithubSlugger
  readonly references: References
}

interface Around {
  readonly context: RunContext
  readonly section?: Mutable<Section>
  readonly control?: OpenControl
  readonly open: readonly Mutable<ComponentUse>[]
  readonly marks: readonly OpenMark[]
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }
type Props = Readonly<Record<string, string>>
type OpenControl = {
  -readonly [Key in keyof ControlBlock]: ControlBlock[Key] extends readonly string[]
    ? string[]
    : ControlBlock[Key]
}
