import { digestOf } from './cache.ts'
import type { Facts } from './model/facts.ts'
import type { RawFinding } from './model/finding.ts'
import type { SettingProblem } from './model/setting-problem.ts'
import type { Workspace } from './model/workspace.ts'
import { loadCacheFile, storeCacheFile } from './read/cache-file.ts'
import type { WorkspaceFiles } from './read/workspace-files.ts'

/** What the workspace rules found, remembered for one exact state of everything that they can see. */
export interface WorkspaceMemory {
  /** What is remembered of this state, else what `check` finds, which is then remembered. */
  findings(state: string, check: () => readonly RawFinding[]): readonly RawFinding[]
}

/** A memory in a file of the cache. One state is kept: the next run mostly meets the one before, or one that is new. */
export function workspaceMemory(path: string, key: string): WorkspaceMemory {
  return {
    findings(state, check) {
      const name = digestOf([key, state])
      const known = read(path)
      if (known?.state === name) return known.findings
      const findings = check()
      storeCacheFile(path, [Buffer.from(`${JSON.stringify({ state: name, findings } satisfies Stored)}\n`)])
      return findings
    },
  }
}

/**
 * Digest of all that a workspace rule may know: the day, every file by name, the bytes of those that are read, the
 * archive, and what the config names and cannot be had. One edited byte anywhere, and all of them are run again.
 */
export function stateOf(
  workspace: Workspace,
  files: WorkspaceFiles,
  problems: readonly SettingProblem[],
): string {
  const { today, facts } = workspace
  const texts = facts.map(({ path, hash }: Facts) => `${path} ${hash}`)
  const others = [files.refused, problems, workspace.archive()].map((part) => JSON.stringify(part))
  return digestOf([today, ...others, String(files.paths.size), ...files.paths, ...texts])
}

function read(path: string): Stored | undefined {
  try {
    const stored = loadCacheFile(path)
    return stored && (JSON.parse(stored.firstLine) as Stored)
  } catch {
    return undefined
  }
}

interface Stored {
  readonly state: string
  readonly findings: readonly RawFinding[]
}
