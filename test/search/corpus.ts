import { gunzipSync } from 'node:zlib'
import { openWorkspace } from '../../linter/index.ts'
import { searchRecords, synonymsOf } from '../../site/portal/models/search-records.ts'
import { buildIndex } from '../../site/search/index.ts'
import { openIndex } from '../../site/search/browser.ts'
import type { IndexSource } from '../../site/search/browser.ts'

const open = openWorkspace('policies', { today: '2026-11-24', cache: false })

/** The records of the example workspace, made through the public door, and what the glossary says for them. */
export const records = searchRecords(open)
export const synonyms = synonymsOf(open)
export const files = buildIndex(records, synonyms)
export { open }

/** An index over files in memory, that counts what it fetches. */
export function openFiles(
  from: ReadonlyMap<string, Uint8Array>,
): IndexSource & { readonly fetched: string[] } {
  const fetched: string[] = []
  const source = openIndex((name) => {
    const bytes = from.get(name)
    if (!bytes) return Promise.reject(new Error(`Missing ${name}`))
    fetched.push(name)
    return Promise.resolve(new Uint8Array(gunzipSync(bytes)))
  })
  return { ...source, fetched }
}
