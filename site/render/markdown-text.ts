import type { Document } from '../../linter/index.ts'
import { canonicalLines } from './canonical-text.ts'
import type { RenderContext } from './context.ts'

/**
 * The text of a document as plain Markdown, with nothing in it that only our parser knows: what components show stands
 * in words, control ids are bold. Throws for a document that the lint refused.
 */
export function markdownText(document: Document, context: RenderContext): string {
  const blocks: Block[] = []
  for (const line of canonicalLines(document, context)) {
    const block = blockOf(line)
    const last = blocks.at(-1)
    if (last && block.kind !== 'text' && last.kind === block.kind) last.lines.push(...block.lines)
    else blocks.push(block)
  }
  return `${blocks.map(joined).join('\n\n')}\n`
}

/** What a line of the canonical form is, and how Markdown writes it. */
function blockOf(line: string): Block {
  if (line.startsWith('§ ')) return { kind: 'marks', lines: [`**${line.slice(2)}**`] }
  if (line.startsWith('| ')) return { kind: 'table', lines: [inline(line)] }
  if (line.startsWith('> ')) return { kind: 'quote', lines: [inline(line.slice(2))] }
  if (line.startsWith('``` ')) return { kind: 'text', lines: [codeOf(line.slice(4))] }
  const [, indent = '', mark, rest = ''] = /^( *)(-|\d+\.) ?(.*)$/s.exec(line) ?? []
  if (mark !== undefined && line !== '---') return { kind: 'list', lines: [itemOf(indent, mark, rest)] }
  const [, deep, inside = ''] = /^( +)(.*)$/s.exec(line) ?? []
  if (deep) return { kind: 'list', lines: [`\n${deeper(deep)}${inline(inside)}`] }
  return { kind: 'text', lines: [inline(line)] }
}

function joined({ kind, lines }: Block): string {
  if (kind === 'marks') return lines.join(' ')
  if (kind === 'quote') return lines.map((line) => `> ${line}`).join('\n>\n')
  if (kind !== 'table') return lines.join('\n')
  const columns = lines[0]?.match(/(?<!\\) \|/g)?.length ?? 1
  return [lines[0], `|${' --- |'.repeat(columns)}`, ...lines.slice(1)].join('\n')
}

function itemOf(indent: string, mark: string, rest: string): string {
  const [, box, text = rest] = /^([☑☐]) ?(.*)$/s.exec(rest) ?? []
  const task = box === undefined ? '' : box === '☑' ? '[x] ' : '[ ] '
  return `${deeper(indent)}${mark} ${task}${inline(text)}`.trimEnd()
}

/** Two blanks a level are too few below a number. */
function deeper(indent: string): string {
  return indent + indent
}

/** Escapes of the canonical form are Markdown's own; what it leaves as it is and Markdown would read is escaped. */
function inline(text: string): string {
  return text
    .replace(/[*_`]/g, '\\$&')
    .replace(/^\\(\d+)\. /, '$1\\. ')
    .replace(/^\+ /, '\\+ ')
    .replace(/^<note (\d+)> /, '[^$1]: ')
    .replace(/(?<!\\)<note (\d+)>/g, '[^$1]')
    .replace(/(?<!\\)<image ((?:[^<>\\]|\\.)*)>/g, '$1')
}

/** In a fence nothing is escaped; its line ends were. */
function codeOf(text: string): string {
  const code = text.replace(/\\(.)/gs, (_, character: string) => (character === 'n' ? '\n' : character))
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${code}\n${fence}`
}

interface Block {
  readonly kind: 'marks' | 'table' | 'quote' | 'list' | 'text'
  readonly lines: string[]
}
