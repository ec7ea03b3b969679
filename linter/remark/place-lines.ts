import type { Root } from 'mdast'
import { placeOf } from '../lines.ts'

/**
 * Lines and columns of a tree as the whole file has them: a parser counts from the first line of the body, and rules of
 * remark-lint point by line. Changes the tree.
 */
export function placeLines(tree: Root, starts: readonly number[]): Root {
  const pending: Positioned[] = [tree as Positioned]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.position) {
      const { start, end } = node.position
      const place = placeOf(starts, [start.offset, end.offset])
      Object.assign(start, { line: place.line, column: place.column })
      Object.assign(end, { line: place.endLine, column: place.endColumn })
    }
    if (node.children) pending.push(...node.children)
  }
  return tree
}

interface Positioned {
  readonly position?: { readonly start: Offset; readonly end: Offset }
  readonly children?: readonly Positioned[]
}

interface Offset {
  readonly offset: number
}
