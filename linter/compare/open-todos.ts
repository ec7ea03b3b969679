import type { TodoId } from '../model/change.ts'
import type { Comparison } from '../model/comparison.ts'
import type { Facts } from '../model/facts.ts'
import type { MessageData } from '../model/finding.ts'
import { textOf } from '../workspace/shape.ts'
import { revisionsOf, versionOf as numbersOf } from '../workspace/shape-revisions.ts'
import type { Revision } from '../model/revision.ts'
import { versionedFile } from './versioned-file.ts'

/** Something still to be done, and what its words need. */
export interface OpenTodo {
  readonly id: TodoId
  /** Document in which it is done. */
  readonly document: string
  readonly data: MessageData
}

/**
 * What the author of a change to a document that was in force still has to do. A draft may change as it likes, and of a
 * document that came or went there is no version to raise.
 */
export function openTodos(id: string, material: boolean, comparison: Comparison): OpenTodo[] {
  const { base, head } = comparison
  const before = versionedFile(comparison.formerId(id), base.workspace)
  const after = versionedFile(id, head.workspace)
  if (before?.data['status'] !== 'approved' || after?.data['status'] !== 'approved') return []
  // Before it can be read there is nothing to raise.
  if (!after.readable) return []
  const [old, now] = [versionOf(before), versionOf(after)]
  const isOtherText = material || isReadDifferently(id, comparison)
  const changed = { after, old, now, raised: now.major > old.major, material, isOtherText, comparison }
  return [
    ...versionTodos(changed),
    ...approvalTodos(changed),
    ...translationTodos(id, changed),
    ...freezeTodos(changed),
    ...courseTodos(changed),
  ]
}

function versionTodos({ after, old, now, raised, material, isOtherText }: Changed): OpenTodo[] {
  const todos: OpenTodo[] = []
  const add = (todo: TodoId, version: string): void => {
    todos.push({ id: todo, document: after.id, data: { from: old.text, version } })
  }
  if (material && !raised) add('raise-major', `${old.major + 1}.0`)
  else if (!material && now.text === old.text && isOtherText) {
    add('raise-version', `${old.major}.${old.minor + 1}`)
  }
  const isWritten = revisionsOf(after.data).some(({ version }) => version === now.text)
  if (now.text !== old.text && !isWritten) add('add-revision', now.text)
  return todos
}

/** Whether readers see something else than before, in any language in which they could read the same version before. */
function isReadDifferently(id: string, comparison: Comparison): boolean {
  const { base, head } = comparison
  const former = comparison.formerId(id)
  const [old, now] = [base.workspace.translations.get(former), head.workspace.translations.get(id)]
  const translated = [...(now ?? [])].flatMap(([language, after]): [Facts, Facts][] => {
    const before = old?.get(language)
    const of = [before, after].map((file) => textOf(file?.data['translation-of-version']))
    return before && of[0] === of[1] ? [[before, after]] : []
  })
  const [before, after] = [base.workspace.documents.get(former), head.workspace.documents.get(id)]
  if (!before || !after) return true
  return [[before, after] as const, ...translated].some(
    ([one, other]) => base.textHash(one) !== head.textHash(other),
  )
}

/** The approval of MAJOR.0 covers its MINORs. */
function approvalTodos({ after, now, raised }: Changed): OpenTodo[] {
  const ofMajor = revisionsOf(after.data).filter(({ major }) => major === now.major)
  const approved = ofMajor.some(({ approvals }: Revision) => approvals.length > 0)
  return raised && !approved ? [{ id: 'approve', document: after.id, data: { version: now.text } }] : []
}

/** A translation says of which version it is; where the version has not been raised yet, it has to be touched at all. */
function translationTodos(id: string, { now, old, isOtherText, comparison }: Changed): OpenTodo[] {
  const { base, head, behind } = comparison
  if (!isOtherText) return []
  return [...(head.workspace.translations.get(id) ?? [])].flatMap(([language, file]): OpenTodo[] => {
    const of = textOf(file.data['translation-of-version'])
    const untouched =
      base.workspace.translations.get(comparison.formerId(id))?.get(language)?.hash === file.hash
    const isLeft = behind.some((left) => left.file === file)
    const isBehind =
      isLeft || (of === '' ? untouched : of !== now.text || (now.text === old.text && untouched))
    return isBehind ? [{ id: 'translate', document: id, data: { language, version: now.text } }] : []
  })
}

/** A public notice counts from the moment it is frozen. */
function freezeTodos({ after, old, now, comparison }: Changed): OpenTodo[] {
  const isNotice = after.kind === 'document' && after.data['classification'] === 'public'
  const manifest = `public/archive/${after.id}/${now.text}/manifest.json`
  if (!isNotice || now.text === old.text || comparison.head.workspace.hasFile(manifest)) return []
  return [{ id: 'freeze', document: after.id, data: { version: now.text } }]
}

/** A course teaches the old text until the new one is in force. */
function courseTodos({ after, now, comparison }: Changed): OpenTodo[] {
  const { workspace } = comparison.head
  const current = revisionsOf(after.data).find(({ effective }) => effective <= comparison.today)
  if (current === undefined || current.major < now.major) return []
  return [...workspace.courses.values()].flatMap(({ id, documents }): OpenTodo[] =>
    documents.some((taught) => taught.id === after.id && taught.major < now.major)
      ? [{ id: 'update-course', document: id, data: { taught: after.id, version: `${now.major}.0` } }]
      : [],
  )
}

function versionOf({ data }: Facts): Version {
  const text = textOf(data['version'])
  const [major, minor] = numbersOf(text) ?? [0, 0]
  return { text, major, minor }
}

interface Version {
  readonly text: string
  readonly major: number
  readonly minor: number
}

interface Changed {
  readonly after: Facts
  readonly old: Version
  readonly now: Version
  /** Whether the MAJOR is higher than before. */
  readonly raised: boolean
  readonly material: boolean
  /** Whether readers see something else than before. */
  readonly isOtherText: boolean
  readonly comparison: Comparison
}
