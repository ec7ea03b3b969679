import type { Nodes } from 'mdast'
import type { Refusal } from '../model/document.ts'
import type { Span } from '../model/place.ts'
import { gatePicture, refuse } from './gate.ts'

/** What stands under a label in a body, and which labels are used; gathered node by node, judged when all are seen. */
export interface References {
  readonly definitions: Map<string, { readonly url: string; readonly span: Span }>
  readonly pictures: Set<string>
  readonly footnotes: Map<string, { readonly label: string; readonly span: Span }>
  readonly cited: Set<string>
  readonly refused: Refusal[]
}

/** References of a body before its first node. */
export function newReferences(): References {
  return {
    ...{ definitions: new Map(), pictures: new Set(), footnotes: new Map(), cited: new Set() },
    refused: [],
  }
}

/** Notes a node that has a label or uses one. */
export function noteReference(node: Nodes, span: Span, references: References): void {
  if (node.type === 'definition') {
    noteOnce(node.identifier, { url: node.url, span }, references.definitions, references)
  } else if (node.type === 'footnoteDefinition') {
    const { identifier: label } = node
    noteOnce(label, { label, span }, references.footnotes, references)
  } else if (node.type === 'imageReference') references.pictures.add(keyOf(node.identifier))
  else if (node.type === 'footnoteReference') references.cited.add(keyOf(node.identifier))
}

/** Pictures from elsewhere, footnotes that no page would show, and labels that stand twice. */
export function judgeReferences({ definitions, pictures, footnotes, cited, refused }: References): Refusal[] {
  const remote = [...pictures].flatMap((key) => {
    const target = definitions.get(key)
    return target ? gatePicture(target.url, target.span) : []
  })
  const unseen = [...footnotes].flatMap(([key, { label, span }]) =>
    cited.has(key) ? [] : [refuse('unused-footnote', { label }, span)],
  )
  return [...refused, ...remote, ...unseen]
}

/** Two with one label: which of them wins is a matter of the parser, so the second is refused. */
function noteOnce<Target extends { readonly span: Span }>(
  label: string,
  target: Target,
  known: Map<string, Target>,
  { refused }: References,
): void {
  const key = keyOf(label)
  if (known.has(key)) refused.push(refuse('duplicate-definition', { label }, target.span))
  else known.set(key, target)
}

/** Capitals do not count, nor does one letter for two: ß and SS are one label. */
function keyOf(label: string): string {
  return label.toLowerCase().toUpperCase()
}
