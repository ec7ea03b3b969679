import type { Root } from 'mdast'
import type { Span } from '../model/place.ts'

/** Moves every offset of a tree by `by`, so that positions of a body become positions of its file. Changes the tree. */
export function shiftOffsets(tree: Root, by: number): Root {
  if (by === 0) return tree
  const pending: Positioned[] = [tree as Positioned]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.position) {
      node.position.start.offset += by
      node.position.end.offset += by
    }
    if (node.children) for (const child of node.children) pending.push(child)
  }
  return tree
}

/** Offset of a line and column (both from 1) in `text`, clamped to its end. */
export function offsetOf(text: string, line: number, column: number): number {
  let offset = 0
  for (let current = 1; current < line; current++) {
    const next = text.indexOf('\n', offset)
    if (next < 0) return text.length
    offset = next + 1
  }
  return Math.min(offset + column - 1, text.length)
}

/** Span of one character at `offset`, kept inside the text. */
export function pointSpan(text: string, offset: number): Span {
  const start = Math.max(0, Math.min(offset, text.length))
  return [start, Math.min(start + 1, text.length)]
}

interface Positioned {
  position?: { start: { offset: number }; end: { offset: number } }
  children?: Positioned[]
}
