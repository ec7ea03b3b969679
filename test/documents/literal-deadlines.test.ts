import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'
import type { ControlBlock, Facts } from '../../linter/index.ts'

const root = fileURLToPath(new URL('../../policies', import.meta.url))
const opened = openWorkspace(root, { today: '2026-11-24', cache: false })
const { controls, parameters } = opened.workspace

/** How an author would type a limit of 37 units in Chinese. */
const typed = new Map([
  ['hour', '37 小时'],
  ['day', '三十七天'],
  ['working-day', '37 个工作日'],
  ['month', '37 个月'],
  ['year', '三十七年'],
])

const documents = opened.facts.filter((facts) => facts.controls.some((block) => limitOf(block) !== undefined))

// The rule may let a number pass, but no number that stands alone in a block whose control has a parameter for it.
describe('a limit typed into a control block', () => {
  it('has many blocks to be typed into', () => {
    expect(documents.length).toBeGreaterThan(15)
    expect(documents.flatMap((facts) => facts.controls.filter(limitOf)).length).toBeGreaterThan(60)
  })

  it.each(documents.map((facts) => [facts.path, facts] as const))(
    'is found in every block of %s',
    (path, facts) => {
      const blocks = facts.controls.filter((block) => limitOf(block) !== undefined)
      const found = opened
        .with(path, spoilt(facts, blocks))
        .lint()
        .findings.filter((finding) => finding.rule === 'literal-number')
      expect(found.map(({ message }) => /in the block of `([^`]+)`/.exec(message)?.[1])).toEqual(
        blocks.map(({ ids }) => ids.join(' ')),
      )
    },
  )
})

/** The unit of time of the first parameter of a block with text, in words. */
function limitOf({ ids, delegate }: ControlBlock): string | undefined {
  if (delegate !== undefined) return undefined
  const all = ids.flatMap((id) => controls.get(id)?.parameters ?? [])
  return all.map((id) => typed.get(parameters.get(id)?.unit ?? '')).find(Boolean)
}

function spoilt({ path }: Facts, blocks: readonly ControlBlock[]): string {
  const { text } = opened.document(path)
  return [...blocks].reverse().reduce((whole, block) => {
    const end = block.span[1] - '</Control>'.length
    return `${whole.slice(0, end)}应当在 ${limitOf(block) ?? ''}内办完。\n\n${whole.slice(end)}`
  }, text)
}
