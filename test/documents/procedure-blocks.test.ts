import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../linter/index.ts'

const root = fileURLToPath(new URL('../../policies', import.meta.url))
const opened = openWorkspace(root, { today: '2026-11-24', cache: false })
const path = 'internal/incident-response.mdx'
const text = readFileSync(join(root, path), 'utf8')

describe('the rules on control blocks', () => {
  it('judge standards, procedures and playbooks of the library', () => {
    const working = opened.facts.filter(({ data }) =>
      ['standard', 'procedure', 'playbook'].includes(String(data['type'])),
    )
    expect(working.flatMap(({ controls }) => controls).length).toBeGreaterThan(100)
  })

  it('are content with every block there', () => {
    expect(messagesOf(text)).toEqual([])
  })
})

describe('a block that loses something', () => {
  it.each([
    ['its roles', /<Role [^>]*>/g, '某人', 'Missing role'],
    ['its time limit', /<Param [^>]*>/g, '一段时间', 'Missing time limit'],
    ['its only parameter of time', /<Param [^>]*>/g, '<Param id="plan-owner" />', 'Missing time limit'],
    ['its records', /<Record [^>]*>/g, '材料', 'Missing record'],
    ['its own records', /<Record [^>]*>/, '<Record id="timeline" />', 'Unexpected record `timeline`'],
  ])('is found when it loses %s', (_, component, by, message) => {
    const changed = text.replace(/<Control id="IR-06">[\s\S]*?<\/Control>/, (block) =>
      block.replace(component, by),
    )
    expect(changed).not.toBe(text)
    expect(messagesOf(changed)).toEqual([expect.stringContaining(message)])
  })
})

/** What the two rules say of the library with another text of one document. */
function messagesOf(changed: string): string[] {
  return opened
    .with(path, changed)
    .lint({ locale: 'en' })
    .findings.filter(({ rule }) => rule === 'complete-procedure' || rule === 'evidence-named')
    .map(({ message }) => message)
}
