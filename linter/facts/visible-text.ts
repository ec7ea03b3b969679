import type { Nodes } from 'mdast'

/** The text that a reader sees below a node; each component without children counts as nothing. */
export function visibleText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  if (node.type === 'image') return node.alt ?? ''
  if (node.type === 'break') return ' '
  if ('children' in node) return (node.children as Nodes[]).map(visibleText).join('')
  return ''
}
