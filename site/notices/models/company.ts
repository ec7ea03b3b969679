import { localTextOf } from '../../../linter/index.ts'
import { currentVersion } from '../../publication/index.ts'
import type { View } from './view.ts'

/** The name of a company as some current version gives it; one that none names stays an id. */
export function companyName(id: string, { publication, text }: View): string {
  const named = publication.notices
    .flatMap((notice) => currentVersion(notice, publication.today).data.handlers)
    .find((handler) => handler.id === id)
  return named ? text(localTextOf(named.name)) : id
}
