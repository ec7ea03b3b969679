import { isValid } from '../../../schema/index.ts'
import type { SchemaTypes } from '../../../schema/index.ts'
import type { Locale, Workspace } from '../../../linter/index.ts'

/** The activities of one company, or of several that decide together. */
export interface FlowGroup {
  /** Ids of the companies, joined by a dash; usable as an anchor. */
  readonly id: string
  readonly companies: readonly string[]
  readonly lanes: readonly FlowLane[]
}

/** One activity: what is done, where it is kept, who receives it. */
export interface FlowLane {
  readonly id: string
  readonly name: string
  readonly sensitive: boolean
  readonly minors: boolean
  readonly abroad: boolean
  readonly systems: readonly string[]
  readonly recipients: readonly string[]
}

export type Activity = SchemaTypes['registers/processing']['activities'][number]

/** The register of processing activities; empty where it does not fit its schema, which the lint reports. */
export function activitiesOf(workspace: Workspace): readonly Activity[] {
  const data = workspace.register('processing')?.data
  return data !== undefined && isValid('registers/processing', data) ? data.activities : []
}

/** Activities by the companies that decide on them, in the order of the register. */
export function flowGroups(workspace: Workspace, locale: Locale): FlowGroup[] {
  const names = partyNames(workspace, locale)
  const named = (id: string): string => names.get(id) ?? id
  const groups = Map.groupBy(activitiesOf(workspace), ({ handlers }) => handlers.join('-'))
  return [...groups].map(([id, activities]) => ({
    id,
    companies: (activities[0]?.handlers ?? []).map(named),
    lanes: activities.map((activity) => ({
      id: activity.id,
      name: activity.name[locale],
      sensitive: activity.sensitive,
      minors: activity.minors,
      abroad: activity['cross-border'] !== 'none',
      systems: activity.systems.map((system) => system[locale]),
      recipients: activity.recipients.map(named),
    })),
  }))
}

/** Names of the companies and authorities in `registers/parties.yaml`, by id. */
export function partyNames(workspace: Workspace, locale: Locale): ReadonlyMap<string, string> {
  const data = workspace.register('parties')?.data
  const parties = data !== undefined && isValid('registers/parties', data) ? data.parties : []
  return new Map(parties.map(({ id, name }) => [id, name[locale]]))
}
