import { lstatSync, readdirSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'

/** Path of a file → what changes whenever it is written. */
export type FolderState = ReadonlyMap<string, string>

/** The state of every file below some folders that a workspace may hold. Reads no contents and never throws. */
export function stateOf(folders: readonly string[]): FolderState {
  const state = new Map<string, string>()
  for (const folder of folders) addFolder(folder, state)
  return state
}

function addFolder(folder: string, state: Map<string, string>): void {
  for (const entry of entriesOf(folder)) {
    if (isSkipped(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) addFolder(path, state)
    else state.set(path, stampOf(path))
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** Time, size and identity of a file: an editor that writes a new file over the old one changes the last. */
export function stampOf(file: string): string {
  try {
    const { mtimeMs, size, ino } = lstatSync(file)
    return `${mtimeMs} ${size} ${ino}`
  } catch {
    return ''
  }
}

/** Whether two looks at a folder saw the same. */
export function isSameState(one: FolderState, other: FolderState): boolean {
  return one.size === other.size && [...one].every(([path, stamp]) => other.get(path) === stamp)
}

/** Whether the engine would list a path below a workspace; what hides or was installed or built it passes over. */
export function isListed(path: string): boolean {
  return path !== '' && !path.includes(':') && !path.split('/').some(isSkipped)
}

// `..` is skipped with all names that begin with a dot.
const isSkipped = (name: string): boolean => name.startsWith('.') || skipped.has(name)
const skipped = new Set(['node_modules', 'dist'])
