import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../linter/diff.ts'
import type { Change, ChangeReport, ExampleFiles } from '../../linter/index.ts'
import { exampleDay } from '../examples.ts'

describe('what differs in a text', () => {
  it('is a new title and nothing else where a section was retitled', () => {
    const section = (title: string): ExampleFiles => ({
      'internal/a.mdx': `<Section id="scope">\n\n## ${title}\n\n本办法适用于门店。\n\n</Section>\n`,
    })
    expect(told(section('总则'), section('管哪些地方'))).toEqual([
      'editorial wording-changed: Changed the text of `a` under “管哪些地方” (1 edited, 0 added, 0 removed)',
    ])
    // One that forbids or allows says something itself.
    expect(told(section('可以做的事'), section('不得做的事'))).toEqual([
      'material obligation-strengthened: Strengthened a duty in `a`: `可以` became `不得`',
    ])
  })

  it('is told by the promise inside a control and by the control around it', () => {
    const control = (outer: string, inner: string): ExampleFiles => ({
      'public/a.mdx': `<Control id="BT-02">\n\n${outer}\n\n<Commitment id="no-sale">\n\n${inner}\n\n</Commitment>\n\n</Control>\n`,
    })
    const base = control('门店逐人发送短信。', '我们不出售您的任何信息。')
    expect(told(base, control('门店逐人发送短信和邮件。', '我们不出售您的敏感信息。'))).toEqual([
      'material control-text-changed: Changed the text of control `BT-02` in `a` (1 edited, 0 added, 0 removed)',
      'material commitment-changed: Changed the promise `no-sale` in `a` (1 edited, 0 added, 0 removed)',
    ])
  })

  it('went from one control and came to the other where a sentence moved between them', () => {
    const controls = (one: string, other: string): ExampleFiles => ({
      'internal/a.mdx': `<Control id="BT-02">\n\n门店逐人告知。${one}\n\n</Control>\n\n<Control id="BT-03">\n\n接收方继续履行。${other}\n\n</Control>\n`,
    })
    expect(told(controls('留存短信回执。', ''), controls('', '留存短信回执。'))).toEqual([
      'material control-text-changed: Changed the text of control `BT-02` in `a` (0 edited, 0 added, 1 removed)',
      'material control-text-changed: Changed the text of control `BT-03` in `a` (0 edited, 1 added, 0 removed)',
    ])
  })

  it('left a promise and is still in the item around it', () => {
    const item = (inside: string, behind: string): ExampleFiles => ({
      'public/a.mdx': `<Disclosure items="CN-01">\n\n<Commitment id="no-sale">\n\n我们不出售您的信息。${inside}\n\n</Commitment>\n\n${behind}联系我们。\n\n</Disclosure>\n`,
    })
    expect(told(item('也不出租。', ''), item('', '也不出租。'))).toEqual([
      'material commitment-changed: Changed the promise `no-sale` in `a` (0 edited, 0 added, 1 removed)',
    ])
  })

  it('is nothing of its own where a control comes around words that stood there', () => {
    const text = '门店逐人告知。'
    expect(
      told(
        { 'internal/a.mdx': `${text}\n` },
        { 'internal/a.mdx': `<Control id="BT-02">\n\n${text}\n\n</Control>\n` },
      ),
    ).toEqual(['material control-added: Added control `BT-02` to `a`'])
  })

  it('names the component that changed where the words stayed', () => {
    const days = (id: string): ExampleFiles => ({ 'internal/a.mdx': `最迟 <Param id="${id}" />内答复。\n` })
    const [change] = compared(days('response-days'), days('retention-period')).changes
    expect(change?.id).toBe('wording-changed')
    expect([change?.before, change?.after]).toEqual([
      '最迟 [response-days]内答复。',
      '最迟 [retention-period]内答复。',
    ])
  })

  it('folds a document that was rewritten throughout into one change', () => {
    const sections = (words: string): ExampleFiles => ({
      'handbook/a.md': Array.from({ length: 9 }, (_, at) => `## 第${at}节\n\n第${at}节讲${words}。\n`).join(
        '\n',
      ),
    })
    expect(told(sections('收集客户信息'), sections('怎样使用客户信息'))).toEqual([
      'material wording-changed: Changed the text of `handbook/a.md` in 9 sections (9 edited, 0 added, 0 removed)',
    ])
  })

  it('counts sentences in the order in which each side has them', () => {
    const [change] = compared(
      { 'internal/a.mdx': '先核对身份证件。再登记在册子上。\n' },
      { 'internal/a.mdx': '先核对身份证件原件。\n\n最后由店长签字确认。\n' },
    ).changes
    expect(change?.before).toBe('先核对身份证件。\n再登记在册子上。')
    expect(change?.after).toBe('先核对身份证件原件。\n最后由店长签字确认。')
  })
})

