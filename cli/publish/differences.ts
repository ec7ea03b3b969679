import { manifestText, readManifest, sha256 } from './frozen-files.ts'
import type { Frozen } from './frozen-files.ts'

/**
 * The files in which a version that is kept is not what would be frozen now. A page is held to the hash in its own
 * manifest only: the same text may look different in the HTML of a later release of the program.
 */
export function differences(kept: ReadonlyMap<string, Uint8Array>, { manifest, files }: Frozen): string[] {
  const before = readManifest(kept.get('manifest.json'))
  if (!before) return ['manifest.json']
  const pages = new Map(before.languages.map(({ language, html }) => [`${language}.html`, html]))
  const languages = manifest.languages.map((text) => ({
    ...text,
    html: pages.get(`${text.language}.html`) ?? text.html,
  }))
  const expected = new Map([...files, ['manifest.json', manifestText({ ...manifest, languages })]])
  return [...new Set([...expected.keys(), ...kept.keys()])].filter((name) => {
    const bytes = kept.get(name)
    if (!bytes || !expected.has(name)) return true
    const hash = pages.get(name) ?? sha256(expected.get(name) ?? '')
    return sha256(bytes) !== hash
  })
}
