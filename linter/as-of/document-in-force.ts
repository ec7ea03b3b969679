import type { DocumentInForce, Origin } from '../model/as-of.ts'
import type { Facts } from '../model/facts.ts'
import type { Revision } from '../model/revision.ts'
import { textOf } from '../workspace/shape.ts'
import { archivedVersions } from '../workspace/shape-archive.ts'
import { revisionsOf } from '../workspace/shape-revisions.ts'
import type { Snapshot, Snapshots } from './snapshots.ts'

/**
 * The version of a document that was in force on a day: of those whose first day had come, the newest that was approved.
 * Nothing where none was, or where the document had been withdrawn by then.
 */
export function documentInForce(id: string, day: string, snapshots: Snapshots): DocumentInForce | undefined {
  const { ofDay, newest } = snapshots
  const [then, now] = [ofDay, newest].map(({ side }) => side.workspace.documents.get(id))
  const known = now ?? then
  if (!known || statusOf(then) === 'retired') return undefined
  const history = revisionsOf(known.data)
  const begun = history.filter(({ effective }) => effective <= day).sort(newestFirst)
  for (const revision of begun) {
    const found = textWith(revision.version, known, snapshots)
    // A draft of a version is no version, whatever day it names.
    if (found && !isApproved(found.file)) continue
    return {
      ...factsOf(revision, history, found?.file ?? known),
      ...textsOf(revision, known, found, snapshots),
    }
  }
  return undefined
}

/** The file as it had this version: at the end of the day, now, or in the newest commit that had it. */
function textWith(version: string, known: Facts, snapshots: Snapshots): Found | undefined {
  for (const snapshot of [snapshots.ofDay, snapshots.newest]) {
    const file = snapshot.side.workspace.documents.get(known.id)
    if (file && textOf(file.data['version']) === version) return { file, snapshot }
  }
  const snapshot = snapshots.withVersion(known, version)
  const file = snapshot?.side.workspace.documents.get(known.id)
  return snapshot && file ? { file, snapshot } : undefined
}

function factsOf(
  { version, major, effective }: Revision,
  history: readonly Revision[],
  file: Facts,
): Omit<DocumentInForce, 'texts' | 'origin'> {
  const ofMajor = history.filter((revision) => revision.major === major)
  return {
    ...{ id: file.id, title: textOf(file.data['title']) },
    ...{ classification: textOf(file.data['classification']), version, effective },
    approvals: ofMajor.flatMap(({ approvals }) => approvals).map(({ role, date }) => ({ role, date })),
  }
}

/** Hashes of a frozen version as its manifest has them, else of the text that was found. */
function textsOf(
  { version }: Revision,
  { id }: Facts,
  found: Found | undefined,
  { newest, ofDay }: Snapshots,
): Pick<DocumentInForce, 'texts' | 'origin'> {
  for (const { side, origin } of [ofDay, newest]) {
    const frozen = archivedVersions(side.workspace.archive()).versions.find(
      (one) => one.id === id && one.version === version,
    )
    const manifest = frozen?.manifest?.manifest
    if (!frozen || !manifest) continue
    const texts = manifest.languages.map(({ language, text }) => ({ language, hash: text }))
    return { texts, origin: { ...origin, from: 'archive', path: `${frozen.folder}/manifest.json` } }
  }
  if (!found) return { texts: [], origin: newest.origin }
  const { file, snapshot } = found
  const translations = [...(snapshot.side.workspace.translations.get(id)?.values() ?? [])]
  const texts = [file, ...translations].map((one) => ({
    ...{ language: one.language, hash: snapshot.side.textHash(one) },
  }))
  const origin: Origin = { ...snapshot.origin, path: file.path }
  return { texts: texts.filter(({ hash }) => hash !== ''), origin }
}

function newestFirst(one: Revision, other: Revision): number {
  const byDay = one.effective < other.effective ? 1 : one.effective > other.effective ? -1 : 0
  return byDay || other.major - one.major || other.minor - one.minor
}

const statusOf = (file: Facts | undefined): string => textOf(file?.data['status'])
const isApproved = (file: Facts): boolean => ['approved', 'retired', ''].includes(statusOf(file))

interface Found {
  readonly file: Facts
  readonly snapshot: Snapshot
}
