import { allDuties, allTodos, changeReporters } from '../../../linter/diff.ts'
import type { ChangeReporterName } from '../../../linter/diff.ts'
import { codedText } from './coded-text.ts'
import type { CodedPart } from './coded-text.ts'
import { citationOf } from './links.ts'
import type { View } from './view.ts'

/** A table of the help page on changes: titles of its columns, none where they say nothing, and its rows. */
export interface ChangeTable {
  readonly titles: readonly string[]
  readonly rows: readonly (readonly ChangeCell[])[]
}

/** A text, linked where there is a page about it. */
export interface ChangeCell {
  readonly parts: readonly CodedPart[]
  readonly href?: string
}

/** Every table is made from what the linter itself goes by, so none can say something else than it does. */
export const changeTables: Readonly<Record<ChangeTableName, (view: View) => ChangeTable>> = {
  classes: ({ words }) => ({
    titles: [],
    rows: Object.entries(words.changeClassMeanings).map(([kind, meaning]) => [
      cell(words.changeClasses[kind as keyof typeof words.changeClasses]),
      cell(meaning),
    ]),
  }),
  duties: (view) => ({
    titles: [view.words.changeDuty, view.words.changeGround],
    rows: allDuties(view.locale).map(({ message, law }) => [cell(message), groundCell(law, view)]),
  }),
  todos: ({ locale }) => ({
    titles: [],
    rows: allTodos(locale).map(({ message }) => [cell(message)]),
  }),
  formats: ({ words }) => ({
    titles: [],
    rows: (Object.keys(changeReporters) as ChangeReporterName[]).map((name) => [
      cell(`\`${name}\``),
      cell(words.changeFormats[name]),
    ]),
  }),
}

export type ChangeTableName = 'classes' | 'duties' | 'todos' | 'formats'

const cell = (text: string): ChangeCell => ({ parts: codedText(text) })

/** The article as people cite it, and how well it was checked. */
function groundCell(law: string, view: View): ChangeCell {
  if (law === '') return cell(view.words.changeGroundOwn)
  const { text, href } = citationOf(law, view)
  return { ...cell(text), ...(href === undefined ? {} : { href }) }
}
