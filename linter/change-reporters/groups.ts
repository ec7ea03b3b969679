import { dutyMessage } from '../compare/duties.ts'
import type { Change, Duty, Todo } from '../model/change.ts'
import type { Locale } from '../model/finding.ts'

/** The changes in one document, register or file, and what follows from them, each thing once. */
export interface ChangeGroup {
  readonly document: string
  readonly changes: readonly Change[]
  readonly duties: readonly ToldDuty[]
  readonly todos: readonly ToldTodo[]
  /** Other groups in which to-dos stand that these changes raise too. */
  readonly elsewhere: readonly string[]
}

/** A duty, its words, and everybody whom one of the changes concerns. */
export interface ToldDuty extends Omit<Duty, 'message'> {
  readonly said: string
}

/** A to-do, and whether it fails the comparison: what only a warning asks for does not. */
export interface ToldTodo extends Todo {
  readonly counts: boolean
}

/**
 * Changes by document, the gravest first. A to-do stands where it is to be done: a value that 14 documents show asks
 * for 14 new versions, and each of them is told once, in its own group if there is one, else where it comes from.
 */
export function groupsOf(changes: readonly Change[], locale: Locale): ChangeGroup[] {
  const byDocument = Map.groupBy(changes, ({ document }) => document)
  const homes = homesOf(changes, new Set(byDocument.keys()))
  const counting = new Set(changes.filter(({ severity }) => severity === 'error').flatMap(keysOf))
  return [...byDocument].map(([document, own]) => {
    const raised = own.flatMap(({ todo }) => todo)
    const todos = [...homes.values()].filter(({ home }) => home === document)
    const others = raised.map((todo) => homes.get(keyOf(todo))?.home ?? document)
    return {
      ...{ document, changes: own, duties: dutiesOf(own, locale) },
      todos: todos.map(({ todo }) => ({ ...todo, counts: counting.has(keyOf(todo)) })),
      elsewhere: [...new Set(others)].filter((home) => home !== document),
    }
  })
}

/** Each to-do once, with the group in which it stands. */
function homesOf(
  changes: readonly Change[],
  groups: ReadonlySet<string>,
): ReadonlyMap<string, { readonly todo: Todo; readonly home: string }> {
  const homes = new Map<string, { todo: Todo; home: string }>()
  for (const { document, todo } of changes) {
    for (const item of todo) {
      const home = groups.has(item.document) ? item.document : document
      if (!homes.has(keyOf(item))) homes.set(keyOf(item), { todo: item, home })
    }
  }
  return homes
}

/** Duties of several changes, each once. */
function dutiesOf(changes: readonly Change[], locale: Locale): ToldDuty[] {
  const byId = Map.groupBy(
    changes.flatMap(({ duties }) => duties),
    ({ id }) => id,
  )
  return [...byId.values()].flatMap((same) => {
    const names = [...new Set(same.flatMap((duty) => duty.names))]
    return same.slice(0, 1).map(({ id, law, verified }) => {
      return { ...{ id, law, verified, names }, said: dutyMessage(id, [], locale) }
    })
  })
}

const keysOf = ({ todo }: Change): string[] => todo.map(keyOf)
const keyOf = ({ id, document, message }: Todo): string => JSON.stringify([id, document, message])
