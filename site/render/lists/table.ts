import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { wordsIn } from '../../../linter/index.ts'
import type { Workspace } from '../../../linter/index.ts'
import type { ComponentRenderer, Props } from '../component.ts'
import { law } from '../components/law.ts'
import { param } from '../components/param.ts'
import type { Rendering } from '../context.ts'
import { resolveLink } from '../link.ts'
import { renderWords } from '../words.ts'
import { heads, labels, nothing, wordsOf } from './words.ts'

/** A piece of a cell: words, the value of a parameter, a citation, or a link. */
export type Part =
  | string
  | { readonly param: string }
  | { readonly law: string }
  | { readonly href: string; readonly text: string }

/** A cell of a list, in order. */
export type Cell = readonly Part[]

/** How a list is shown: the register's rows, and what each column shows of one. */
export interface List<Row> {
  readonly name: string
  readonly register: string
  /** Key of the rows in the register, and of the words for them. */
  readonly key: string
  rows(props: Props, rendering: Rendering): readonly Row[]
  /** The columns in order, the name first: key of the head, and the cell of a row. */
  columns(props: Props): readonly Column<Row>[]
}

/** One column of a list. */
export type Column<Row> = readonly [head: string, cell: (row: Row, rendering: Rendering) => Cell]

/** The component of a list. Without a row it is one sentence: an empty table would leave readers guessing. */
export function listComponent<Row>(list: List<Row>): ComponentRenderer {
  const rows = (props: Props, rendering: Rendering): Cell[][] => rowsOf(list, props, rendering)
  const sentence = (props: Props, { workspace, language }: Rendering): string =>
    wordsOf(nothing, isListed(list, workspace) ? emptyBecause(list.key, props) : 'unknown', language)
  return {
    name: list.name,
    inline: false,
    html(props, _children, rendering) {
      const [head, ...body] = rows(props, rendering)
      if (!head) return h('p', sentence(props, rendering))
      const { language } = rendering
      const box = { className: 'table', role: 'group', tabIndex: 0, ariaLabel: renderWords(language).table }
      return h('div', box, [
        h('table', { ariaLabel: wordsOf(labels, list.key, language) }, [
          h('thead', [
            h(
              'tr',
              head.map((cell) => h('th', { scope: 'col' }, shownIn(cell, rendering))),
            ),
          ]),
          h(
            'tbody',
            body.map(([name = [], ...cells]) =>
              h('tr', [
                h('th', { scope: 'row' }, shownIn(name, rendering)),
                ...cells.map((cell) => h('td', shownIn(cell, rendering))),
              ]),
            ),
          ),
        ]),
      ])
    },
    text(props, _children, rendering) {
      const lines = rows(props, rendering).map((cells) =>
        cells.map((cell) => textIn(cell, rendering)).join(' '),
      )
      return lines.length > 0 ? lines.join('\n') : sentence(props, rendering)
    },
    rows,
  }
}

/** The columns that an author names, in that order. */
export function columnsNamed<Row>(
  names: string | undefined,
  columns: Readonly<Record<string, Column<Row>>>,
): Column<Row>[] {
  const known = new Map(Object.entries(columns))
  return wordsIn(names).flatMap((name) => {
    const column = known.get(name)
    return column ? [column] : []
  })
}

/** A part as text. */
export function textOfPart(part: Part, rendering: Rendering): string {
  if (typeof part === 'string') return part
  if ('param' in part) return param.text({ id: part.param }, () => '', rendering)
  return 'law' in part ? law.text({ ref: part.law }, () => '', rendering) : part.text
}

/** Why a list is empty. That nothing at all goes abroad follows only where nothing was left out. */
function emptyBecause(key: string, props: Props): string {
  const { only } = props
  if (key !== 'activities' || only === undefined) return key
  const isWhole = !['handlers', 'ids', 'except'].some((prop) => props[prop] !== undefined)
  return only === 'cross-border' && isWhole ? 'nothing-abroad' : only
}

/** Whether the register says what there is; one that is missing or was refused says nothing, not even that. */
function isListed({ register, key }: Pick<List<unknown>, 'register' | 'key'>, workspace: Workspace): boolean {
  const facts = workspace.register(register)
  return facts?.readable === true && Array.isArray(facts.data[key])
}

/** The head and the rows; nothing where there is no row. */
function rowsOf<Row>(list: List<Row>, props: Props, rendering: Rendering): Cell[][] {
  const chosen = list.rows(props, rendering)
  if (chosen.length === 0) return []
  const columns = list.columns(props)
  return [
    columns.map(([head]) => [wordsOf(heads, head, rendering.language)]),
    ...chosen.map((row) => columns.map(([, cell]) => cell(row, rendering))),
  ]
}

function textIn(cell: Cell, rendering: Rendering): string {
  return cell.map((part) => textOfPart(part, rendering)).join('')
}

function shownIn(cell: Cell, rendering: Rendering): ElementContent[] {
  return cell.map((part): ElementContent => {
    if (typeof part === 'string') return { type: 'text', value: part }
    if ('param' in part) return param.html({ id: part.param }, () => [], rendering)
    if ('law' in part) return law.html({ ref: part.law }, () => [], rendering)
    const href = resolveLink(part.href, rendering)
    const outside = href?.startsWith('https:') ? { className: 'external', rel: ['noreferrer'] } : {}
    return href === undefined ? { type: 'text', value: part.text } : h('a', { href, ...outside }, part.text)
  })
}
