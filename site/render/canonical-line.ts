import type { FootnoteDefinition, Nodes, Parents } from 'mdast'
import { rendererOf } from './components/index.ts'
import type { Rendering } from './context.ts'
import { propsOf, refuse } from './handlers.ts'
import { resolveLink } from './link.ts'
import type { Cell } from './lists/table.ts'
import { textOfPart } from './lists/table.ts'

/** Shown characters, or a mark between them. What authors write is escaped, so none of it can pass for a mark. */
export type Piece = { readonly shown: string } | { readonly mark: string }

/** A walk over one document: what its references lead to, and the footnotes in the order of their citation. */
export interface Walk {
  readonly rendering: Rendering
  readonly urls: Map<string, string>
  readonly notes: Map<string, FootnoteDefinition>
  /** Key of each cited footnote → its number. */
  readonly cited: Map<string, number>
}

/** The line that a heading, a cell or another node with text in it is. */
export function lineOf(node: Parents, walk: Walk): string {
  return line(piecesOf(node, walk), walk.rendering.facts.language)
}

/** The line that a cell of a list is; what it shows is escaped as any other text. */
export function cellLine(cell: Cell, { rendering }: Pick<Walk, 'rendering'>): string {
  const pieces = cell.flatMap((part): Piece[] => {
    const shown = { shown: textOfPart(part, rendering) }
    const target = typeof part === 'object' && 'href' in part ? resolveLink(part.href, rendering) : undefined
    return target === undefined ? [shown] : [{ mark: '[' }, shown, { mark: closing(target) }]
  })
  return line(pieces, rendering.facts.language)
}

/** The pieces inside a node, in order. */
export function piecesOf(parent: Parents, walk: Walk): Piece[] {
  return parent.children.flatMap((node) => inlinePieces(node, walk))
}

/** One line of text, without what only the source has: its wrapping, its blanks in a row. */
export function line(pieces: readonly Piece[], language: string): string {
  const marks = pieces.flatMap((piece) => ('mark' in piece ? [piece.mark] : []))
  const text = pieces.map((piece) => ('mark' in piece ? hole : clean(piece.shown))).join('')
  const unwrapped = unwrap(text.replace(/ +/g, ' '), language).replace(/^ +| +$/g, '')
  return unwrapped
    .split(hole)
    .map((shown, index) => (index === 0 ? '' : (marks[index - 1] ?? '')) + escape(shown))
    .join('')
}

/** A line that must not be taken for a heading, an item or a row; nothing where nothing is shown. */
export function paragraph(pieces: readonly Piece[], { rendering }: Pick<Walk, 'rendering'>): string[] {
  const text = line(pieces, rendering.facts.language)
  if (text === '') return []
  return [/^(?:#+ |> |[-§] |---$|\d+\. |\| |``` )/.test(text) ? `\\${text}` : text]
}

/** Shown text in which no mark can stand. */
export function escape(text: string): string {
  return text.replace(/[\\[\]<>~|]/g, '\\$&')
}

/** The end of a link and its target. */
export function closing(target: string): string {
  return `](${target.replace(/[\\()]/g, '\\$&')})`
}

/** References find their definition whatever the case of its label. */
export function keyOf(node: { readonly identifier: string }): string {
  return node.identifier.toUpperCase()
}

function inlinePieces(node: Nodes, walk: Walk): Piece[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return [{ shown: node.value }]
    case 'break':
      return [{ shown: ' ' }]
    case 'delete':
      // What is struck out says the opposite.
      return [{ mark: '~~' }, ...piecesOf(node, walk), { mark: '~~' }]
    case 'link':
      return linkPieces(node, node.url, walk)
    case 'linkReference':
      return linkPieces(node, walk.urls.get(keyOf(node)), walk)
    case 'image':
    case 'imageReference':
      return [{ mark: '<image ' }, { shown: node.alt || '—' }, { mark: '>' }]
    case 'footnoteReference':
      return [{ mark: `<note ${citation(keyOf(node), walk)}>` }]
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return componentPieces(node, walk)
    case 'emphasis':
    case 'strong':
      return piecesOf(node, walk)
    case 'definition':
    case 'footnoteDefinition':
    case 'thematicBreak':
      return []
    default:
      // A block inside a component that stands in a line, as careless authors write it.
      return 'children' in node ? [...piecesOf(node, walk), { shown: ' ' }] : refuse(undefined, node)
  }
}

function linkPieces(node: Parents, url: string | undefined, walk: Walk): Piece[] {
  const target = url === undefined ? undefined : resolveLink(url, walk.rendering)
  const inside = piecesOf(node, walk)
  return target === undefined ? inside : [{ mark: '[' }, ...inside, { mark: closing(target) }]
}

function componentPieces(node: Nodes & { type: `mdxJsx${'Text' | 'Flow'}Element` }, walk: Walk): Piece[] {
  const component = rendererOf(node.name ?? '', walk.rendering)
  if (!component) return refuse(undefined, { type: `component ${node.name ?? 'fragment'}` })
  const inside = piecesOf(node, walk)
  // The renderer says where its content goes; what the content is made of stays in pieces.
  const shown = component.text(propsOf(node), () => (inside.length > 0 ? hole : ''), walk.rendering)
  const [before = '', ...after] = shown.split(hole)
  return [{ shown: before }, ...after.flatMap((text) => [...inside, { shown: text }])]
}

/** Footnotes are numbered as a page numbers them: by first citation. */
function citation(key: string, { cited }: Walk): number {
  const number = cited.get(key) ?? cited.size + 1
  cited.set(key, number)
  return number
}

/** Stands for a mark while the text around it is joined; no text can hold it. */
const hole = '\0'

/** Blanks of every kind that looks like a space are one. */
function clean(shown: string): string {
  return shown
    .normalize('NFC')
    .replaceAll(hole, '\uFFFD')
    .replace(/[\t\u00a0\u202f]/g, ' ')
}

/**
 * A line end of the source is a space, but nothing between two characters of Chinese or Japanese: an author may wrap
 * there, and no reader would see a gap. Scans by hand, because a pattern that looks back would take time squared.
 */
export function unwrap(text: string, language: string): string {
  return text.replace(/ ?\n[ \n]*/g, (run: string, at: number) => {
    const wide = isWide(before(text, at), language) && isWide(after(text, at + run.length), language)
    return wide ? '' : ' '
  })
}

function before(text: string, at: number): string {
  let end = at
  while (text[end - 1] === hole) end--
  return Array.from(text.slice(Math.max(0, end - 2), end)).at(-1) ?? ''
}

function after(text: string, at: number): string {
  let start = at
  while (text[start] === hole) start++
  return String.fromCodePoint(text.codePointAt(start) ?? 0)
}

function isWide(character: string, language: string): boolean {
  return wide.test(character) || (language.startsWith('zh') && /^[“”‘’—…·]$/.test(character))
}

const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]$/u
