import type { VerifyWords } from '../messages/forms-verify.ts'
import type { Found } from './verify-find.ts'

/** Where a version stands on a day, in words. */
export function stateWords({ notice, version }: Found, today: string, words: VerifyWords): string {
  const { states } = words
  if (version.effective > today) return states.coming(version.effective)
  // Newest first, so the first whose day has come is in force.
  const current = notice.versions.find(({ effective }) => effective <= today)
  if (!current || current.version === version.version) return states.current(version.effective)
  return states.superseded(
    successorOf({ notice, version }).effective,
    successorOf({ notice, version }).version,
  )
}

function successorOf({ notice, version }: Pick<Found, 'notice' | 'version'>): Found['version'] {
  const place = notice.versions.findIndex((one) => one.version === version.version)
  return notice.versions[place - 1] ?? version
}
