import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openTexts } from '../../linter/index.ts'
import { asExample, exampleDay } from '../examples.ts'
import { head } from './settings.ts'

describe.each(['en', 'zh-CN'])('the help in %s', (locale) => {
  const help = readFileSync(`site/portal/help/${locale}/checking.mdx`, 'utf8')
  const [, example = ''] = /```yaml\n(extends:.*?)```/s.exec(help) ?? []

  it('shows settings that are understood: only what they import and match is missing here', () => {
    const files = { 'policypress.config.yaml': `${head}${example}`, 'public/a.en.mdx': '---\nid: a\n---\n' }
    const found = openTexts(files, { today: exampleDay })
      .lint()
      .findings.filter(({ path }) => path === 'policypress.config.yaml')
    expect(found.map(asExample)).toEqual([
      expect.stringContaining('Unexpected pattern `training/**`, expected one that fits'),
    ])
  })

  it('names every key that settles rules', () => {
    for (const key of ['extends', 'rules', 'options', 'overrides', 'imports', 'remark'])
      expect(help).toContain(`\`${key}\``)
  })
})
