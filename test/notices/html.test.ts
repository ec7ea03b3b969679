import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, inject, it } from 'vitest'
import { htmlRules } from './html-validate.ts'

const root = inject('notices').folder
const pages = globSync('**/*.html', { cwd: root }).filter((path) => !/^archive\/.+\//.test(path))
const validator = new HtmlValidate(new StaticConfigLoader(htmlRules))

it('is valid HTML on every page', async () => {
  const problems: string[] = []
  for (const page of pages) {
    const { results } = await validator.validateString(readFileSync(join(root, page), 'utf8'))
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages) {
        problems.push(`${page}:${line}:${column} ${ruleId} ${message}`)
      }
    }
  }
  expect(problems).toEqual([])
})

it('finds what it looks for', async () => {
  const { valid } = await validator.validateString('<!DOCTYPE html><p><div id="a" id="a"></div></p>')
  expect(valid).toBe(false)
})
