import { resolve } from 'node:path'
import { openWorkspace } from '../linter/index.ts'
import type { Finding, OpenWorkspace } from '../linter/index.ts'
import { isSameState, stampOf, stateOf } from './folder-state.ts'
import type { FolderState } from './folder-state.ts'
import { namedExtension } from './named-files.ts'
import type { EffectiveSettings } from './plugin-settings.ts'

/** A workspace as the disk has it, with what is found in each of its files. */
export interface Opened {
  readonly open: OpenWorkspace
  findings(path: string): readonly Finding[]
}

/**
 * The workspace below a folder. Files depend on each other, so the whole is judged; ESLint asks file by file, so that is
 * done once, and again when something below the folder has changed or the day is another.
 */
export function openedAt(root: string, how: EffectiveSettings, filename: string): Opened {
  const key = [root, how.locale, how.remark, how.extensions].join('\0')
  const known = kept.get(key)
  if (known?.today === how.today && !hasChanged(known, filename)) return known.opened
  // Looked at before it is read, so that what changes meanwhile is noticed the next time.
  const before = look([root])
  const opened = open(root, how)
  const imports = importsOf(root, opened.open)
  const looked = imports.length === 0 ? before : merged(before, look(imports))
  kept.set(key, { ...looked, folders: [root, ...imports], today: how.today, opened })
  return opened
}

const kept = new Map<string, Kept>()

function open(root: string, { today, locale, remark, extensions }: EffectiveSettings): Opened {
  const added = extensions === undefined ? {} : { extensions: namedExtension(extensions, root) }
  const opened = openWorkspace(root, { today, remark, ...added })
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
function hasChanged(known: Kept, filename: string): boolean {
  const isOwnChanged = (known.state.get(filename) ?? '') !== stampOf(filename)
  if (!isOwnChanged && performance.now() < known.holdsUntil) return false
  const looked = look(known.folders)
  known.holdsUntil = looked.holdsUntil
  return !isSameState(known.state, looked.state)
}

function look(folders: readonly string[]): Look {
  const start = performance.now()
  const state = stateOf(folders)
  const end = performance.now()
  return { state, holdsUntil: end - start < shortLook ? end : end + 20 * (end - start) }
}

/** Folders beside the workspace that its config takes catalogues from; packages do not change while somebody works. */
function importsOf(root: string, { workspace }: OpenWorkspace): string[] {
  return workspace.config.imports.filter((from) => from.startsWith('../')).map((from) => resolve(root, from))
}

function merged(one: Look, other: Look): Look {
  return { state: new Map([...one.state, ...other.state]), holdsUntil: other.holdsUntil }
}

/** Milliseconds that nobody notices for each file. */
const shortLook = 10

interface Look {
  readonly state: FolderState
  holdsUntil: number
}

interface Kept extends Look {
  readonly folders: readonly string[]
  readonly today: string
  readonly opened: Opened
}
