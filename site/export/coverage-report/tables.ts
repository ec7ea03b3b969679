import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Coverage, RequirementCoverage } from '../../../linter/index.ts'
import { controlTitle, documentTitle, familyTitle, placeName, sourceTitle } from './names.ts'
import type { CoverageContext } from './reporter.ts'
import { coverageWords } from './words.ts'

/** Families with their counts. */
export function familyTable({ families }: Coverage, context: CoverageContext): Element {
  const words = coverageWords(context.locale)
  return table(
    [words.family, words.controls],
    families.map(({ id, covered, controls }) => [
      `${id} ${familyTitle(id, context)}`,
      words.of(covered, controls),
    ]),
  )
}

/** One table for each source: row, controls, text, lesson. */
export function requirementTables({ requirements }: Coverage, context: CoverageContext): ElementContent[] {
  const words = coverageWords(context.locale)
  const sources = Map.groupBy(
    requirements,
    ({ id }) => context.workspace.requirements.get(id)?.source ?? id.split(':')[0] ?? '',
  )
  return [...sources].flatMap(([source, rows]) => [
    h('h3', sourceTitle(source, context)),
    table(
      [words.requirement, words.control, words.paragraph, words.lesson],
      rows.map((row) => requirementCells(row, context)),
    ),
  ])
}

/** Articles that a control rests on, with the documents behind them. */
export function articleTable({ laws }: Coverage, context: CoverageContext): Element {
  const words = coverageWords(context.locale)
  return table(
    [words.article, words.controls, words.documents],
    laws
      .filter(({ controls }) => controls.length > 0)
      .map(({ id, controls, documents }) => [
        id,
        controls.join(' '),
        documents.map((document) => documentTitle(document, context)),
      ]),
  )
}

function requirementCells(row: RequirementCoverage, context: CoverageContext): (string | string[])[] {
  const requirement = context.workspace.requirements.get(row.id)
  return [
    `${row.id} ${requirement?.text[context.locale] ?? ''}`,
    row.controls.map((id) => `${id} ${controlTitle(id, context)}`),
    row.paragraphs.map(placeName),
    row.lessons.length > 0 ? [...row.lessons] : coverageWords(context.locale).noLesson,
  ]
}

function table(head: readonly string[], rows: readonly (readonly (string | string[])[])[]): Element {
  return h('table', [
    h('thead', [
      h(
        'tr',
        head.map((text) => h('th', { scope: 'col' }, text)),
      ),
    ]),
    h(
      'tbody',
      rows.map((cells) =>
        h(
          'tr',
          cells.map((cell, index) =>
            index === 0 ? h('th', { scope: 'row' }, lines(cell)) : h('td', lines(cell)),
          ),
        ),
      ),
    ),
  ])
}

function lines(cell: string | string[]): ElementContent[] {
  if (typeof cell === 'string') return [{ type: 'text', value: cell }]
  return cell.flatMap((text, index) => [
    ...(index > 0 ? [h('br')] : []),
    { type: 'text' as const, value: text },
  ])
}
