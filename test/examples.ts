import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openWorkspace } from '../linter/index.ts'
import type { Finding, OpenWorkspace, ParserName } from '../linter/index.ts'

/** The day on which every example is judged. */
export const exampleDay = '2026-01-15'

/** Writes a small workspace into a folder of its own, which is gone when the test is over. */
export function writeWorkspace(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'policypress-test-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

/** Opens a small workspace with real files. */
export function openExample(
  files: Readonly<Record<string, string | Uint8Array>>,
  parser: ParserName = 'satteri',
): OpenWorkspace {
  return openWorkspace(writeWorkspace(files), { today: exampleDay, parser, cache: false })
}

/** A finding as the examples of the rules write it. */
export function asExample({ path, place, message }: Finding): string {
  return `${path}:${place.line}:${place.column}: ${message}`
}
