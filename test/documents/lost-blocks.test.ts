import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { measureCoverage, openWorkspace } from '../../linter/index.ts'
import type { ControlBlock, Facts } from '../../linter/index.ts'

const root = fileURLToPath(new URL('../../policies', import.meta.url))
const opened = openWorkspace(root, { today: '2026-11-24', cache: false })
const { workspace } = opened

const blocks = [...workspace.documents.values()].flatMap((document) =>
  document.controls.map((block) => ({ document, block })),
)

it('whichever block of the library is deleted, the coverage falls below 100 percent and names it', () => {
  expect(blocks.length).toBeGreaterThan(250)
  const unmissed = blocks.filter(({ document, block }) => !isMissed(document, block))
  expect(unmissed.map(({ document, block }) => `${document.id} ${block.ids.join(' ')}`)).toEqual([])
}, 120_000)

function isMissed({ id, path }: Facts, { ids, span }: ControlBlock): boolean {
  const { text } = opened.document(path)
  const without = text.slice(0, span[0]) + text.slice(span[1])
  const { summary, gaps } = measureCoverage(opened.with(path, without).workspace)
  const named = ids.some((control) => gaps.some((gap) => gap.document === id && gap.control === control))
  return summary.percent < 100 && named
}
