import { describe, expect, it } from 'vitest'
import { openWorkspace, rules } from '../../linter/index.ts'
import { exampleDay, writeWorkspace } from '../examples.ts'
import { asSaid, eslintOver, isSeen, saidBy } from './run-eslint.ts'

const examples = rules.flatMap((rule) =>
  rule.bad.map(({ files }, index) => [`${rule.id}, bad example ${index + 1}`, files] as const),
)

describe('ESLint says what the engine says', () => {
  it.each(examples)('of %s', async (_, files) => {
    const root = writeWorkspace(files)
    const { findings } = openWorkspace(root, { today: exampleDay, cache: false }).lint({ locale: 'en' })
    const results = await eslintOver(root, { today: exampleDay }).lintFiles(['.'])
    expect(saidBy(results, root)).toEqual(asSaid(findings.filter(isSeen)))
  })
})
