import type { MarkChange } from '../model/document-pair.ts'
import type { Facts, MarkedBlock } from '../model/facts.ts'
import type { Span } from '../model/place.ts'
import { rewordingOf } from './rewording.ts'

/** Promises or items that went from a document. What went with the whole document, or cannot be read, is told as that. */
export function marksGone(name: MarkedBlock['name'], { id: document, base, head }: Sides): MarkChange[] {
  if (!base?.readable || !head?.readable) return []
  return marksBeyond(name, base, head).map(({ id, text, span }) => ({
    id,
    about: { document, spot: { path: base.path, span }, side: 'base', before: text },
  }))
}

/** Those that came. */
export function marksCame(name: MarkedBlock['name'], { id: document, base, head }: Sides): MarkChange[] {
  if (!base?.readable || !head?.readable) return []
  return marksBeyond(name, head, base).map(({ id, text, span }) => ({
    id,
    about: { document, spot: { path: head.path, span }, after: text },
  }))
}

/**
 * What one side has and the other has not; the text of all its blocks is its. What has another name now and says the same
 * came from nowhere and went nowhere.
 */
function marksBeyond(name: MarkedBlock['name'], these: Facts, others: Facts): Mark[] {
  const [own, other] = [marksOf(these, name), marksOf(others, name)]
  const fresh = [...other].filter(([id]) => !own.has(id)).map(([, { text }]) => text)
  return [...own.values()].filter(
    ({ id, text }) => !other.has(id) && !fresh.some((words) => saysSame(text, words)),
  )
}

function marksOf({ marked }: Facts, name: MarkedBlock['name']): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>()
  for (const block of marked.filter((one) => one.name === name)) {
    for (const id of block.ids) {
      const { text, span } = marks.get(id) ?? { text: '', span: block.span }
      marks.set(id, { id, span, text: [text, block.text.trim()].filter(Boolean).join('\n') })
    }
  }
  return marks
}

function saysSame(one: string, other: string): boolean {
  return one !== '' && (rewordingOf(one, other)?.slight ?? true)
}

interface Mark {
  readonly id: string
  readonly text: string
  readonly span: Span
}

interface Sides {
  readonly id: string
  readonly base?: Facts
  readonly head?: Facts
}
