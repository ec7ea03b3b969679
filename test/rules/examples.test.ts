import { describe, expect, it } from 'vitest'
import { rules } from '../../linter/index.ts'
import { asExample, openExample } from '../examples.ts'

// The good and bad examples of a rule are its tests and its documentation at once.
describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const found = (files: Readonly<Record<string, string>>): string[] =>
    openExample(files)
      .lint({ locale: 'en' })
      .findings.filter((finding) => finding.rule === id)
      .map(asExample)

  it.each(rule.good.map((files, index) => [index + 1, files] as const))(
    'accepts good example %i',
    (_, files) => {
      expect(found(files)).toEqual([])
    },
  )

  it.each(rule.bad.map((example, index) => [index + 1, example] as const))(
    'finds bad example %i',
    (_, example) => {
      expect(found(example.files)).toEqual(example.finds)
    },
  )
})
