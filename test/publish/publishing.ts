import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { policypress } from '../cli/run.ts'
import type { Ran } from '../cli/run.ts'
import { firstRevision, notice, noticeFiles } from './notice.ts'

/** `policypress publish privacy`. */
export function publish(root: string, version: string, ...rest: string[]): Ran {
  const named = ['publish', 'privacy', '--version', version, '--workspace', root]
  return policypress([...named, '--today', '2026-02-15', ...rest])
}

/** What is frozen of a version, by file name. */
export function kept(root: string, version: string): Record<string, string> {
  const folder = join(root, 'public/archive/privacy', version)
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}

/** The notice and its translation as version 1.1. */
export function next(): Record<string, string> {
  return {
    'public/privacy.mdx': notice({ version: '1.1', revisions: second, body: '\n另有说明。\n' }),
    'public/privacy.en.mdx': (noticeFiles['public/privacy.en.mdx'] ?? '').replace("'1.0'", "'1.1'"),
  }
}

/** Writes files of a workspace anew. */
export function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text)
}

const second = `  - { version: '1.1', date: '2026-02-01', effective: '2026-02-01', summary: 更正用词。 }\n${firstRevision}`
