import unversioned from '../changes/text-changed-unversioned.ts'
import { fingerprintOf } from '../fingerprint.ts'
import type { Comparison } from '../model/comparison.ts'
import type { Facts } from '../model/facts.ts'
import type { Workspace } from '../model/workspace.ts'
import { severityOf } from '../settings.ts'
import { textOf } from '../workspace/shape.ts'
import type { RawChange } from './find-changes.ts'
import { versionedFile } from './versioned-file.ts'

/**
 * Documents in force that read differently under the same version while no rule has told why: marks, the order of a
 * text, a value that nobody thought of. The hash of what readers see is the last word.
 */
export function unversionedTexts(changes: readonly RawChange[], comparison: Comparison): RawChange[] {
  const { base, head } = comparison
  if (severityOf(unversioned.id, unversioned, head.workspace.config) === 'off') return []
  // Where a register or the like cannot be read, that is told, and half of all texts would seem to read differently.
  if (!isWhole(base.workspace) || !isWhole(head.workspace)) return []
  const told = new Set(changes.flatMap(({ document, affects = [] }) => [document, ...affects]))
  const isSameData = sameData(comparison)
  return [...head.workspace.documents].flatMap(([id, after]): RawChange[] => {
    const before = base.workspace.documents.get(comparison.formerId(id))
    if (!before || told.has(id) || (isSameData && before.hash === after.hash)) return []
    const version = versionOf(after, comparison.head)
    if (version === '' || version !== versionOf(before, comparison.base)) return []
    const hashes = [base.textHash(before), head.textHash(after)]
    if (hashes[0] === hashes[1]) return []
    return [
      {
        ...{ rule: unversioned, messageId: 'changed', data: { document: id, version }, class: 'editorial' },
        ...{ document: id, spot: { path: after.path, span: after.places['/version'] ?? [0, 0] } },
        fingerprint: fingerprintOf([unversioned.id, id, ...hashes], new Map()),
      },
    ]
  })
}

const isWhole = ({ facts }: Workspace): boolean =>
  facts.every(({ path, readable }) => readable || !/\.ya?ml$/.test(path))

/** Without an edit in registers, catalogue, laws or config only an edited file can read differently. */
function sameData({ base, head }: Comparison): boolean {
  const [old, now] = [base, head].map(({ workspace }) =>
    workspace.facts.filter(({ path }) => /\.ya?ml$/.test(path)).map(({ path, hash }) => `${path} ${hash}`),
  )
  return old?.join('\n') === now?.join('\n')
}

/** The version of a document in force; `''` for all else. */
function versionOf({ id }: Facts, { workspace }: Comparison['head']): string {
  const file = versionedFile(id, workspace)
  return file?.data['status'] === 'approved' ? textOf(file.data['version']) : ''
}
