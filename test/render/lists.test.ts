import { describe, expect, it } from 'vitest'
import { treeOf } from '../../linter/index.ts'
import type { OpenWorkspace } from '../../linter/index.ts'
import { canonicalText, renderDocument, renderPlainText } from '../../site/render/index.ts'
import { asExample, openExample } from '../examples.ts'
import { addresses, registerFiles, withBody } from './registers.ts'

describe('a list of processing activities', () => {
  it('shows the activities of exactly the companies that are named', () => {
    expect(rows('<ProcessingList handlers="shops" columns="purposes" />')).toEqual([
      '| 做什么 | 为了什么 |',
      '| 会员 | 积分 |',
      '| 监控 | 安全 |',
    ])
    expect(rows('<ProcessingList handlers="homes shops" columns="purposes" />').slice(1)).toEqual([
      '| 热线 | 答复 |',
    ])
    expect(rows('<ProcessingList except="hotline members" columns="data" />').slice(1)).toEqual([
      '| 监控 | 影像 |',
    ])
  })

  it('shows values with their unit, grounds with their articles, and recipients by name', () => {
    const columns = 'retention legal-basis recipients cross-border consequence'
    expect(rows(`<ProcessingList ids="members cameras" columns="${columns}" />`).slice(1)).toEqual([
      '| 会员 | 30 天 | 合同所必需 | 云公司、派送公司 | 不给 |  |',
      '| 监控 | 30 天 | 法律另有规定（《个人信息保护法》第17条） | 不给别人 | 不给 | 不能单独关掉 |',
    ])
    expect(rows('<ProcessingList only="sensitive" columns="legal-basis" />').slice(1)).toEqual([
      '| 热线 | 您的单独同意 |',
    ])
  })

  it('says in a sentence that there is nothing, and only where that is known', () => {
    const abroad = '<ProcessingList only="cross-border" columns="data" />'
    expect(lines(abroad)).toEqual(['没有任何信息给境外。'])
    expect(html(abroad)).toBe('<p>没有任何信息给境外。</p>')
    const here = '<ProcessingList handlers="shops" only="cross-border" columns="data" />'
    expect(lines(here)).toEqual(['这里没有把信息给境外的活动。'])
    expect(lines(abroad, { 'registers/processing.yaml': 'activities: [' })).toEqual(['没有登记，无法列出。'])
    const left = (registerFiles['registers/processing.yaml'] ?? '').replaceAll('    cross-border: none\n', '')
    expect(lines(abroad, { 'registers/processing.yaml': left })).toContain('| 会员 | 手机号；积分 |')
  })

  it('is a table that screen readers can walk, with links to what it names', () => {
    const shown = html('<ProcessingList ids="cameras" columns="retention legal-basis" />')
    expect(shown).toContain('<table aria-label="处理活动">')
    expect(shown).toContain('<th scope="col">做什么</th>')
    expect(shown).toContain('<th scope="row">监控</th>')
    expect(shown).toContain('<a class="param quantity" href="/p/keep-days">30\u00a0天</a>')
    expect(shown).toContain('href="/l/PIPL/17"')
  })
})

describe('the other lists', () => {
  it('show recipients by footing, by the activities that name them, and without those left out', () => {
    expect(rows('<RecipientList relation="entrusted legal-duty" columns="contact data" />')).toEqual([
      '| 接收方 | 怎样联系 | 拿到哪些信息 |',
      '| 云公司 | [dpo@cloud.example](mailto:dpo@cloud.example)，400-000-0009 | 副本 |',
      '| 机关 | [官方渠道](https://authority.example/a) | 案情 |',
    ])
    expect(rows('<RecipientList handlers="shops" except="hosting" columns="purpose" />').slice(1)).toEqual([
      '| 派送公司 | 送货 |',
    ])
    expect(lines('<RecipientList only="minors" columns="purpose" />')).toEqual(['这里没有接收方。'])
  })

  it('show components of the apps that are asked for, and cookies of the sites', () => {
    expect(rows('<SdkList apps="shop-app" />').slice(1)).toEqual([
      '| Push | 门店应用 | 云公司，[dpo@cloud.example](mailto:dpo@cloud.example)，400-000-0009，[提供方的告知](https://cloud.example/privacy) | 推送 | 标识 | 启动时 |',
    ])
    expect(lines('<SdkList apps="robot" />')).toEqual(['这里没有第三方的组件。'])
    expect(rows('<CookieList />').slice(1)).toEqual([
      '| shop_session | 门店网站 | 便利店 | 保持登录 | 必要，少了它网页用不了 | 关闭时删除 |',
    ])
  })

  it('show rights with their time and law', () => {
    expect(rows('<RightsList ids="copy" columns="how time laws" />')).toEqual([
      '| 您想 | 我们怎么办 | 最迟 | 法律依据 |',
      '| 要副本 | 给 | 30 天 | 《个人信息保护法》第17条 |',
    ])
  })

  it('escape what could pass for another cell, a heading or a link', () => {
    const sdks = (registerFiles['registers/sdks.yaml'] ?? '').replace("'Push'", "'a | b [c](d) <e>'")
    const body = '<SdkList />'
    expect(lines(body, { 'registers/sdks.yaml': sdks })[1]).toContain('| a \\| b \\[c\\](d) \\<e\\> |')
    expect(html(body, { 'registers/sdks.yaml': sdks })).toContain('a | b [c](d) &#x3C;e>')
  })

  it('are found by search', () => {
    const { document, context } = open('<CookieList />')
    expect(renderPlainText(document, context).map(({ text }) => text)).toEqual([
      'Cookie 的名称 在哪个网站 谁设置 做什么用 哪一类 保留多久\nshop_session 门店网站 便利店 保持登录 必要，少了它网页用不了 关闭时删除',
    ])
  })
})

describe('a list that names what does not exist', () => {
  it('is an error of the lint', () => {
    const opened = workspaceWith(
      '<RecipientList handlers="shop" except="nobody" columns="data" />\n\n<ProcessingList columns="colour" />',
    )
    expect(
      opened
        .lint()
        .findings.filter(({ rule }) => /^known-/.test(rule))
        .map(asExample),
    ).toEqual([
      expect.stringContaining('Unknown party `shop` (→ `shops`?)'),
      expect.stringContaining('Unknown recipient `nobody`'),
      expect.stringContaining('Unexpected value `colour` of `columns`'),
    ])
  })
})

type Changes = Readonly<Record<string, string>>

function workspaceWith(body: string, changes: Changes = {}): OpenWorkspace {
  return openExample({ ...registerFiles, 'public/list.mdx': withBody(body), ...changes })
}

function open(body: string, changes: Changes = {}) {
  const opened = workspaceWith(body, changes)
  const context = { workspace: opened.workspace, language: 'zh-CN' as const, addresses }
  return { document: opened.document('public/list.mdx'), context }
}

/** The canonical text without its header; both parsers have to give the same. */
function lines(body: string, changes: Changes = {}): string[] {
  const { document, context } = open(body, changes)
  const text = canonicalText(document, context)
  expect(canonicalText(document, context, treeOf(document, 'remark'))).toBe(text)
  return text
    .trimEnd()
    .split('\n')
    .slice(6)
    .map((line) => line.replaceAll('\u00a0', ' '))
}

const rows = (body: string): string[] => lines(body)
const html = (body: string, changes: Changes = {}): string => {
  const { document, context } = open(body, changes)
  return renderDocument(document, context).html
}
