import type { FactTest, Profile, When } from '../model/catalog.ts'
import type { Facts } from '../model/facts.ts'
import { spotOf } from './catalog.ts'
import { fieldsOf, listOf, localTextOf, stringsOf, textOf } from './shape.ts'

/** All `profiles/*.yaml`, by id. */
export function readProfiles(files: readonly Facts[]): ReadonlyMap<string, Profile> {
  const profiles = new Map<string, Profile>()
  for (const file of files) {
    const id = textOf(file.data['id']) || file.nameId
    if (!profiles.has(id)) profiles.set(id, readProfile(file, id))
  }
  return profiles
}

function readProfile(file: Facts, id: string): Profile {
  const controls = listOf(file.data['controls']).map((item, index) => {
    const fields = fieldsOf(item)
    const when = fields['when'] === undefined ? {} : { when: fieldsOf(fields['when']) as When }
    return { id: textOf(fields['id']), ...when, spot: spotOf(file, `/controls/${index}/id`) }
  })
  return {
    id,
    title: localTextOf(file.data['title']),
    imports: stringsOf(file.data['imports']),
    controls,
    spot: spotOf(file, ''),
  }
}

/** A control as one of the imported profiles lists it. */
export interface Listing {
  readonly control: string
  readonly profile: string
  readonly when?: When
}

/** All listings of a profile and of what it imports; a cycle is walked once. */
export function listingsOf(id: string, profiles: ReadonlyMap<string, Profile>): Listing[] {
  const listings: Listing[] = []
  const seen = new Set<string>()
  const visit = (name: string): void => {
    const profile = profiles.get(name)
    if (!profile || seen.has(name)) return
    seen.add(name)
    for (const imported of profile.imports) visit(imported)
    for (const { id: control, when } of profile.controls) {
      listings.push({ control, profile: name, ...(when ? { when } : {}) })
    }
  }
  visit(id)
  return listings
}

/** Whether a listing applies; `missing` names the first fact that nobody declared. */
export type Applicability =
  | { readonly applies: true }
  | { readonly applies: false; readonly because: string }
  | { readonly missing: string }

/** Tests a `when` against declared facts, each by its dotted name. All entries must hold. */
export function applicability(when: When | undefined, declared: ReadonlyMap<string, unknown>): Applicability {
  for (const [name, test] of Object.entries(when ?? {})) {
    const value = declared.get(name)
    if (value === undefined) return { missing: name }
    if (!holds(test, value)) return { applies: false, because: `${name} = ${JSON.stringify(value)}` }
  }
  return { applies: true }
}

function holds(test: FactTest, value: unknown): boolean {
  if (typeof test !== 'object' || test === null) return test === value
  if ('at-least' in test) return typeof value === 'number' && value >= test['at-least']
  return Array.isArray(test.in) && test.in.some((item) => item === value)
}
