import { describe, expect, it } from 'vitest'
import { isSlowPattern } from '../../linter/guard/slow-pattern.ts'
import { schemaFor, schemaNames } from '../../schema/index.ts'
import { policypress } from '../cli/run.ts'
import { writeWorkspace } from '../examples.ts'

describe('a pattern', () => {
  it.each([
    '^(a+)+$',
    '^(a*)*$',
    '^(a|aa)+$',
    '(a|a)*b',
    '(a|b|ab)*c',
    '^([a-z0-9]+-?)+$',
    '^(\\d+\\.?)+$',
    '^([\\u4e00-\\u9fff]+、?)+$',
    '^(\\w+\\s?)*$',
    '(x+x+)+y',
    '^(a{1,20}){1,20}$',
    '^(?=(a+)+$)b',
    '^([^@]+@?)+$',
    '(a)\\1',
    '(',
  ])('that can try for ever is known: %s', (pattern) => {
    expect(isSlowPattern(pattern)).toBe(true)
  })

  it.each([
    '\\S',
    '^[a-z0-9]+(?:-[a-z0-9]+)*$',
    '^[A-Z]{2}-[0-9]{2}(?: [A-Z]{2}-[0-9]{2})*$',
    '^\\d{4}-\\d{2}-\\d{2}$',
    '^(?:[A-Z][a-z]+ )+$',
    '^(?:foo|bar|baz)(?:,(?:foo|bar|baz))*$',
    '^(\\d{1,3}\\.){3}\\d{1,3}$',
    '^[一-龥]{2,20}$',
    '^P(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?$',
  ])('that ends in time is none of them: %s', (pattern) => {
    expect(isSlowPattern(pattern)).toBe(false)
  })

  it('of our own ends in time', () => {
    const patterns = JSON.stringify(schemaNames.map(schemaFor)).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)
    const all = [...patterns].map(([, text = '""']) => JSON.parse(text) as string)
    expect(all.length).toBeGreaterThan(15)
    expect(all.filter(isSlowPattern)).toEqual([])
  })

  it('of an extension that can try for ever is refused when it is loaded', () => {
    const root = writeWorkspace({ 'ws/a.md': '# 一\n' })
    const outside = writeWorkspace({
      'slow.mjs': "export default { fields: { code: { type: 'string', pattern: '^(a+)+$' } } }\n",
      'good.mjs': "export default { fields: { code: { type: 'string', pattern: '^[a-z]+$' } } }\n",
    })
    const run = (file: string) => policypress(['lint', `${root}/ws`, '--extensions', `${outside}/${file}`])
    expect(run('slow.mjs').error).toContain('the pattern `^(a+)+$` may run without end')
    expect(run('slow.mjs').status).toBe(2)
    expect(run('good.mjs').status).toBe(0)
  })
})
