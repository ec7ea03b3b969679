import type { Publication } from '../../publication/index.ts'

/**
 * The hashes of all frozen files, as `sha256sum --check SHA256SUMS` reads them. The manifests vouch for the texts, the
 * pages and the data; each manifest is vouched for by its successor and by this list.
 */
export function checksums({ notices }: Publication): string {
  return notices
    .flatMap(({ versions }) => versions)
    .flatMap(({ manifest, manifestHash }) => {
      const folder = `${manifest.id}/${manifest.version}`
      return [
        [manifestHash, `${folder}/manifest.json`],
        [manifest.data, `${folder}/notice.json`],
        ...manifest.languages.flatMap(({ language, text, html }) => [
          [text, `${folder}/${language}.txt`],
          [html, `${folder}/${language}.html`],
        ]),
      ]
    })
    .map(([hash, path]) => `${hash}  ${path}\n`)
    .join('')
}
