import type { Nodes, Root } from 'mdast'

/**
 * remark finds bare addresses (`www.…`, `name@…`) after parsing and leaves them, and the text around them, without a
 * position. What they show stands in the source as it is shown, so each is found again behind its elder sibling.
 */
export function placeLiterals(tree: Root, source: string): Root {
  visit(tree, source)
  return tree
}

function visit(node: Nodes, source: string): void {
  if (!('children' in node)) return
  let from = node.position?.start.offset ?? 0
  for (const child of node.children as Nodes[]) {
    if (!child.position) place(child, source, from)
    from = child.position?.end.offset ?? from
    visit(child, source)
  }
}

function place(node: Nodes, source: string, from: number): void {
  const shown = node.type === 'text' ? node.value : node.type === 'link' ? shownOf(node.children) : ''
  // Text may hold entities or escapes; then its first word is as far as it can be told.
  const at = source.indexOf(shown, from)
  const found = shown !== '' && at >= 0
  const start = found && node.type === 'link' ? at : from
  const end = found ? at + shown.length : from
  node.position = { start: pointAt(start), end: pointAt(end) }
}

function shownOf(children: readonly Nodes[]): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}

// Only offsets are read from these; lines are computed for findings alone.
const pointAt = (offset: number): { line: number; column: number; offset: number } => ({
  line: 1,
  column: 1,
  offset,
})
