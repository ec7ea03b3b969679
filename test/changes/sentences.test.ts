import { describe, expect, it } from 'vitest'
import { openTexts } from '../../linter/index.ts'
import type { Change } from '../../linter/index.ts'
import { changesBetween, libraryDay, realLibrary, textOf } from './real-library.ts'

const { workspace, facts } = openTexts(realLibrary, { today: libraryDay })
const isText = ({ kind }: { readonly kind: string }): boolean => kind === 'document' || kind === 'lesson'
const paths = [...workspace.documents.values()].filter(isText).map(({ path }) => path)

// Rules share a text out among them: none may leave a sentence to another that leaves it too.
describe('every changed sentence of our own library', () => {
  const made = paths.map((path) => ({ path, ...editedText(textOf(path)) }))
  const changes = changesBetween(
    Object.fromEntries(made.map(({ path, base }) => [path, base])),
    Object.fromEntries(made.map(({ path, head }) => [path, head])),
  )

  it('is told once where it was edited or added', () => {
    const marks = made.flatMap(({ path, head }) => marksIn(head).map((mark) => [path, mark] as const))
    expect(marks.length).toBeGreaterThan(500)
    expect(marks.filter(([, mark]) => times(mark, changes, 'after') !== 1)).toEqual([])
  })

  it('is told once where it was removed', () => {
    const marks = made.flatMap(({ path, base }) => marksIn(base).map((mark) => [path, mark] as const))
    expect(marks.length).toBeGreaterThan(200)
    expect(marks.filter(([, mark]) => times(mark, changes, 'before') !== 1)).toEqual([])
  })

  it('is told once where only its duty turned', () => {
    const path = 'internal/outlet-transfer.mdx'
    const text = textOf(path)
    const turned = text.replaceAll('必须', '可以').replaceAll('不得', '一般不')
    const lines = text.split('\n').filter((line) => /必须|不得/.test(line)).length
    const found = changesBetween({}, { [path]: turned })
    const told = found.filter(({ id }) => id === 'obligation-weakened').length
    expect(lines).toBeGreaterThan(3)
    expect(told).toBeGreaterThanOrEqual(lines)
    expect(found.filter(({ id }) => /^(?:wording|control-text)-changed$/.test(id))).toEqual([])
  })

  it('is told of a translation alone only where its source says the same', () => {
    const [translation] = facts.filter(({ kind }) => kind === 'translation')
    const path = translation?.path ?? ''
    const { base, head } = editedText(textOf(path))
    const alone = changesBetween({ [path]: base }, { [path]: head })
    const marks = marksIn(head)
    expect(marks.length).toBeGreaterThan(5)
    expect(marks.filter((mark) => times(mark, alone, 'after') !== 1)).toEqual([])
    const source = workspace.documents.get(translation?.nameId ?? '')?.path ?? ''
    const both = changesBetween({}, { [path]: head, [source]: editedText(textOf(source)).head })
    expect(
      both.filter(({ id, after = '' }) => id.startsWith('translation') && after !== '').length,
    ).toBeLessThan(alone.length)
  })
})

/** Of every four paragraphs one is edited sentence by sentence, one goes, one gets a new one behind it, one stays. */
function editedText(text: string): { readonly base: string; readonly head: string } {
  const start = text.indexOf('\n---\n', 3) + 5
  const blocks = text.slice(start).split('\n\n')
  let place = 0
  const base: string[] = []
  const head: string[] = []
  for (const [at, block] of blocks.entries()) {
    // A control without any text is told as one that went.
    const isAlone = blocks[at - 1]?.startsWith('<Control') && blocks[at + 1]?.startsWith('</Control')
    const turn = isPlain(block) && !(isAlone && place % 4 === 1) ? place++ % 4 : 3
    base.push(turn === 1 ? marked(block) : block)
    if (turn === 0) head.push(marked(block))
    if (turn >= 2) head.push(block)
    if (turn === 2) head.push(`新写的一段话，编号${nextMark()}。`)
  }
  return { base: text.slice(0, start) + base.join('\n\n'), head: text.slice(0, start) + head.join('\n\n') }
}

const isPlain = (block: string): boolean =>
  /^[\p{Script=Han}A-Z]/u.test(block.trim()) && !block.includes('\n')

/** Every sentence of a paragraph with a mark that stands nowhere else. */
const marked = (block: string): string =>
  block.replace(/[。.](?=\s|$|[\p{Script=Han}])/gu, (end) => `，见${nextMark()}${end}`)

let last = 0
const nextMark = (): string => `标${String(++last)}号`
const marksIn = (text: string): string[] => text.match(/标\d+号/g) ?? []

function times(mark: string, changes: readonly Change[], side: 'before' | 'after'): number {
  return changes.reduce((sum, change) => sum + (change[side] ?? '').split(mark).length - 1, 0)
}
