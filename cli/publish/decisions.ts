import type { AuthoredArchiveManifest } from '../../schema/index.ts'
import { CannotRun } from '../cannot-run.ts'
import type { CommandLine } from '../command.ts'
import { frozenPath, keptVersions, readFrozen } from './archive-folder.ts'
import { sha256 } from './frozen-files.ts'
import type { Decisions } from './frozen-files.ts'
import type { Notice } from './notice.ts'
import { refusals } from './refusals.ts'
import { isMajor, isOlder } from './versions.ts'

/** Class and note as the arguments give them, else as a run before left them, else as the revision says. */
export function decide(
  line: CommandLine,
  notice: Notice,
  root: string,
  before: AuthoredArchiveManifest | undefined,
): Decisions {
  const previous = previousOf(notice, root)
  return {
    class: classOf(notice.version, line.values.get('class') ?? before?.class),
    note: noteOf(line.values.get('note') ?? before?.note ?? notice.summary),
    archived: before?.archived ?? line.today,
    ...(previous ? { previous } : {}),
  }
}

/** MAJOR is material and nothing else is; for the rest somebody has to say. */
function classOf(version: string, given: string | undefined): Decisions['class'] {
  if (isMajor(version)) {
    if (given === undefined || given === 'material') return 'material'
    throw new CannotRun(refusals.major(version))
  }
  if (given === 'substantive' || given === 'editorial') return given
  throw new CannotRun(refusals.minor(version))
}

function noteOf(note: string): string {
  const length = Array.from(note).length
  if (note.trim() === '' || length > 400 || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(note))
    throw new CannotRun(refusals.note())
  return note.normalize('NFC')
}

/** The version kept before this one, bound by the hash of its manifest. */
function previousOf({ id, version }: Notice, root: string): Decisions['previous'] {
  const others = keptVersions(root, id).filter((kept) => kept !== version)
  const newer = others.find((kept) => isOlder(version, kept))
  if (newer !== undefined) throw new CannotRun(refusals.newerKept(version, newer))
  const last = others.at(-1)
  if (last === undefined) return undefined
  const manifest = readFrozen(root, frozenPath(id, last))?.get('manifest.json')
  if (!manifest) throw new CannotRun(refusals.noManifest(frozenPath(id, last)))
  return { version: last, manifest: sha256(manifest) }
}
