import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'
import { exampleDay } from '../examples.ts'

// The library itself, because every file of it leans on others; a copy, so that its cache may be used.
const copy = mkdtempSync(join(tmpdir(), 'policypress-unread-'))
cpSync('policies', copy, { recursive: true })
afterAll(() => rmSync(copy, { recursive: true, force: true }))
const library = openWorkspace(copy, { today: exampleDay })
const said = new Set(library.lint().findings.map(({ rule, path, message }) => `${path} ${rule} ${message}`))

describe('a file that was refused before it was read', () => {
  it.each([
    ['internal/retention-and-deletion.mdx', '\n{x}\n'],
    ['internal/cross-border.mdx', '\n{x}\n'],
    ['catalog/IR.yaml', '\nzzz: &a 1\n'],
    ['laws/PIPL.yaml', '\nzzz: &a 1\n'],
    ['registers/roles.yaml', '\nzzz: &a 1\n'],
    ['registers/parameters.yaml', '\nzzz: &a 1\n'],
    ['registers/organisation.yaml', '\nzzz: &a 1\n'],
    ['glossary.yaml', '\nzzz: &a 1\n'],
  ])('has its own finding, and no other file is blamed for what it may hold: %s', (path, mistake) => {
    const text = readFileSync(join(copy, path), 'utf8') + mistake
    const fresh = library
      .with(path, text)
      .lint()
      .findings.filter((finding) => !said.has(`${finding.path} ${finding.rule} ${finding.message}`))
    expect(fresh.map((finding) => `${finding.path} ${finding.rule}`)).toEqual([
      `${path} ${path.endsWith('.mdx') ? 'safe-mdx' : 'yaml-syntax'}`,
    ])
  })
})
