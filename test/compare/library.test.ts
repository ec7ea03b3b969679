import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openTexts } from '../../linter/index.ts'
import type { Locale } from '../../linter/index.ts'
import { comparisonHtml, compareVersions } from '../../site/compare/index.ts'
import type { ComparedVersion } from '../../site/compare/index.ts'
import { canonicalText, noticeData } from '../../site/render/index.ts'
import { languages } from './notice.ts'
import { expectWellFormed } from './well-formed.ts'

const folder = new URL('../../policies/', import.meta.url)
const files: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:mdx|yaml)$/.test(path))
    .map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]),
)
const parameters = 'registers/parameters.yaml'

describe('the notices of the library', () => {
  const before = versionsOf(files)

  it('differ in nothing from themselves', () => {
    expect(before.size).toBeGreaterThan(10)
    for (const [name, { version, language }] of before) {
      expect(compareVersions(version, version, language).changes, name).toEqual([])
    }
  })

  it('say a period that grew with the labels of the data, and leave no word unexplained', () => {
    const text = files[parameters] ?? ''
    const longer = text.replace(/(\n {2}erasure-days:\n {4}value: )\d+/, '$175')
    expect(longer).not.toBe(text)
    const found = new Map<string, number>()
    for (const [name, { version, language }] of versionsOf({ ...files, [parameters]: longer })) {
      const old = before.get(name)?.version ?? version
      const comparison = compareVersions(old, version, language)
      const labels = new Set(comparison.changes.map(({ label }) => label))
      expect(labels.size > 0, name).toBe(old.canonical !== version.canonical)
      expect([...labels], name).not.toContain('wording')
      for (const label of labels) found.set(label, (found.get(label) ?? 0) + 1)
      expectWellFormed(comparisonHtml(comparison, language))
    }
    expect([...found.keys()].sort()).toEqual(expect.arrayContaining(['answer-slower', 'retention-longer']))
  })
})

/** Every public document in every language in which it is written, as a version of it would be frozen. */
function versionsOf(texts: Readonly<Record<string, string>>): Map<string, Version> {
  const opened = openTexts(texts, { today: '2026-11-25' })
  const found = new Map<string, Version>()
  for (const path of Object.keys(texts)) {
    const [, id] = /^public\/([^/.]+)\.mdx$/.exec(path) ?? []
    if (id === undefined) continue
    const source = opened.document(path)
    const all = languages
      .map((language) => ({
        language,
        path: source.facts.language === language ? path : `public/${id}.${language}.mdx`,
      }))
      .filter((one) => one.path in texts)
      .map((one) => ({ language: one.language, document: opened.document(one.path) }))
    const data = noticeData(opened.workspace, source.facts, all)
    for (const { language, document } of all) {
      const canonical = canonicalText(document, { workspace: opened.workspace, language })
      found.set(`${id} ${language}`, { language, version: { version: data.version, canonical, data } })
    }
  }
  return found
}

interface Version {
  readonly language: Locale
  readonly version: ComparedVersion
}
