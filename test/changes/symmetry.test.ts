import { describe, expect, it } from 'vitest'
import { changeRules, compareTexts } from '../../linter/diff.ts'
import type { ChangeExample } from '../../linter/index.ts'
import { exampleDay } from '../examples.ts'

// What went one way comes back the other: whoever reverts an edit is told of it by the mirror of the same rule.
const mirrored = changeRules.flatMap(({ id, mirror, bad }) =>
  typeof mirror === 'string' ? bad.map((example, index) => [id, mirror, index + 1, example] as const) : [],
)

describe('made backwards', () => {
  it.each(mirrored)('%s is told by %s (example %i)', (_id, mirror, _index, example) => {
    expect(rulesThatTell(example)).toContain(mirror)
  })
})

function rulesThatTell({ base, head }: ChangeExample): string[] {
  const { changes } = compareTexts(head, base, {
    ...{ base: 'head', head: 'base', today: exampleDay, locale: 'en' },
  })
  return [...new Set(changes.map(({ id }) => id))]
}
