import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../linter/diff.ts'
import { openTexts } from '../../linter/index.ts'
import type { ChangeReport } from '../../linter/index.ts'
import { exampleDay } from '../examples.ts'

const roles =
  'roles:\n  - { id: lead, title: { zh-CN: 店长, en: Lead } }\n  - { id: officer, title: { zh-CN: 负责人, en: Officer } }\n'
const page = (body: string): string =>
  `---\nid: a\ntitle: 甲\nstatus: approved\nversion: '1.0'\n---\n\n## 一\n\n${body}`
const base = {
  'registers/roles.yaml': roles,
  'internal/a.mdx': page('<Control id="BT-01">\n\n三十日内答复。\n\n</Control>\n'),
}
const head = { ...base, 'internal/a.mdx': page('三十日内答复。\n') }

function approved(fingerprint: string, more = ''): Record<string, string> {
  return {
    ...head,
    'registers/exceptions.yaml': `exceptions:\n  - { rule: control-removed, document: a${fingerprint}${more}, justification: { zh-CN: 改由合同约定。, en: The contract says it now. }, owner: lead, approver: officer, expires: '2026-12-31' }\n`,
  }
}

const compare = (to: Readonly<Record<string, string>>): ChangeReport =>
  compareTexts(base, to, { base: 'base', head: 'head', today: exampleDay, locale: 'en' })
const findings = (files: Readonly<Record<string, string>>): string[] =>
  openTexts(files, { today: exampleDay })
    .lint()
    .findings.filter(({ path }) => path === 'registers/exceptions.yaml')
    .map(({ rule, message }) => `${rule}: ${message}`)

describe('the approval of a change', () => {
  const [change] = compare(head).changes.filter(({ id }) => id === 'control-removed')
  const fingerprint = `, fingerprint: '${change?.fingerprint}'`

  it('takes its to-dos away, keeps its duties, and says why', () => {
    expect(change?.todo).not.toEqual([])
    const [same] = compare(approved(fingerprint)).changes.filter(({ id }) => id === 'control-removed')
    expect(same?.accepted).toEqual({ by: 'exception', reason: 'The contract says it now.' })
    expect(same?.todo).toEqual([])
    expect(same?.duties).toEqual(change?.duties)
  })

  it('is no finding of the lint, whatever it is that changed', () => {
    expect(findings(approved(fingerprint))).toEqual([])
    for (const document of [
      'parameters',
      'gone',
      'BT',
      'PIPL',
      'policypress.config',
      'public/archive/a/1.0',
    ]) {
      const files = approved(fingerprint)
      const text = files['registers/exceptions.yaml']?.replace('document: a', `document: ${document}`) ?? ''
      expect(findings({ ...files, 'registers/exceptions.yaml': text })).toEqual([])
    }
  })

  it('without a fingerprint approves nothing, and the lint says so', () => {
    expect(compare(approved('')).changes.filter(({ accepted }) => accepted)).toEqual([])
    expect(findings(approved(''))).toEqual([
      'valid-exception: Missing fingerprint of the `control-removed` that is approved, expected the one that `policypress diff` prints',
    ])
  })
})