describe('citations', () => {
  const law = (text: string): ExampleFiles => ({ 'internal/a.mdx': text })

  it('leave no empty brackets behind as a change of wording', () => {
    const base = law('告知应当逐人进行（<Law ref="PIPL:22" />、<Law ref="PIPL:23" />）。\n')
    expect(told(base, law('告知应当逐人进行。\n'))).toEqual([
      'editorial citation-removed: Removed the citation of `PIPL:22`, `PIPL:23` from a sentence in `a`',
    ])
  })

  it('are told beside the words where both changed', () => {
    const base = law('门店告知每一位会员（<Law ref="PIPL:22" />）。\n')
    expect(told(base, law('门店告知每一位顾客（<Law ref="PIPL:23" />）。\n'))).toEqual([
      'material wording-changed: Changed the text of `a` (1 edited, 0 added, 0 removed)',
      'editorial citation-changed: Changed a citation in `a` from `PIPL:22` to `PIPL:23`',
    ])
  })
})

describe('translations', () => {
  const en = (text: string, version = '1.0'): ExampleFiles => ({
    'internal/a.en.mdx': `---\ntranslation-of-version: '${version}'\n---\n\n<Section id="scope">\n\n${text}\n\n</Section>\n`,
  })
  const zh = (text: string): ExampleFiles => ({
    'internal/a.mdx': `---\nid: a\nstatus: approved\nversion: '1.0'\n---\n\n<Section id="scope">\n\n${text}\n\n</Section>\n`,
  })

  it('tell a duty that is weaker there alone, though the source changed in the same section', () => {
    const base = { ...zh('门店必须逐人告知会员。'), ...en('Shops must tell every member.') }
    const head = { ...zh('门店必须逐人告知会员和家属。'), ...en('Shops may tell every member.') }
    expect(ids(base, head)).toEqual(['obligation-weakened', 'wording-changed'])
    // Where both are weaker, it is one fact.
    const both = { ...zh('门店可以逐人告知会员。'), ...en('Shops may tell every member.') }
    expect(ids(base, both)).toEqual(['obligation-weakened'])
  })

  it('ask for a version of their own edits, and for none when they catch up', () => {
    const base = { ...zh('门店告知会员。'), ...en('Shops tell every mebmer of the shop.') }
    const mended = { ...zh('门店告知会员。'), ...en('Shops tell every member of the shop.') }
    expect(compared(base, mended).changes.flatMap(({ todo }) => todo.map(({ id }) => id))).toEqual([
      'raise-version',
    ])
    const late = { ...zh('门店告知会员。'), ...en('Shops tell every mebmer of the shop.', '0.9') }
    expect(compared(late, mended).changes.flatMap(({ todo }) => todo)).toEqual([])
  })
})

describe('pages of other repositories', () => {
  it('are compared by their paths, and project files are left alone', () => {
    const base = { 'handbook/a.md': '# A\n\nWe must reply within ten days.\n', 'README.md': '# One\n' }
    const head = { 'handbook/a.md': '# A\n\nWe may reply within ten days.\n', 'README.md': '# Two\n' }
    expect(told(base, head)).toEqual([
      'material obligation-weakened: Weakened a duty in `handbook/a.md`: `must` became `may`',
    ])
  })
})

function compared(base: ExampleFiles, head: ExampleFiles): ChangeReport {
  return compareTexts(base, head, { base: 'base', head: 'head', today: exampleDay, locale: 'en' })
}

const told = (base: ExampleFiles, head: ExampleFiles): string[] => compared(base, head).changes.map(line)
const ids = (base: ExampleFiles, head: ExampleFiles): string[] =>
  compared(base, head)
    .changes.map(({ id }) => id)
    .sort()
const line = ({ class: kind, id, message }: Change): string => `${kind} ${id}: ${message}`
