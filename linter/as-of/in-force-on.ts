import type { AsOf, LawInForce, Origin } from '../model/as-of.ts'
import type { Law } from '../model/catalog.ts'
import type { Workspace } from '../model/workspace.ts'
import { readHistory } from '../read/history.ts'
import type { RevisionRefusal } from '../read/revision.ts'
import { isInForce } from '../workspace/exception-mistakes.ts'
import { revisionsOf } from '../workspace/shape-revisions.ts'
import { documentInForce } from './document-in-force.ts'
import { snapshotsOf } from './snapshots.ts'
import type { SnapshotOptions } from './snapshots.ts'

/** What was in force, or why the history cannot be asked. */
export type AnsweredAsOf = AsOf | { readonly refused: RevisionRefusal; readonly reason: string }

/**
 * Documents, values, exceptions and laws that counted on a day. Documents by their revisions, whose texts are looked for
 * in the archive and in history; registers as the last commit of that day had them.
 */
export function inForceOn(root: string, options: SnapshotOptions): AnsweredAsOf {
  const history = readHistory(root, options.revision ?? 'HEAD')
  const isAlone =
    'refused' in history && history.refused === 'no-repository' && options.revision === undefined
  if ('refused' in history && !isAlone) return history
  const { day, today } = options
  const snapshots = snapshotsOf(root, 'refused' in history ? undefined : history, options)
  const { ofDay, newest, notes } = snapshots
  const ids = [ofDay, newest].flatMap(({ side }) =>
    [...side.workspace.documents.values()]
      .filter(({ data }) => revisionsOf(data).length > 0)
      .map(({ id }) => id),
  )
  const documents = [...new Set(ids)].sort().flatMap((id) => documentInForce(id, day, snapshots) ?? [])
  return { day, today, documents, ...registersOf(ofDay.side.workspace, ofDay.origin, day), notes }
}

function registersOf(
  workspace: Workspace,
  registers: Origin,
  day: string,
): Pick<AsOf, 'parameters' | 'exceptions' | 'laws' | 'registers'> {
  const from = (path: string): Origin => ({ ...registers, path })
  return {
    registers,
    parameters: [...workspace.values.values()].map(({ id, value, spot }) => {
      const { unit = '', law = '' } = workspace.parameters.get(id) ?? {}
      return { id, value, unit, law, origin: from(spot.path) }
    }),
    exceptions: workspace.exceptions
      .filter((exception) => isInForce(exception, workspace))
      .map(({ rule, control, document, owner, approver, expires }) => ({
        ...{ rule, control, document, owner, approver, expires },
        origin: from(workspace.register('exceptions')?.path ?? ''),
      })),
    laws: [...workspace.laws.values()].map((law) => lawOn(day, law, from(law.spot.path))),
  }
}

function lawOn(day: string, { code, title, inForce, verified }: Law, origin: Origin): LawInForce {
  const { from = '', to = '' } = inForce
  const state =
    to !== '' && to < day ? 'ended' : from === '' ? 'not-established' : from > day ? 'not-yet' : 'in-force'
  return { code, title, state, from, to, verified, origin }
}
