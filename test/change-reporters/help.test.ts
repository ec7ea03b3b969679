import { describe, expect, it } from 'vitest'
import { changeReporters } from '../../linter/diff.ts'
import { openTexts } from '../../linter/index.ts'
import { changeTables } from '../../site/portal/models/change-help.ts'
import { viewOf } from '../../site/portal/models/view.ts'
import { exampleDay } from '../examples.ts'
import { locales, realReports } from './reports.ts'

const { workspace } = openTexts(
  {
    'laws/PIPL.yaml': "code: PIPL\narticles:\n  - { article: '17', paraphrase: { zh-CN: 告知, en: Tell } }\n",
  },
  { today: exampleDay },
)

describe.each(locales)('the tables of the help on changes in %s', (locale) => {
  const view = viewOf(workspace, locale)
  const textsOf = (name: 'duties' | 'todos' | 'formats'): string[] =>
    changeTables[name](view).rows.map(([head]) =>
      (head?.parts ?? []).flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''),
    )

  it('name every format', () => {
    expect(textsOf('formats')).toEqual(Object.keys(changeReporters))
  })

  it('name every duty that a report may hold, linked to its article where the registry has it', () => {
    const told = realReports(locale).flatMap(({ changes }) => changes.flatMap(({ duties }) => duties))
    const listed = textsOf('duties')
    expect(told.length).toBeGreaterThan(5)
    for (const { message } of told)
      expect(
        listed.some((text) => message.startsWith(text)),
        message,
      ).toBe(true)
    const links = changeTables.duties(view).rows.flatMap(([, ground]) => ground?.href ?? [])
    expect(links).toEqual([`${view.prefix}/laws/PIPL/17/`])
  })

  it('name every to-do in words that have its slots', () => {
    expect(textsOf('todos').length).toBeGreaterThan(8)
    expect(textsOf('todos').filter((text) => text.includes('{document}')).length).toBeGreaterThan(5)
  })
})
