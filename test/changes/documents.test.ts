import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../linter/diff.ts'
import type { Change, ExampleFiles } from '../../linter/index.ts'
import { exampleDay } from '../examples.ts'

describe('a document under another id', () => {
  it('is one document, with all that changed in it beside its name', () => {
    const changes = compare(
      { 'internal/a.mdx': approved('a', `${body}门店应当登记。\n`) },
      { 'internal/b.mdx': approved('b', `${body}门店可以登记。\n`) },
    )
    expect(told(changes)).toEqual(['b document-renamed', 'b obligation-weakened'])
    expect(todosOf(changes)).toEqual(['leave-address b', 'raise-major b'])
  })

  it('is recognised where only the id in the file is another', () => {
    const changes = compare(
      { 'internal/a.mdx': approved('a', '钥匙由两人保管。\n') },
      { 'internal/a.mdx': approved('b', '客户逐人告知。\n') },
    )
    expect(told(changes)).toContain('b document-renamed')
  })

  it('is not taken for another one that has little in common with it', () => {
    const changes = compare(
      { 'internal/a.mdx': approved('a', '一。二。三。四。\n') },
      { 'internal/b.mdx': approved('b', '一。五。六。七。\n') },
    )
    expect(told(changes)).toEqual(['a document-removed', 'b approval-missing', 'b document-added'])
  })

  it('takes its translation along', () => {
    const english = (id: string): string => `---\nid: ${id}\ntitle: Rules\n---\n\nTell everybody.\n`
    const changes = compare(
      { 'internal/a.mdx': approved('a', body), 'internal/a.en.mdx': english('a') },
      { 'internal/b.mdx': approved('b', body), 'internal/b.en.mdx': english('b') },
    )
    expect(told(changes)).toEqual(['b document-renamed'])
  })

  it('asks for no more than a new confirmation where the old id leads to the new one', () => {
    const changes = compare(
      { 'internal/a.mdx': approved('a', body, confirmed) },
      {
        'internal/a.mdx': approved('a', '见[新文件](./b.mdx)。\n').replace('approved', 'retired'),
        'internal/b.mdx': approved('b', body, confirmed),
      },
    )
    expect(told(changes)).toEqual(['b document-renamed'])
    expect(changes.map((change) => change.class)).toEqual(['editorial'])
    expect(changes.flatMap(({ duties }) => duties).map(({ id, message }) => [id, message])).toEqual([
      ['acknowledge-again', 'may require a new acknowledgement: dispatcher'],
    ])
  })
})

describe('a control that leaves a document', () => {
  it('has moved into a new document, and the document is told beside it', () => {
    const changes = compare(
      { 'internal/a.mdx': approved('a', body + control) },
      { 'internal/a.mdx': approved('a', body), 'internal/b.mdx': approved('b', control) },
    )
    expect(told(changes)).toEqual(['b approval-missing', 'b control-moved', 'b document-added'])
    expect(todosOf(changes)).toEqual(['approve b', 'raise-major a'])
  })

  it('is told once where its document now leaves it to the one that took it over', () => {
    const changes = compare(
      {
        'internal/a.mdx': approved('a', body + control),
        'internal/b.mdx': approved('b', '钥匙由两人保管。\n'),
      },
      {
        'internal/a.mdx': approved('a', `${body}<Control id="BT-02" in="b" />\n`),
        'internal/b.mdx': approved('b', `钥匙由两人保管。\n\n${control}`),
      },
    )
    expect(told(changes)).toEqual(['a control-delegated'])
    expect(todosOf(changes)).toEqual(['raise-major a', 'raise-major b'])
  })

  it('has not moved into what is no more than a draft', () => {
    const changes = compare(
      { 'internal/a.mdx': approved('a', body + control) },
      {
        'internal/a.mdx': approved('a', body),
        'internal/b.mdx': approved('b', control).replace('approved', 'draft'),
      },
    )
    expect(told(changes)).toEqual(['a control-removed', 'b document-added'])
  })

  it('moves out of each of two documents that give it to a third', () => {
    const changes = compare(
      {
        'internal/a.mdx': approved('a', body + control),
        'internal/b.mdx': approved('b', `钥匙由两人保管。\n\n${control}`),
        'internal/c.mdx': approved('c', '其余照旧。\n'),
      },
      {
        'internal/a.mdx': approved('a', body),
        'internal/b.mdx': approved('b', '钥匙由两人保管。\n'),
        'internal/c.mdx': approved('c', `其余照旧。\n\n${control}`),
      },
    )
    expect(told(changes)).toEqual(['c control-moved'])
    expect(todosOf(changes)).toEqual(['raise-major a', 'raise-major b', 'raise-major c'])
  })
})

describe('a control that stays', () => {
  it('says the same in a block that names its controls in another order', () => {
    const block = (ids: string): string => control.replace('BT-02', ids)
    const changes = compare(
      { 'internal/a.mdx': approved('a', body + block('BT-02 BT-03')) },
      { 'internal/a.mdx': approved('a', body + block('BT-03 BT-02')) },
    )
    expect(told(changes).filter((one) => one.includes('control'))).toEqual([])
  })
})

describe('a file that cannot be read', () => {
  it('is told, and nothing that it lacks', () => {
    const rows = 'values:\n  response-days: { value: 15 }\n'
    const changes = compare(
      { 'registers/parameters.yaml': rows },
      { 'registers/parameters.yaml': `${rows}  [\n` },
    )
    expect(told(changes)).toEqual(['parameters document-unreadable'])
    expect(todosOf(changes)).toEqual(['read-again parameters'])
  })
})

function compare(base: ExampleFiles, head: ExampleFiles): readonly Change[] {
  return compareTexts(base, head, { base: 'v1', head: 'v2', today: exampleDay, locale: 'en' }).changes
}

function approved(id: string, text: string, more = ''): string {
  const revision = "{ version: '1.0', date: '2026-01-05', effective: '2026-01-06', summary: 首次发布。 }"
  return `---\nid: ${id}\nstatus: approved\nversion: '1.0'\nrevisions:\n  - ${revision}\n${more}---\n\n${text}`
}

const body = '门店应当逐人告知。\n\n公告张贴在门口。\n\n名单由店长保管。\n\n'
const control = '<Control id="BT-02">\n\n交割之前逐人发送短信。\n\n</Control>\n'
const confirmed = 'audience: [dispatcher]\nacknowledgement: { required: true }\n'

const told = (changes: readonly Change[]): string[] =>
  changes.map(({ document, id }) => `${document} ${id}`).sort()

const todosOf = (changes: readonly Change[]): string[] => [
  ...new Set(changes.flatMap(({ todo }) => todo.map(({ id, document }) => `${id} ${document}`)).sort()),
]
