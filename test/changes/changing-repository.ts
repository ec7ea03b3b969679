import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { compareRevisions } from '../../linter/diff.ts'
import type { Change, ChangeReport } from '../../linter/index.ts'
import { policypress } from '../cli/run.ts'
import type { Ran } from '../cli/run.ts'
import { exampleDay, writeWorkspace } from '../examples.ts'
import { commit, git } from '../publish/repository.ts'

/** One approved document with one control, and a workspace around it. */
export const library = {
  'policypress.config.yaml': 'name: { zh-CN: 例, en: Example }\nsource-language: zh-CN\nlanguages: [zh-CN]\n',
  'internal/rules.mdx':
    '---\nid: rules\ntype: standard\ntitle: 守则\nversion: "1.0"\nstatus: approved\nclassification: internal\nrevisions:\n  - { version: "1.0", date: "2026-01-01", effective: "2026-01-01", summary: 首次。 }\n---\n\n<Control id="BT-02">\n\n门店应当逐人告知。\n\n</Control>\n',
} as const

/** The document with its duty made weaker. */
export const weaker = library['internal/rules.mdx'].replace('应当', '可以')

/** A repository with the library in `policies/`, committed as `main` and tagged `v1`. */
export function changingRepository(more: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const files = Object.entries({ ...library, ...more })
  const root = writeWorkspace(Object.fromEntries(files.map(([path, text]) => [`policies/${path}`, text])))
  git(root, 'init', '--quiet', '--initial-branch=main')
  commit(root, 'Begin')
  git(root, 'tag', 'v1')
  return root
}

/** Writes a file of the workspace. */
export function write(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, 'policies', path)), { recursive: true })
  writeFileSync(join(root, 'policies', path), content)
}

/** An empty folder that is gone when the test is over. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'policypress-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What changed in the workspace of a repository; throws where it cannot be compared. */
export function changesIn(root: string, base = 'HEAD', head = 'WORKTREE'): readonly Change[] {
  return reportOn(root, base, head).changes
}

function reportOn(root: string, base: string, head: string): ChangeReport {
  const report = compareRevisions(join(root, 'policies'), {
    ...{ base, head, today: exampleDay, locale: 'en', cache: false },
  })
  if ('refused' in report) throw new Error(`${report.refused} ${report.reason}`)
  return report
}

/** `policypress diff` as a process of its own. */
export function diff(root: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Ran {
  return policypress(['diff', '--today', exampleDay, ...args], { cwd: root, env })
}
