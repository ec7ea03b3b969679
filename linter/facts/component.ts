import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { ComponentSchema, PropSchema } from '../../schema/index.ts'
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
  const known = propRules(schema)
  const hasEntity = text.slice(tag[0], tag[1]).includes('&')
  const refused: Refusal[] = []
  for (const [prop, value] of props) {
    const rule = known.get(prop)
    // Nearly every prop is good, and then nobody asks where it stands.
    if (rule && !hasEntity && rule.fits(value)) continue
    const span = attributeSpan(text, tag, prop)
    refused.push(...gateShown(value, text.slice(span[0], span[1]), span))
    if (!rule) {
      refused.push(
        refuseComponent('unknown-prop', { name, prop, hint: hintFor(prop, [...known.keys()]) }, span),
      )
    } else if (!rule.fits(value)) {
      const { expected } = rule
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

/** What a component's schema says of its props, made once for each: five thousand files use one some 200,000 times. */
function propRules(schema: ComponentSchema): ReadonlyMap<string, PropRule> {
  const known = rulesOfSchema.get(schema)
  if (known) return known
  const fresh = new Map(Object.entries(schema.properties).map(([prop, rule]) => [prop, propRule(rule)]))
  rulesOfSchema.set(schema, fresh)
  return fresh
}

const rulesOfSchema = new WeakMap<ComponentSchema, ReadonlyMap<string, PropRule>>()

function propRule({ enum: choices, examples, pattern, maxLength = Infinity }: PropSchema): PropRule {
  const expression = pattern === undefined ? undefined : new RegExp(pattern, 'u')
  return {
    expected: choices?.join(', ') ?? examples?.join(', ') ?? pattern ?? '',
    fits: (value) =>
      (choices?.includes(value) ?? true) && value.length <= maxLength && (expression?.test(value) ?? true),
  }
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
  readonly expected: string
  readonly fits: (value: string) => boolean
}
