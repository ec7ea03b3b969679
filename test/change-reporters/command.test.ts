import { describe, expect, it } from 'vitest'
import { validate } from '../../schema/index.ts'
import { changingRepository, weaker, write } from '../changes/changing-repository.ts'
import { policypress } from '../cli/run.ts'
import { locales } from './reports.ts'

const day = ['--today', '2026-01-15']

// What each format begins with, and a word of it in each language.
const formats = {
  text: [/^rules {2}/, { en: 'To do', 'zh-CN': '待办' }],
  json: [/^\{\n {2}"schemaVersion": 1,/, { en: 'Weakened', 'zh-CN': '义务被写弱' }],
  sarif: [/^\{\n {2}"\$schema"/, { en: 'material', 'zh-CN': '实质' }],
  github: [/^::error file=policies\/internal\/rules\.mdx,line=\d+,/, { en: 'material', 'zh-CN': '实质' }],
  markdown: [/^### ❌ policypress diff\n/, { en: 'Possible duties', 'zh-CN': '可能的义务' }],
  html: [/^<!doctype html>\n/, { en: '<title>Changes', 'zh-CN': '<title>变更' }],
} as const

describe('policypress diff', () => {
  it('speaks every format in both languages, with the same exit code', () => {
    const root = changingRepository()
    write(root, 'internal/rules.mdx', weaker)
    for (const [format, [begins, words]] of Object.entries(formats)) {
      for (const locale of locales) {
        const ran = diff(root, '--format', format, '--locale', locale)
        expect([format, ran.status, ran.error]).toEqual([format, 1, ''])
        expect(ran.out).toMatch(begins)
        expect(ran.out).toContain(words[locale])
        if (format === 'json') expect(validate('output/diff', JSON.parse(ran.out))).toEqual([])
      }
    }
  })

  it('says in its help which formats there are and what its exit codes mean', () => {
    const { out, status } = policypress(['diff', '--help'])
    expect(status).toBe(0)
    expect(out).toContain(`--format ${Object.keys(formats).join('|')} `)
    expect(out).toContain('1 something left to do')
    expect(policypress(['lint', '--help']).out).toContain('1 findings')
  })
})

function diff(cwd: string, ...more: readonly string[]): ReturnType<typeof policypress> {
  return policypress(['diff', 'policies', '--base', 'main', ...day, '--no-cache', ...more], { cwd })
}
