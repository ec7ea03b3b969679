import type { Block, Locale, Piece } from '../model.ts'
import { shownCode, shownText } from '../text/shown.ts'
import { escapeHtml } from './escape.ts'
import { showWords } from './words.ts'

/** A block, with its number in the comparison, which makes its id. */
export interface Placed {
  readonly block: Block
  readonly index: number
}

/** Blocks that make one element: a paragraph, the items of a list, the rows of a table. */
export function groupHtml(group: readonly Placed[], language: Locale): string {
  const [first] = group
  switch (first?.block.kind) {
    case undefined:
      return ''
    case 'row':
      return tableHtml(group, language)
    case 'item': {
      const list = isNumbered(first.block) ? 'ol' : 'ul'
      return `<${list}>${group.map((placed) => itemHtml(placed, language)).join('')}</${list}>`
    }
    default:
      return group.map((placed) => singleHtml(placed, language)).join('')
  }
}

/** Whether an item has a number. */
export function isNumbered({ before, after }: Block): boolean {
  return /\d/.test((after ?? before)?.mark ?? '')
}

/** The page's title is h1 and ours h2, so the headings of the text, which begin with h2, stand one level lower. */
export function headingLevel({ before, after }: Block): number {
  const [marks = '##'] = /#+/.exec((after ?? before)?.mark ?? '') ?? []
  return Math.min(6, marks.length + 1)
}

function singleHtml(placed: Placed, language: Locale): string {
  const { block } = placed
  const inside = stateWord(block, language) + cellHtml(block, block.cells[0] ?? [], language)
  const open = attributes(placed)
  switch (block.kind) {
    case 'heading': {
      const level = headingLevel(block)
      return `<h${level}${open}>${inside}</h${level}>`
    }
    case 'quote':
      return `<blockquote${open}><p>${inside}</p></blockquote>`
    case 'code':
      return `<pre${open}>${inside}</pre>`
    case 'rule':
      return `<hr${open}>`
    default:
      return `<p${open}>${inside}</p>`
  }
}

function itemHtml(placed: Placed, language: Locale): string {
  const { block } = placed
  const mark = (block.after ?? block.before)?.mark ?? ''
  const [number] = /\d+/.exec(mark) ?? []
  const [box = ''] = /[☑☐]/.exec(mark) ?? []
  const value = number === undefined ? '' : ` value="${Number(number)}"`
  const inside = cellHtml(block, block.cells[0] ?? [], language)
  return `<li${attributes(placed)}${value}>${stateWord(block, language)}${box}${inside}</li>`
}

/** Canonical text does not say where a table begins: the first of some rows that follow each other is its head. */
function tableHtml(group: readonly Placed[], language: Locale): string {
  const rows = group.map((placed, row) => {
    const cells = placed.block.cells.map((pieces, column) => {
      const word = column === 0 ? stateWord(placed.block, language) : ''
      const inside = word + cellHtml(placed.block, pieces, language)
      if (row === 0) return `<th scope="col">${inside}</th>`
      return column === 0 ? `<th scope="row">${inside}</th>` : `<td>${inside}</td>`
    })
    return `<tr${attributes(placed)}>${cells.join('')}</tr>`
  })
  const label = escapeHtml(showWords(language).table)
  return `<div class="table" role="group" tabindex="0" aria-label="${label}"><table><thead>${rows[0] ?? ''}</thead><tbody>${rows.slice(1).join('')}</tbody></table></div>`
}

function attributes({ block, index }: Placed): string {
  const moved = block.moved ? ' block-moved' : ''
  return ` class="block block-${block.kind} block-${block.state}${moved}" id="block-${index}"`
}

/** In words, because colours and lines do not reach everybody. */
function stateWord({ state, moved, kind }: Block, language: Locale): string {
  const { added, removed, moved: movedWord, layout } = showWords(language)
  const word =
    state === 'added' ? added : state === 'removed' ? removed : state === 'typography' ? layout : ''
  const all = kind === 'rule' ? [] : [moved ? movedWord : '', word].filter(Boolean)
  return all.map((text) => `<span class="block-word">${escapeHtml(text)}</span> `).join('')
}

function cellHtml({ kind, state }: Block, pieces: readonly Piece[], language: Locale): string {
  const { added, removed, colon } = showWords(language)
  return pieces
    .map((piece) => {
      // Where a link now leads elsewhere, its target is what changed; a link that came or went as a whole needs none.
      const withTargets = state === 'edited' && piece.state !== 'kept'
      const text = escapeHtml(kind === 'code' ? shownCode(piece.text) : shownText(piece.text, withTargets))
      if (piece.state === 'kept' || text === '') return text
      const [tag, word] = piece.state === 'added' ? ['ins', added] : ['del', removed]
      // A block that came or went as a whole says so once, before its text.
      const hidden =
        state === piece.state ? '' : `<span class="visually-hidden">${escapeHtml(word + colon)}</span>`
      return `<${tag}>${hidden}${text}</${tag}>`
    })
    .join('')
}
