import { manifestText, readManifest, sha256 } from './frozen-files.ts'
import type { Frozen } from './frozen-files.ts'

/**
 * The files in which a version that is kept is not what would be frozen now. A page and the data are held to the hashes
 * in their own manifest only: a later release of the program may write the same text in another HTML or another shape.
 */
export function differences(kept: ReadonlyMap<string, Uint8Array>, { manifest, files }: Frozen): string[] {
  const before = readManifest(kept.get('manifest.json'))
  if (!before) return ['manifest.json']
  const made = new Map([
    ...before.languages.map(({ language, html }): [string, string] => [`${language}.html`, html]),
    ['notice.json', before.data],
  ])
  const languages = manifest.languages.map((text) => ({
    ...text,
    html: made.get(`${text.language}.html`) ?? text.html,
  }))
  const expected = new Map([
    ...files,
    ['manifest.json', manifestText({ ...manifest, data: before.data, languages })],
  ])
  return [...new Set([...expected.keys(), ...kept.keys()])].filter((name) => {
    const bytes = kept.get(name)
    if (!bytes || !expected.has(name)) return true
    const hash = made.get(name) ?? sha256(expected.get(name) ?? '')
    return sha256(bytes) !== hash
  })
}
