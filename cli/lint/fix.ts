import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTwoFilesPatch } from 'diff/lib/patch/create.js'
import { applyFixes } from '../../linter/index.ts'
import type { Finding, Locale, OpenWorkspace } from '../../linter/index.ts'

/** A workspace with every certain fix applied, and what that changed. */
export interface Mended {
  readonly opened: OpenWorkspace
  /** Path → text before and after, with LF line ends. */
  readonly changes: ReadonlyMap<string, Change>
}

export interface Change {
  readonly before: string
  readonly after: string
}

/**
 * Applies the fixes of the findings below the given paths again and again, because one may uncover the next; nothing is
 * written. A fix never changes the meaning of a text (see `Fix`).
 */
export function mend(opened: OpenWorkspace, isWanted: (finding: Finding) => boolean): Mended {
  const changes = new Map<string, Change>()
  // What is imported belongs to somebody else.
  const isOwn = ({ path }: Finding): boolean => opened.workspace.hasFile(path)
  let current = opened
  for (let pass = 0; pass < mostPasses; pass++) {
    const fixable = current
      .lint()
      .findings.filter((finding) => finding.fix && isOwn(finding) && isWanted(finding))
    if (fixable.length === 0) break
    for (const [path, findings] of Map.groupBy(fixable, ({ path }) => path)) {
      const text = current.document(path).text
      const after = applyFixes(
        text,
        findings.flatMap(({ fix }) => fix ?? []),
      )
      changes.set(path, { before: changes.get(path)?.before ?? text, after })
      current = current.with(path, after)
    }
  }
  return { opened: current, changes }
}

// Two fixes that undo each other would go on for ever; a test holds that none of ours do.
const mostPasses = 10

/** Writes what was mended; a file keeps the line ends that it had. */
export function writeChanges(root: string, changes: Mended['changes']): void {
  for (const [path, { after }] of changes) {
    const full = join(root, path)
    const isWindows = readFileSync(full, 'utf8').includes('\r\n')
    writeFileSync(full, isWindows ? after.replaceAll('\n', '\r\n') : after)
  }
}

/** What was mended, as a patch that `git apply` takes. */
export function patchOf(changes: Mended['changes'], prefix: string): string {
  return [...changes]
    .map(([path, { before, after }]) =>
      createTwoFilesPatch(`a/${prefix}${path}`, `b/${prefix}${path}`, before, after).replace(/^=+\n/, ''),
    )
    .join('')
}

/** How many files were mended, for the terminal. */
export function mendedLine(files: number, locale: Locale): string {
  return locale === 'en' ? `${files} ${files === 1 ? 'file' : 'files'} mended\n` : `已修正 ${files} 个文件\n`
}
