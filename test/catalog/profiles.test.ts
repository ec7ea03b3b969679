import { describe, expect, it } from 'vitest'
import { catalogs, controlIds, listingsOf, profiles, rows } from './policies.ts'

const scenarios = [
  'robot-company-transfer',
  'outlet-transfer',
  'customer-information-agreement',
  'housekeeping-goods-transfer',
]

describe('profiles', () => {
  it('import each other without a circle and list known controls', () => {
    for (const { data } of profiles) {
      for (const { id } of listingsOf(data.id)) expect(controlIds.has(id), `${data.id} ${id}`).toBe(true)
    }
  })

  it('name all controls together', () => {
    const named = new Set(profiles.flatMap(({ data }) => data.controls.map(({ id }) => id)))
    expect([...controlIds].filter((id) => !named.has(id))).toEqual([])
  })

  it('ask for every family in full in exactly one profile of the family', () => {
    const family = profiles.filter(
      ({ data }) => ![...scenarios, 'transfer-core', 'law-baseline'].includes(data.id),
    )
    expect(family).toHaveLength(catalogs.length)
    for (const { data } of catalogs) {
      const full = family.filter((profile) => {
        const required = unconditional(profile.data.id)
        return data.controls.every(({ id }) => required.has(id))
      })
      expect(full, data.family.id).toHaveLength(1)
    }
  })

  it.each(scenarios)('%s carries every row of its source without condition', (id) => {
    const own = rows.filter(({ document }) => document === id)
    const required = unconditional(id)
    expect(own.length).toBeGreaterThan(60)
    for (const row of own) {
      for (const control of [row.control, ...(row.also ?? [])])
        expect(required.has(control), row.id).toBe(true)
    }
  })
})

describe('a transfer', () => {
  const always = ['BT-01', 'BT-05', 'BT-06', 'BT-07', 'BT-08', 'SH-01', 'RD-02', 'RD-05', 'RA-03']
  const baseline = ['LB-03', 'LB-04', 'SH-04', 'RD-01', 'RT-05', 'IR-04']

  it.each(scenarios)('as in %s always carries the core and the baseline', (id) => {
    const required = unconditional(id)
    expect([...always, ...baseline].filter((control) => !required.has(control))).toEqual([])
  })

  it('under Article 22 adds the notice, the continuing duties and fresh consent', () => {
    const asked = under('transfer-core', { 'transfer.legal-route': 'art22', 'transfer.kind': 'company' })
    expect(difference(asked, always)).toEqual(['BT-02', 'BT-03', 'BT-04'])
  })

  it('under Article 23 adds provision and separate consent', () => {
    const asked = under('transfer-core', { 'transfer.legal-route': 'art23', 'transfer.kind': 'outlet' })
    expect(difference(asked, always)).toEqual(['LB-03', 'SH-03'])
  })

  it('of goods adds the destruction of media', () => {
    const asked = under('transfer-core', { 'transfer.legal-route': 'art23', 'transfer.kind': 'goods' })
    expect(difference(asked, always)).toEqual(['LB-03', 'RD-04', 'SH-03'])
  })

  it('under the legal baseline adds what the facts of the organisation call for', () => {
    const none = {
      'organisation.minors': false,
      'organisation.sensitive': false,
      'organisation.export': false,
    }
    const home = { 'transfer.recipient-overseas': false, 'transfer.legal-route': 'art23' }
    const added = (facts: Facts): string[] =>
      difference(under('law-baseline', { ...none, ...home, ...facts }), baseline)
    expect(added({})).toEqual([])
    expect(added({ 'organisation.minors': true })).toEqual(['LB-06'])
    expect(added({ 'organisation.sensitive': true })).toEqual(['NT-04'])
    expect(added({ 'organisation.export': true })).toEqual(['CB-02'])
    expect(added({ 'transfer.recipient-overseas': true })).toEqual(['CB-02'])
    expect(added({ 'transfer.legal-route': 'art22' })).toEqual(['BT-02', 'BT-04'])
  })

  it('needs no fact for the standard of all routes', () => {
    const listings = listingsOf('business-transfer')
    expect(listings.every(({ when }) => when === undefined)).toBe(true)
    const everything = ['transfer-core', 'law-baseline'].flatMap((id) =>
      listingsOf(id).map((listing) => listing.id),
    )
    const listed = new Set(listings.map(({ id }) => id))
    expect(everything.filter((id) => !listed.has(id))).toEqual([])
  })
})

/** Controls that a profile asks for whatever the facts are. */
function unconditional(id: string): ReadonlySet<string> {
  return new Set(listingsOf(id).flatMap((listing) => (listing.when === undefined ? [listing.id] : [])))
}

/** Controls that a profile asks for under some facts; literals are all that these profiles test. */
function under(id: string, facts: Facts): string[] {
  const asked = listingsOf(id).filter(({ when }) =>
    Object.entries(when ?? {}).every(([name, test]) => facts[name] === test),
  )
  return [...new Set(asked.map((listing) => listing.id))].sort()
}

function difference(asked: readonly string[], known: readonly string[]): string[] {
  return asked.filter((id) => !known.includes(id))
}

type Facts = Readonly<Record<string, string | boolean>>
