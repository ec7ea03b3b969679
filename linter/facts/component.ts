import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { ComponentRegistry } from '../component-registry.ts'
import { hintFor } from '../define-rule.ts'
import type { Refusal } from '../model/document.ts'
import type { Span } from '../model/place.ts'
import type { ComponentCode } from '../model/tree-codes.ts'
import { gateShown, refuse } from './gate.ts'
import { attributeSpan } from './tag.ts'

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement

/** A component's props as authored, and all that was refused about the element. `tag` is its opening tag. */
export function readComponent(node: JsxElement, { text, tag, components }: TagContext): ReadComponent {
  const name = node.name ?? ''
  if (name === '') return { name, props: {}, refused: [refuse('fragment', {}, tag)] }
  if (/^[a-z]/.test(name) && !/[.:]/.test(name))
    return { name, props: {}, refused: [refuse('html-tag', { name }, tag)] }
  if (!/^[A-Z][A-Za-z0-9]{0,63}$/.test(name)) {
    return { name, props: {}, refused: [refuse('component-name', { name: name.slice(0, 64) }, tag)] }
  }
  const refused: Refusal[] = []
  const props = readProps(node, text, tag, refused)
  refused.push(...judgeProps(name, props, { text, tag, components }), ...judgeContent(node, tag, components))
  return { name, props: Object.fromEntries(props), refused }
}

/** Takes plain string attributes only; a spread or an expression is code and is refused. */
function readProps(node: JsxElement, text: string, tag: Span, refused: Refusal[]): Map<string, string> {
  const props = new Map<string, string>()
  const name = node.name ?? ''
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      refused.push(refuse('attribute-spread', { name }, tag))
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      refused.push(
        refuse('attribute-expression', { name: attribute.name }, attributeSpan(text, tag, attribute.name)),
      )
    } else if (props.has(attribute.name)) {
      const span = attributeSpan(text, tag, attribute.name, 1)
      refused.push(refuseComponent('duplicate-prop', { name, prop: attribute.name }, span))
    } else {
      props.set(attribute.name, attribute.value ?? '')
    }
  }
  return props
}

function judgeProps(
  name: string,
  props: ReadonlyMap<string, string>,
  { text, tag, components }: TagContext,
): Refusal[] {
  const schema = components.schemaOf(name)
  if (!schema) {
    const data = { name, hint: hintFor(name, components.names), allowed: components.names.join(', ') }
    return [refuseComponent('unknown-component', data, tag)]
  }
  const known = new Map(Object.entries(schema.properties))
  const refused: Refusal[] = []
  for (const [prop, value] of props) {
    const span = attributeSpan(text, tag, prop)
    refused.push(...gateShown(value, text.slice(...span), span))
    const rule = known.get(prop)
    if (!rule) {
      refused.push(
        refuseComponent('unknown-prop', { name, prop, hint: hintFor(prop, [...known.keys()]) }, span),
      )
    } else if (!fits(value, rule)) {
      const expected = rule.enum?.join(', ') ?? rule.examples?.join(', ') ?? rule.pattern ?? ''
      refused.push(refuseComponent('bad-prop', { name, prop, value: value.slice(0, 80), expected }, span))
    }
  }
  for (const prop of schema.required ?? []) {
    if (!props.has(prop)) refused.push(refuseComponent('missing-prop', { name, prop }, tag))
  }
  return refused
}

/** What a component shows in the place of its content would be checked and never be seen. */
function judgeContent(node: JsxElement, tag: Span, components: ComponentRegistry): Refusal[] {
  const name = node.name ?? ''
  const content = components.schemaOf(name)?.['x-content']
  if (content === 'none' && node.children.length > 0) return [refuseComponent('no-content', { name }, tag)]
  const isBlock = node.children.some(({ type }) => blocks.has(type))
  return content === 'inline' && isBlock ? [refuseComponent('inline-content', { name }, tag)] : []
}

const blocks = new Set<Nodes['type']>([
  ...(['paragraph', 'heading', 'list', 'blockquote', 'table', 'code', 'thematicBreak'] as const),
  'mdxJsxFlowElement',
])

function fits(value: string, rule: PropRule): boolean {
  if (rule.enum && !rule.enum.includes(value)) return false
  if (rule.maxLength !== undefined && value.length > rule.maxLength) return false
  return rule.pattern === undefined || new RegExp(rule.pattern, 'u').test(value)
}

export function refuseComponent(code: ComponentCode, data: Refusal['data'], span: Span): Refusal {
  return { stage: 'component', code, data, span }
}

/** The opening tag of a component in its text, and the registry that it is judged by. */
interface TagContext {
  readonly text: string
  readonly tag: Span
  readonly components: ComponentRegistry
}

interface ReadComponent {
  readonly name: string
  readonly props: Readonly<Record<string, string>>
  readonly refused: readonly Refusal[]
}

interface PropRule {
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly maxLength?: number
  readonly examples?: readonly string[]
}
