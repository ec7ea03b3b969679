import { relative, sep } from 'node:path'
import { openWorkspace, toWorkspacePath } from '../linter/index.ts'
import type { Finding, Locale, OpenWorkspace } from '../linter/index.ts'
import { isSameState, stampOf, stateOf } from './folder-state.ts'
import type { FolderState } from './folder-state.ts'

/** A workspace as the disk has it, with what is found in each of its files. */
export interface Opened {
  readonly open: OpenWorkspace
  findings(path: string): readonly Finding[]
}

/**
 * The workspace below a folder. Files depend on each other, so the whole is judged; ESLint asks file by file, so that is
 * done once, and again when something below the folder has changed or the day is another.
 */
export function openedAt(root: string, how: How, filename: string): Opened {
  const key = `${root}\0${how.locale}`
  const known = kept.get(key)
  if (known?.today === how.today && !hasChanged(known, root, filename)) return known.opened
  const looked = look(root)
  const fresh = { ...looked, today: how.today, opened: open(root, how) }
  kept.set(key, fresh)
  return fresh.opened
}

const kept = new Map<string, Kept>()

function open(root: string, { today, locale }: How): Opened {
  const opened = openWorkspace(root, { today })
  let byPath: ReadonlyMap<string, readonly Finding[]> | undefined
  return {
    open: opened,
    findings(path) {
      byPath ??= Map.groupBy(opened.lint({ locale }).findings, (finding) => finding.path)
      return byPath.get(path) ?? []
    },
  }
}

/**
 * Looking at each file of a large workspace for each of its files would take longer than to lint it, so a look that took
 * long holds for a multiple of its time; the file in question is always looked at.
 */
function hasChanged(known: Kept, root: string, filename: string): boolean {
  const path = toWorkspacePath(relative(root, filename), sep)
  const isOwnChanged = (known.state.get(path) ?? '') !== stampOf(filename)
  if (!isOwnChanged && performance.now() < known.holdsUntil) return false
  const looked = look(root)
  known.holdsUntil = looked.holdsUntil
  return !isSameState(known.state, looked.state)
}

function look(root: string): Look {
  const start = performance.now()
  const state = stateOf(root)
  const end = performance.now()
  return { state, holdsUntil: end - start < shortLook ? end : end + 20 * (end - start) }
}

/** Milliseconds that nobody notices for each file. */
const shortLook = 10

interface How {
  readonly today: string
  readonly locale: Locale
}

interface Look {
  readonly state: FolderState
  holdsUntil: number
}

interface Kept extends Look {
  readonly today: string
  readonly opened: Opened
}
