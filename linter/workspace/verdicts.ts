import type { Profile } from '../model/catalog.ts'
import type { ControlBlock, Facts } from '../model/facts.ts'
import type { Claim, ControlVerdict } from '../model/workspace.ts'
import type { Spot } from '../model/place.ts'
import { spotOf } from './catalog.ts'
import { applicability, listingsOf } from './profile.ts'
import type { Listing } from './profile.ts'
import { missingControls } from './profile-schema.ts'
import { fieldsOf, stringsOf, textOf } from './shape.ts'

/** What verdicts need of the workspace. */
export interface VerdictSources {
  readonly profiles: ReadonlyMap<string, Profile>
  readonly documents: ReadonlyMap<string, Facts>
  /** Declared facts of the organisation, by dotted name. */
  readonly organisation: ReadonlyMap<string, unknown>
}

/**
 * Judges every control that the profiles of a document ask for: which apply, by `when`, and which of those the
 * document carries or delegates. Whether one is missing is the verdict of the compiled profile schema.
 */
export function verdictsOf(document: Facts, sources: VerdictSources): ControlVerdict[] {
  const declared = declaredFacts(document, sources.organisation)
  const verdicts: ControlVerdict[] = []
  const required = new Map<string, Ask>()
  for (const ask of asksOf(document, sources.profiles)) {
    const outcome = outcomeOf(ask, declared)
    if (outcome === 'required') required.set(ask.control, ask)
    else verdicts.push({ ...outcome, control: ask.control, profile: ask.profile, spot: ask.spot })
  }
  const claims = claimsOf(document, sources.documents)
  const missing = missingControls([...required.keys()], claims)
  for (const ask of required.values()) verdicts.push(verdictOn(ask, document, claims, missing))
  return verdicts.sort((left, right) =>
    left.control < right.control ? -1 : left.control > right.control ? 1 : 0,
  )
}

/** Every control once, with all listings of it; an unconditional listing anywhere makes it required. */
function asksOf(document: Facts, profiles: ReadonlyMap<string, Profile>): Ask[] {
  const asks = new Map<string, Ask>()
  stringsOf(document.data['profiles']).forEach((profile, index) => {
    const spot = spotOf(document, `/profiles/${index}`)
    for (const listing of listingsOf(profile, profiles)) {
      const ask = asks.get(listing.control)
      if (ask) ask.listings.push(listing)
      else asks.set(listing.control, { control: listing.control, profile, spot, listings: [listing] })
    }
  })
  return [...asks.values()]
}

function outcomeOf(ask: Ask, declared: ReadonlyMap<string, unknown>): 'required' | Outcome {
  const results = ask.listings.map((listing) => applicability(listing.when, declared))
  if (results.some((result) => 'applies' in result && result.applies)) return 'required'
  const missing = results.find((result) => 'missing' in result)
  if (missing) return { state: 'fact-missing', reason: missing.missing }
  const reasons = results.map((result) => ('because' in result ? result.because : ''))
  return { state: 'not-applicable', reason: [...new Set(reasons)].join(', ') }
}

function declaredFacts(
  document: Facts,
  organisation: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, unknown> {
  const declared = new Map(organisation)
  for (const [key, value] of Object.entries(fieldsOf(document.data['transfer'])))
    declared.set(`transfer.${key}`, value)
  return declared
}

/** What the blocks of a document claim, delegations followed one step: their text must stand in the other document. */
export function claimsOf(document: Facts, documents: ReadonlyMap<string, Facts>): Claim[] {
  return document.controls.flatMap((block) =>
    block.ids.map((id): Claim => {
      if (block.delegate === undefined) return { id, block, satisfied: block.length > 0, problem: '' }
      const problem = delegationProblem(id, document, documents.get(block.delegate))
      return { id, block, satisfied: problem === '', problem }
    }),
  )
}

function delegationProblem(id: string, from: Facts, to: Facts | undefined): Claim['problem'] {
  if (!to) return 'no-document'
  if (textOf(to.data['status']) !== 'approved') return 'not-approved'
  if (from.data['classification'] === 'public' && to.data['classification'] !== 'public') return 'internal'
  const carries = to.controls.some(
    (block) => block.delegate === undefined && block.ids.includes(id) && block.length > 0,
  )
  return carries ? '' : 'no-text'
}

function verdictOn(
  ask: Ask,
  document: Facts,
  claims: readonly Claim[],
  missing: ReadonlySet<string>,
): ControlVerdict {
  const base = { control: ask.control, profile: ask.profile }
  const claim = claims.find(({ id, satisfied }) => id === ask.control && satisfied)
  if (!missing.has(ask.control) && claim) {
    const state = claim.block.delegate === undefined ? 'implemented' : 'delegated'
    return { ...base, state, reason: claim.block.delegate ?? '', spot: blockSpot(document, claim.block) }
  }
  const failed = claims.find(({ id, problem }) => id === ask.control && problem !== '')
  if (failed) {
    return {
      ...base,
      state: 'delegation-invalid',
      reason: failed.problem,
      spot: blockSpot(document, failed.block),
    }
  }
  return { ...base, state: 'missing', reason: '', spot: ask.spot }
}

function blockSpot(document: Facts, block: ControlBlock): Spot {
  return { path: document.path, span: block.span }
}

interface Ask {
  readonly control: string
  readonly profile: string
  readonly spot: Spot
  readonly listings: Listing[]
}

interface Outcome {
  readonly state: 'not-applicable' | 'fact-missing'
  readonly reason: string
}
