import { describe, expect, it } from 'vitest'
import { changeRules, compareTexts } from '../../linter/diff.ts'
import type { Change, RevisionExample } from '../../linter/index.ts'
import { exampleDay } from '../examples.ts'

// The good and bad examples of a rule are its tests and its documentation at once.
describe.each(changeRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const found = ({ base, head }: RevisionExample): string[] =>
    compareTexts(base, head, { base: 'base', head: 'head', today: exampleDay, locale: 'en' })
      .changes.filter((change) => change.id === id)
      .map(asExample)

  it.each(rule.good.map((example, index) => [index + 1, example] as const))(
    'is silent on good example %i',
    (_, example) => {
      expect(found(example)).toEqual([])
    },
  )

  it.each(rule.bad.map((example, index) => [index + 1, example] as const))(
    'tells bad example %i',
    (_, example) => {
      expect(found(example)).toEqual(example.finds)
    },
  )
})

function asExample({ side, path, place, class: kind, message }: Change): string {
  return `${side === 'base' ? 'base ' : ''}${path}:${place.line}:${place.column}: ${kind}: ${message}`
}
