import type { AuthoredNoticeData } from '../../../../schema/index.ts'
import { currentVersion } from '../../../publication/index.ts'
import type { Publication } from '../../../publication/index.ts'

/** Lists of rows that the data of a version holds. */
export type ListName = 'activities' | 'recipients' | 'sdks' | 'cookies' | 'rights'

/** A row of a register as frozen versions say it. */
export interface ListRow<Name extends ListName> {
  readonly row: AuthoredNoticeData[Name][number]
  /** Versions that say it, such as `privacy-notice 1.2`. */
  readonly notices: readonly string[]
}

/**
 * The rows of all current versions, each once, by id. Versions that were frozen at different times may say different
 * things under one id; each of these stands for itself, because both are in force.
 */
export function rowsOf<Name extends ListName>(name: Name, { notices, today }: Publication): ListRow<Name>[] {
  const rows = new Map<string, { row: ListRow<Name>['row']; notices: string[] }>()
  for (const notice of notices) {
    const { manifest, data } = currentVersion(notice, today)
    for (const row of data[name] as readonly ListRow<Name>['row'][]) {
      const key = JSON.stringify(row)
      const known = rows.get(key) ?? { row, notices: [] }
      rows.set(key, known)
      known.notices.push(`${manifest.id} ${manifest.version}`)
    }
  }
  return [...rows.values()].sort(({ row: left }, { row: right }) =>
    left.id < right.id ? -1 : left.id > right.id ? 1 : 0,
  )
}
