import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'
import { exampleDay, writeWorkspace } from '../examples.ts'
import { documentBody } from './generated-documents.ts'

describe('several threads', () => {
  const bodies = fc.sample(documentBody, { numRuns: 1300, seed: 20_261_125 })
  const files: Record<string, string | Uint8Array> = Object.fromEntries(
    bodies.map((body, index) => [`pages/p${index}.${index % 5 === 0 ? 'md' : 'mdx'}`, body]),
  )
  files['policypress.config.yaml'] = 'name: 例\nsource-language: en\nrules: { no-placeholder: off }\n'
  files['catalog/BT.yaml'] = 'controls:\n  - { id: BT-02, evidence: [{ id: log }] }\n'
  files['pages/binary.md'] = new Uint8Array([0xff, 0xfe, 0x41, 0x00])
  files['pages/long.md'] = new Uint8Array(300_000).fill(0x41)

  it('find what one finds, with the same facts in the same order', () => {
    const root = writeWorkspace(files)
    const run = (threads: number): string => {
      const opened = openWorkspace(root, { today: exampleDay, cache: false, threads })
      return JSON.stringify([opened.facts, opened.lint({ locale: 'zh-CN' }).findings])
    }
    const alone = run(1)
    expect(run(2)).toBe(alone)
    expect(run(3)).toBe(alone)
  })

  it('leave a cache that one thread can read', () => {
    const root = writeWorkspace(files)
    const cold = openWorkspace(root, { today: exampleDay, threads: 2 })
    const warm = openWorkspace(root, { today: exampleDay, threads: 1 })
    expect([cold.parsed, warm.parsed]).toEqual([Object.keys(files).length, 0])
    expect(JSON.stringify([warm.facts, warm.lint()])).toBe(JSON.stringify([cold.facts, cold.lint()]))
  })
})
