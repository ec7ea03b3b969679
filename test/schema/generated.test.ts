import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

describe('generated files', () => {
  // In a process of its own: the generator copies functions as Node shows them, and the test runner rewrites them.
  it('are those that the schemas give', () => {
    expect(execFileSync(process.execPath, ['schema/generate.ts', '--check'], { encoding: 'utf8' })).toContain(
      'up to date',
    )
  }, 30_000)

  it('need nothing from outside, so that no run loads the schema compiler', () => {
    const code = readFileSync('schema/generated/validators.mjs', 'utf8')
    expect(code).not.toMatch(/^import\b|\brequire\(|\bimport\(/m)
  })
})
