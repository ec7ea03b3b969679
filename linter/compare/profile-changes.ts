import type { Profile, When } from '../model/catalog.ts'
import type { AskedControl, ConditionChange, ProfileChange } from '../model/decision-changes.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Spot } from '../model/place.ts'
import { listingsOf } from '../workspace/profile.ts'
import { stringsOf } from '../workspace/shape.ts'
import { documentNames } from './document-names.ts'
import { isSame } from './same.ts'

/**
 * Profiles that came, went or ask for something else. A control that only went from a profile's own list into one that it
 * imports is still asked for, and one that an imported profile dropped is told there.
 */
export function profileChanges(base: Workspace, head: Workspace): ProfileChange[] {
  const ids = new Set([...head.profiles.keys(), ...base.profiles.keys()])
  return [...ids].flatMap((id): ProfileChange[] => {
    const [old, now] = [base.profiles.get(id), head.profiles.get(id)]
    if (old && now && isSame(old, now)) return []
    const followers = followersOf(id, head)
    const sides = { id, ...(old ? { base: old } : {}), ...(now ? { head: now } : {}), followers }
    if (!old || !now) return [{ ...sides, asked: [], dropped: [], conditions: [] }]
    return [
      {
        ...sides,
        asked: newlyAsked({ ...head, profile: now }, { ...base, profile: old }),
        dropped: newlyAsked({ ...base, profile: old }, { ...head, profile: now }).map((control) => ({
          ...control,
          about: { ...control.about, side: 'base' },
        })),
        conditions: conditionChanges(old, now),
      },
    ]
  })
}

/** What one side asks for and the other does not, as far as the profile itself brings it: by its list or an import. */
function newlyAsked(now: Asking, old: Asking): AskedControl[] {
  const before = new Set(listingsOf(old.profile.id, old.profiles).map(({ control }) => control))
  const imports = now.profile.imports.filter((id) => !old.profile.imports.includes(id))
  const own = now.profile.controls.map(({ id, spot }) => ({ control: id, through: '', spot }))
  const imported = imports.flatMap((through) =>
    listingsOf(through, now.profiles).map(({ control }) => ({
      control,
      through,
      spot: spotOfImport(through, now),
    })),
  )
  const found = new Map<string, AskedControl>()
  for (const { control, through, spot } of [...own, ...imported]) {
    if (before.has(control) || found.has(control)) continue
    const about = { document: fileOf(now.profile), control, spot }
    found.set(control, { control, through, about })
  }
  return [...found.values()]
}

function conditionChanges(old: Profile, now: Profile): ConditionChange[] {
  const before = new Map(old.controls.map((listing) => [listing.id, listing]))
  return now.controls.flatMap(({ id, when, spot }) => {
    const known = before.get(id)
    if (!known || isSame(sorted(known.when), sorted(when))) return []
    const about = { document: fileOf(now), control: id, spot }
    return [{ control: id, from: shown(known.when), to: shown(when), turn: turnOf(known.when, when), about }]
  })
}

/** Fewer conditions ask of more documents. */
function turnOf(old: When = {}, now: When = {}): ConditionChange['turn'] {
  const isWithin = (few: When, many: When): boolean =>
    Object.entries(few).every(([fact, test]) => isSame(test, many[fact]))
  if (isWithin(now, old)) return 'wider'
  return isWithin(old, now) ? 'narrower' : 'other'
}

function shown(when: When = {}): string {
  return sorted(when)
    .map(([fact, test]) => {
      if (typeof test !== 'object' || test === null) return `${fact} = ${String(test)}`
      if ('at-least' in test) return `${fact} ≥ ${test['at-least']}`
      return `${fact} = ${stringsOf(test.in).join(' | ')}`
    })
    .join(', ')
}

const sorted = (when: When = {}): [string, When[string]][] =>
  Object.entries(when).sort(([one], [other]) => (one < other ? -1 : 1))

function followersOf(id: string, head: Workspace): ProfileChange['followers'] {
  return documentNames(head, ({ data }) =>
    stringsOf(data['profiles']).some(
      (claimed) => claimed === id || listsProfile(claimed, id, head.profiles, new Set()),
    ),
  )
}

/** Whether a profile imports another, at whatever depth; a cycle is walked once. */
function listsProfile(from: string, id: string, profiles: Profiles, seen: Set<string>): boolean {
  if (seen.has(from)) return false
  seen.add(from)
  const imports = profiles.get(from)?.imports ?? []
  return imports.includes(id) || imports.some((next) => listsProfile(next, id, profiles, seen))
}

/** A document often has the name of its profile, and is another thing. */
const fileOf = ({ id }: Profile): string => `profiles/${id}`

function spotOfImport(id: string, { profile, byPath }: Asking): Spot {
  const { path, span } = profile.spot
  const places = byPath.get(path)?.places ?? {}
  return { path, span: places[`/imports/${profile.imports.indexOf(id)}`] ?? span }
}

type Profiles = Workspace['profiles']

interface Asking extends Pick<Workspace, 'byPath' | 'profiles'> {
  readonly profile: Profile
}
