import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isValid, validate } from '../../schema/index.ts'
import type { AuthoredNoticeData } from '../../schema/index.ts'
import { policypress } from '../cli/run.ts'
import type { Ran } from '../cli/run.ts'
import { writeWorkspace } from '../examples.ts'
import { registerFiles, withBody } from '../render/registers.ts'

const everything = `<ProcessingList handlers="shops homes" columns="data" />

<RecipientList relation="legal-duty" columns="data" />

<SdkList />

<CookieList />

<RightsList ids="copy" columns="how" />

<Commitment id="no-sale">

我们不卖
您的信息，<Param id="keep-days" />内删。

</Commitment>`

describe('what a frozen version says, as data', () => {
  it('is the rows that its lists show and no other, with values in days', () => {
    const { root } = published(everything)
    const data = dataIn(root)
    expect(data.activities).toEqual([
      {
        ...{ id: 'hotline', name: { 'zh-CN': '热线', en: 'Hotline' }, handlers: ['shops', 'homes'] },
        purposes: { 'zh-CN': '答复', en: 'Answer' },
        data: [{ 'zh-CN': '录音', en: 'Recording' }],
        subjects: { 'zh-CN': '客户', en: 'Customers' },
        means: { 'zh-CN': '填写', en: 'Entered' },
        ...{ 'legal-basis': 'consent', sensitive: true, necessity: { 'zh-CN': '要听', en: 'To listen' } },
        ...{ minors: false, 'automated-decisions': false, 'cross-border': 'none' },
        retention: {
          ...{ parameter: 'keep-months', shown: { 'zh-CN': '36\u00a0个月', en: '36 months' }, days: 1095 },
        },
        'retention-from': { 'zh-CN': '从办结起算', en: 'From the end' },
        recipients: ['cloud', 'authority'],
      },
    ])
    expect(data.recipients.map(({ id, name }) => [id, name.en])).toEqual([['reports', 'Authority']])
    expect(data.sdks.map(({ id, provider }) => [id, provider.en])).toEqual([['push', 'Cloud']])
    expect(data.cookies.map(({ id, setter }) => [id, setter.en])).toEqual([['session', 'Shops']])
    expect(data.rights.map(({ id, time }) => [id, time?.days])).toEqual([['copy', 30]])
    expect(data.handlers.map(({ id }) => id)).toEqual(['shops', 'homes'])
    expect(data.parameters).toEqual([
      { parameter: 'keep-days', shown: { 'zh-CN': '30\u00a0天', en: '30 days' }, days: 30 },
    ])
    expect(data.commitments).toEqual([
      { id: 'no-sale', text: { 'zh-CN': '我们不卖您的信息，30\u00a0天内删。' } },
    ])
    // Where information is kept is nobody's business outside.
    expect(fileIn(root, 'notice.json')).not.toContain('录音库')
  })

  it('names the organisation where no list names a company', () => {
    expect(dataIn(published('我们不收。').root).handlers).toEqual([
      {
        ...{ id: 'organisation', name: { 'zh-CN': '例集团', en: 'Example Group' } },
        contact: { email: 'all@group.example', address: { 'zh-CN': '示例路', en: 'Example Road' } },
      },
    ])
  })

  it('is tied to the manifest, and lint and publish notice another byte', () => {
    const { root } = published(everything)
    const { data } = JSON.parse(fileIn(root, 'manifest.json')) as { data: string }
    const text = fileIn(root, 'notice.json')
    expect(data).toBe(createHash('sha256').update(text).digest('hex'))
    expect(publish(root).out).toContain('frozen already and the same')
    writeFileSync(join(root, folder, 'notice.json'), text.replace('Hotline', 'Hotlime'))
    expect(policypress(['lint', root, '--today', '2026-01-15']).out).toContain('frozen-archive')
    expect(publish(root).status).toBe(1)
  })

  it('is what stood in the registers on that day; the text alone asks for a new version', () => {
    const { root } = published(everything)
    const path = join(root, 'registers/processing.yaml')
    const processing = readFileSync(path, 'utf8')
    writeFileSync(path, processing.replaceAll('zh-CN: 填写', 'zh-CN: 口述'))
    expect(publish(root)).toMatchObject({ status: 0, out: expect.stringContaining('the same') as string })
    writeFileSync(path, processing.replace('zh-CN: 录音,', 'zh-CN: 通话,'))
    expect(publish(root)).toMatchObject({ status: 1, error: expect.stringContaining('zh-CN.txt') as string })
  })

  it('is not made from a register with an error in it', () => {
    const broken = (registerFiles['registers/processing.yaml'] ?? '').replace(
      'sensitive: true',
      'sensitive: maybe',
    )
    const { status, error } = published(everything, { 'registers/processing.yaml': broken })
    expect([status, error]).toEqual([1, expect.stringContaining('registers/processing.yaml')])
    expect(published('我们不收。', { 'registers/processing.yaml': broken }).status).toBe(0)
  })
})

const folder = 'public/archive/list/1.0'

function publish(root: string): Ran {
  return policypress(['publish', 'list', '--version', '1.0', '--workspace', root, '--today', '2026-01-15'])
}

function published(body: string, changes: Readonly<Record<string, string>> = {}): Ran & { root: string } {
  const root = writeWorkspace({ ...registerFiles, 'public/list.mdx': withBody(body), ...changes })
  return { ...publish(root), root }
}

function fileIn(root: string, name: string): string {
  return readFileSync(join(root, folder, name), 'utf8')
}

function dataIn(root: string): AuthoredNoticeData {
  const data: unknown = JSON.parse(fileIn(root, 'notice.json'))
  expect(validate('notice-data', data)).toEqual([])
  if (!isValid('notice-data', data)) throw new Error('no data')
  return data
}
