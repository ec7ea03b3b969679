import type { Acceptance } from '../model/acceptance.ts'
import type { DutyId } from '../model/change.ts'
import type { Comparison } from '../model/comparison.ts'
import type { Facts } from '../model/facts.ts'
import { fieldsOf, stringsOf } from '../workspace/shape.ts'
import type { RawChange } from './find-changes.ts'
import { isSame } from './same.ts'
import { openTodos } from './open-todos.ts'
import type { OpenTodo } from './open-todos.ts'
import { versionedFile } from './versioned-file.ts'

/** A duty, and whom or what it concerns where that is known: roles, courses. */
export interface RaisedDuty {
  readonly id: DutyId
  readonly names: readonly string[]
}

/** What follows from a change: duties it may bring, and what is still to be done. */
export interface FollowUp {
  readonly duties: readonly RaisedDuty[]
  readonly todos: readonly OpenTodo[]
}

/** What follows from each change. A decision on record takes the to-dos away, never the duties: those are the law's. */
export function followUp(
  changes: readonly RawChange[],
  accepted: ReadonlyMap<RawChange, Acceptance>,
  comparison: Comparison,
): ReadonlyMap<RawChange, FollowUp> {
  const open = changes.filter((change) => !accepted.has(change))
  const touching = Map.groupBy(
    open.flatMap((change) => documentsOf(change).map((id) => ({ id, change }))),
    ({ id }) => id,
  )
  const todos = new Map<string, readonly OpenTodo[]>()
  for (const [id, touched] of touching) {
    const material = touched.some(({ change }) => change.class === 'material')
    todos.set(id, openTodos(id, material, comparison))
  }
  return new Map(
    changes.map((change) => {
      const own = (change.todo ?? []).map((id) => ({ id, document: change.document, data: change.data }))
      const theirs = documentsOf(change).flatMap((id) => todos.get(id) ?? [])
      const left = accepted.has(change) ? [] : withoutDoubles([...own, ...theirs])
      return [change, { duties: dutiesOf(change, comparison), todos: left }]
    }),
  )
}

/** What a rule asks for and the version asks for as well is asked for once. */
function withoutDoubles(todos: readonly OpenTodo[]): OpenTodo[] {
  const isLast = ({ id, document, data }: OpenTodo, at: number): boolean =>
    !todos
      .slice(at + 1)
      .some((later) => later.id === id && later.document === document && isSame(later.data, data))
  return todos.filter(isLast)
}

const documentsOf = ({ document, affects = [] }: RawChange): string[] => [...new Set([document, ...affects])]

function dutiesOf(change: RawChange, comparison: Comparison): RaisedDuty[] {
  const file = comparison.head.workspace.documents.get(change.document)
  const own = (change.duties ?? []).map((id) => ({
    ...{ id, names: id === 'acknowledge-again' ? stringsOf(file?.data['audience']) : [] },
  }))
  if (change.class === 'editorial') return own
  const files = documentsOf(change).flatMap((id) => inForce(id, comparison) ?? [])
  return joined([...own, ...files.flatMap((file) => dutiesOfReaders(file, comparison))])
}

/** A document that was approved before and still is: people know it, hold it for valid and have confirmed it. */
function inForce(id: string, comparison: Comparison): Facts | undefined {
  const before = versionedFile(comparison.formerId(id), comparison.base.workspace)
  const after = versionedFile(id, comparison.head.workspace)
  return before?.data['status'] === 'approved' && after?.data['status'] === 'approved' ? after : undefined
}

function dutiesOfReaders(file: Facts, { head }: Comparison): RaisedDuty[] {
  const { data, id } = file
  const courses = [...head.workspace.courses.values()].filter(
    (course) => course.facts === file || course.documents.some((taught) => taught.id === id),
  )
  const raised: RaisedDuty[] = []
  if (data['classification'] === 'public') raised.push({ id: 'tell-individuals', names: [] })
  if (fieldsOf(data['acknowledgement'])['required'] === true) {
    raised.push({ id: 'acknowledge-again', names: stringsOf(data['audience']) })
  }
  if (courses.length > 0) raised.push({ id: 'retake-courses', names: courses.map((course) => course.id) })
  if (file.kind === 'document') raised.push({ id: 'approve-again', names: [] })
  return raised
}

/** Each duty once, with the names of all that raised it. */
function joined(raised: readonly RaisedDuty[]): RaisedDuty[] {
  const byId = Map.groupBy(raised, ({ id }) => id)
  return [...byId].map(([id, all]) => ({ id, names: [...new Set(all.flatMap(({ names }) => names))] }))
}
