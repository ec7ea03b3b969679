import type { BlockKind, Line } from '../model.ts'

/** The lines of a canonical text, without its header but with its title. Reads whatever it is given. */
export function readLines(canonical: string): Line[] {
  const all = canonical.split('\n').map((text) => text.replace(/\r$/, ''))
  const start = all[0]?.startsWith('policypress-text/') ? headLength(all) : 0
  const title = all.slice(0, start).find((text) => text.startsWith('title: '))
  const head: Pick<Line, 'kind' | 'mark' | 'text'>[] =
    title === undefined ? [] : [{ kind: 'title', mark: 'title: ', text: title.slice('title: '.length) }]
  const body = all.slice(start).filter((text) => text.trim() !== '')
  return [...head, ...body.map(readLine)].map((line, index) => ({ index, ...line }))
}

/** The text of a line as its cells; only a row has more than one. A bar of the text itself is escaped. */
export function cellsOf({ kind, text }: Pick<Line, 'kind' | 'text'>): string[] {
  return kind === 'row' ? text.split(' | ') : [text]
}

/** A header without an end is no header. */
function headLength(lines: readonly string[]): number {
  const end = lines.indexOf('')
  return end === -1 ? 0 : end + 1
}

function readLine(text: string): Omit<Line, 'index'> {
  const [indent] = /^(?: {2}|> )*/.exec(text) ?? ['']
  const rest = text.slice(indent.length)
  if (/^\| .* \|$/s.test(rest)) return { kind: 'row', mark: `${indent}| `, text: rest.slice(2, -2) }
  const [mark, kind] = markOf(rest)
  const inside = kind === 'paragraph' && indent.includes('>') ? 'quote' : kind
  return { kind: inside, mark: indent + mark, text: rest.slice(mark.length) }
}

function markOf(rest: string): readonly [mark: string, kind: BlockKind] {
  if (rest === '---') return ['', 'rule']
  for (const [pattern, kind] of marks) {
    const [mark] = pattern.exec(rest) ?? []
    if (mark !== undefined) return [mark, kind]
  }
  return ['', 'paragraph']
}

const marks: readonly (readonly [RegExp, BlockKind])[] = [
  [/^#{1,6} /, 'heading'],
  [/^(?:-|\d{1,9}\.)(?: [☑☐])?(?: |$)/, 'item'],
  [/^``` /, 'code'],
  [/^<note \d{1,9}>(?: |$)/, 'note'],
]
