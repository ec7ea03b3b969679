import type { Refusal } from '../model/document.ts'
import type { Unshown } from '../model/facts.ts'

/**
 * What no page of ours would show, in a file that becomes none: plain Markdown is checked and never rendered, so that it
 * harms nobody. It stays refused, and whoever would render such a file after all must not.
 */
export function unshownOf(path: string, refused: readonly Refusal[], text: string): Unshown | undefined {
  const found = path.endsWith('.md') ? refused.filter(({ stage }) => stage === 'construct') : []
  const [first] = found
  if (!first) return undefined
  return {
    names: [...new Set(found.map((refusal) => nameOf(refusal, text)))].slice(0, most),
    span: first.span,
  }
}

/** The tag, or what stands there. */
function nameOf({ code, data, span: [start, end] }: Refusal, text: string): string {
  const { name } = data
  if (code === 'html-tag' && typeof name === 'string' && name !== '') return `<${name}>`
  const line = text.slice(start, end).split('\n', 1)[0] ?? ''
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

const most = 5
const longest = 40
