import { describe, expect, it } from 'vitest'
import { rules } from '../../linter/index.ts'
import { validate } from '../../schema/index.ts'
import { policypress } from './run.ts'

const explain = (name: string, ...more: string[]): unknown =>
  JSON.parse(policypress(['explain', name, '--format', 'json', '--workspace', 'policies', ...more]).out)

describe('policypress explain', () => {
  it.each([
    ['known-control', { kind: 'rule', url: '/rules/known-control/' }],
    ['BT-02', { kind: 'control', url: '/controls/BT-02/' }],
    ['PIPL:22', { kind: 'law', url: '/laws/PIPL/22/' }],
    ['transfer-notice-days', { kind: 'parameter' }],
    ['000:1.0', { kind: 'requirement', url: '/requirements/000/#000-1.0' }],
  ])('explains %s', (name, expected) => {
    const explanation = explain(name)
    expect(explanation).toMatchObject({ schemaVersion: 1, id: name, ...expected })
    expect(validate('output/explain', explanation)).toEqual([])
  })

  it('leads from a control to the paragraph that carries it', () => {
    expect(explain('BT-02')).toMatchObject({
      related: expect.arrayContaining([
        expect.objectContaining({ kind: 'document', id: 'business-transfer#bt-02' }),
        expect.objectContaining({ kind: 'law', id: 'PIPL:22' }),
      ]) as unknown,
    })
  })

  it('explains in both languages', () => {
    expect(explain('BT-02', '--locale', 'en')).toMatchObject({ title: 'Transfer notice to individuals' })
    expect(explain('BT-02', '--locale', 'zh-CN')).toMatchObject({ title: '转让告知书' })
  })
})

describe('policypress rules', () => {
  it('lists every rule as its schema says', () => {
    const list: unknown = JSON.parse(policypress(['rules', '--format', 'json']).out)
    expect(validate('output/rules', list)).toEqual([])
    expect(list).toHaveLength(rules.length)
  })
})
