import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeRules, compareRevisions, compareTexts } from '../../linter/diff.ts'
import { openTexts } from '../../linter/index.ts'
import type { Change, ExampleFiles } from '../../linter/index.ts'
import { exampleDay, writeWorkspace } from '../examples.ts'
import { commit, git } from '../publish/repository.ts'
import { changesBetween, changesBy, libraryDay, realLibrary, textOf } from './real-library.ts'
import { edited, editorialEdit } from './editorial-edits.ts'

const opened = openTexts(realLibrary, { today: libraryDay })
const documents = [...opened.workspace.documents.values(), ...opened.facts.filter(isTranslation)]

const asked = { today: libraryDay, locale: 'en' } as const

describe('our own library', () => {
  it('held against itself has not changed', () => {
    expect(changesBetween({}, {})).toEqual([])
  })

  it('says the same after any number of editorial edits, made or taken back', () => {
    // Questions aside: what one offers is held against itself in its own way.
    const texts = documents.filter(({ questions }) => questions.length === 0).map(({ path }) => path)
    const edits = fc.array(fc.tuple(fc.constantFrom(...texts), editorialEdit), {
      minLength: 100,
      maxLength: 400,
    })
    fc.assert(
      fc.property(edits, fc.boolean(), (made, isMade) => {
        const other: Record<string, string> = {}
        for (const [path, edit] of made) other[path] = edited(other[path] ?? textOf(path), edit)
        const changes = isMade ? changesBetween({}, other) : changesBetween(other, {})
        expect(changes.filter((change) => change.class === 'material').map(shown)).toEqual([])
      }),
      // To shrink a failure takes minutes here; what the message shows is enough to go by.
      { seed: 20_261_125, numRuns: 12, endOnFailure: true },
    )
  })

  it('never loses a control block unseen', () => {
    let removed = 0
    // Every eighth block of every document at a time; each is judged for itself all the same.
    for (let turn = 0; turn < 8; turn++) {
      const edits = documents.map((file) => {
        const gone = file.controls.filter((_, at) => at % 8 === turn)
        const text = gone.toReversed().reduce((rest, { span }) => without(rest, span), textOf(file.path))
        return { file, gone, text }
      })
      const changes = changesBy(Object.fromEntries(edits.map(({ file, text }) => [file.path, text])))
      const found = new Set(changes.filter(isMaterial).flatMap(named))
      for (const { file, gone } of edits) {
        for (const id of gone.flatMap(({ ids }) => ids)) {
          expect(found.has(`${file.id} ${id}`), `${file.id} ${id}`).toBe(true)
          removed++
        }
      }
    }
    expect(removed).toBeGreaterThan(250)
  })

  it.each([0, 1, 2, 3, 4])('loses none through git either (%i)', (nth) => {
    const withControls = documents.filter(({ controls }) => controls.length > 0)
    const file = withControls[(nth * 5) % withControls.length]
    const block = file?.controls[nth]
    if (!file || !block) throw new Error('Missing a block to remove')
    const root = writeWorkspace(realLibrary)
    git(root, 'init', '--quiet')
    commit(root, 'Write')
    writeFileSync(join(root, file.path), without(textOf(file.path), block.span))
    const report = compareRevisions(root, { ...asked, base: 'HEAD', head: 'WORKTREE' })
    if ('refused' in report) throw new Error(report.refused)
    const changes = report.changes.filter(({ document }) => document === file.id)
    expect(changes.filter(isMaterial).flatMap(named)).toContain(`${file.id} ${block.ids[0]}`)
    expect(report.summary.todos).toBeGreaterThan(0)
  })

  it('never loses the mark of a control unseen, though its text stays', () => {
    const marked = documents.filter(({ controls }) => controls.length > 0)
    const texts = marked.map(({ path, controls: [first] }): [string, string] => {
      return [path, unmarked(textOf(path), first?.span)]
    })
    const changes = changesBy(Object.fromEntries(texts)).filter(isMaterial).flatMap(named)
    for (const { id, controls } of marked) expect(changes).toContain(`${id} ${controls[0]?.ids[0]}`)
  })
})

describe('two revisions put the other way round', () => {
  const mirrors = new Map(changeRules.map(({ id, mirror }) => [id, mirror]))
  const pieces = changeRules
    .flatMap(({ good, bad }) => [...good, ...bad])
    .flatMap(({ base, head }) => [base, head])
  const side = fc
    .uniqueArray(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 })
    .map((parts) => Object.assign({}, ...parts) as ExampleFiles)

  it('tell of each change by its mirror', () => {
    fc.assert(
      fc.property(side, side, (one, other) => {
        const forth = changesOf(one, other)
        const back = new Set(changesOf(other, one).map(({ id }) => id))
        for (const change of forth) {
          const mirror = mirrors.get(change.id)
          if (typeof mirror === 'string' && !inOneLanguage.has(change.id))
            expect(back, shown(change)).toContain(mirror)
        }
      }),
      { seed: 20_261_125, numRuns: 300 },
    )
  })
})

// Of items in another language on each side nobody can say which of them went and which came.
const inOneLanguage = new Set(['data-category-added', 'data-category-removed'])

function changesOf(base: ExampleFiles, head: ExampleFiles): readonly Change[] {
  return compareTexts(base, head, { base: 'base', head: 'head', today: exampleDay, locale: 'en' }).changes
}

const without = (text: string, [from, to]: readonly [number, number]): string =>
  text.slice(0, from) + text.slice(to)

/** The text of a block without the tags around it. */
function unmarked(text: string, span: readonly [number, number] = [0, 0]): string {
  const inner = text.slice(...span).replace(/^<Control[^>]*>|<\/Control>$/g, '')
  return text.slice(0, span[0]) + inner + text.slice(span[1])
}

const isMaterial = (change: Change): boolean => change.class === 'material'
const named = ({ document, control }: Change): string[] => (control ? [`${document} ${control}`] : [])
const shown = ({ id, message, before, after }: Change): string =>
  [id, message, before ?? '', after ?? ''].join(' | ')
function isTranslation({ kind }: { readonly kind: string }): boolean {
  return kind === 'translation'
}
