import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'

it('holds nothing of the panel that the development server shows', () => {
  const { folder } = inject('notices')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
  expect(files.length).toBeGreaterThan(10)
  const marked = /policypress-findings|@policypress|open-in-editor/
  expect(files.filter((path) => marked.test(readFileSync(path, 'latin1')))).toEqual([])
})
