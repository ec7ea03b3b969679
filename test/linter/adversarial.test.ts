import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { policypress } from '../cli/run.ts'
import { exampleDay, openExample } from '../examples.ts'
import { openWorkspace } from '../../linter/index.ts'
import type { Finding } from '../../linter/index.ts'

// Hostile inputs that are no part of this repository; where the collection is not at hand, these tests say so.
const collection = resolve('../shared/data/adversarial/generate.mjs')
const { manifest, bytes, writeAll } = existsSync(collection)
  ? ((await import(pathToFileURL(collection).href)) as Collection)
  : none()

const gate = [
  'readable-file',
  'size-limits',
  'encoding',
  'yaml-syntax',
  'valid-markdown',
  'safe-mdx',
  'known-component',
]
/** Which rules may refuse what; a refusal for another reason proves nothing. */
const rulesOf: Readonly<Record<string, readonly string[]>> = {
  filesystem: ['readable-file'],
  'frontmatter-delimiter': ['encoding', 'yaml-syntax'],
  'mdx-benign': gate,
  'mdx-hostile': ['encoding', 'yaml-syntax', 'valid-markdown', 'safe-mdx', 'known-component'],
  'size-markdown': ['size-limits'],
  'size-mdx': ['size-limits', 'safe-mdx'],
  'size-yaml': ['size-limits', 'yaml-syntax'],
  'text-encoding': ['encoding', 'yaml-syntax'],
  'text-unicode': ['encoding', 'safe-mdx', 'frontmatter-schema'],
  'yaml-semantics': ['encoding', 'yaml-syntax', 'frontmatter-schema'],
}

describe.skipIf(manifest.entries.length === 0)('every hostile input', () => {
  const texts = manifest.entries.filter((entry) => !entry.fs && !entry.regex)

  it.each(texts.map((entry) => [entry.id, entry] as const))('%s gets its verdict', (_, entry) => {
    const path = pathOf(entry)
    const { findings } = openExample({ [path]: bytes(entry) }).lint()
    judge(entry, findings)
    for (const { place, rule } of findings) expect(place.line * place.column, rule).toBeGreaterThan(0)
  })

  const folders = manifest.entries.filter((entry) => entry.fs)
  it.each(folders.map((entry) => [entry.id, entry] as const))('%s on disk gets its verdict', (_, entry) => {
    const root = join(written(entry.id), entry.file)
    const inner = existsSync(join(root, 'root')) ? join(root, 'root') : root
    const { findings } = openWorkspace(inner, { today: exampleDay, cache: false }).lint()
    // Whoever is root may read everything.
    if (entry.id === 'unreadable' && process.getuid?.() === 0) expect(findings).toEqual([])
    else judge(entry, findings)
    expect(JSON.stringify(findings)).not.toContain('CANARY')
  })

  it('is survived by the command line, which ends with findings', () => {
    const { status, error } = policypress([
      'lint',
      written(),
      '--today',
      exampleDay,
      '--no-cache',
      '--format',
      'json',
    ])
    expect(error).toBe('')
    expect(status).toBe(1)
  })
})

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

function written(...ids: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'policypress-hostile-'))
  folders.push(folder)
  writeAll(folder, ids)
  return folder
}

/** Bodies without frontmatter are pages; what is about frontmatter stands where frontmatter has a schema. */
function pathOf({ class: kind, file }: Entry): string {
  const name = file.split('/').at(-1) ?? ''
  const own = kind.startsWith('yaml') || kind.startsWith('frontmatter') || /(?:fm|date)/.test(name)
  return own ? `internal/${name}` : `pages/${name}`
}

function judge({ class: kind, expect: { verdict, line } }: Entry, findings: readonly Finding[]): void {
  const errors = findings.filter(
    ({ rule, severity }) => severity === 'error' && rulesOf[kind]?.includes(rule),
  )
  if (verdict === 'refused') expect(errors).not.toEqual([])
  if (verdict === 'refused' && line) expect(errors.map(({ place }) => place.line)).toContain(line)
  if (verdict === 'accepted') expect(findings.filter(({ rule }) => gate.includes(rule))).toEqual([])
}

function none(): Collection {
  return { manifest: { entries: [] }, bytes: () => new Uint8Array(), writeAll: () => 0 }
}

interface Entry {
  readonly id: string
  readonly class: string
  readonly file: string
  readonly fs?: unknown
  readonly regex?: unknown
  readonly expect: {
    readonly verdict: 'refused' | 'accepted' | 'bounded' | 'either'
    readonly line?: number | null
  }
}

interface Collection {
  readonly manifest: { readonly entries: readonly Entry[] }
  readonly bytes: (entry: Entry) => Uint8Array
  readonly writeAll: (folder: string, ids: readonly string[]) => number
}
