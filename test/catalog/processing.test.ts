import { describe, expect, it } from 'vitest'
import { controlIds, fileAt, parameters } from './policies.ts'

const { activities } = fileAt('registers/processing.yaml', 'registers/processing').data
const { recipients } = fileAt('registers/recipients.yaml', 'registers/recipients').data
const { parties } = fileAt('registers/parties.yaml', 'registers/parties').data
const { sdks } = fileAt('registers/sdks.yaml', 'registers/sdks').data
const { facts } = fileAt('registers/organisation.yaml', 'registers/organisation').data
const { values } = fileAt('registers/parameters.yaml', 'registers/parameters').data
const partyOf = new Map(parties.map((party) => [party.id, party]))

describe('the processing activities', () => {
  it('are 22 or more, of all three companies', () => {
    expect(activities.length).toBeGreaterThanOrEqual(22)
    const companies = parties.filter(({ kind }) => kind === 'group-company').map(({ id }) => id)
    expect(companies).toHaveLength(3)
    expect(new Set(activities.flatMap(({ handlers }) => handlers))).toEqual(new Set(companies))
    for (const { id, handlers } of activities) expect(new Set(handlers).size, id).toBe(handlers.length)
  })

  it('keep information for a time that a parameter sets', () => {
    const durations = parameters.flatMap(({ id, unit }) =>
      ['day', 'month', 'year'].includes(unit ?? '') ? [id] : [],
    )
    expect(activities.filter(({ retention }) => !durations.includes(retention))).toEqual([])
  })

  it('name known parties and controls', () => {
    for (const { id, recipients: named, controls } of activities) {
      expect([named.filter((party) => !partyOf.has(party)), id]).toEqual([[], id])
      expect([controls.filter((control) => !controlIds.has(control)), id]).toEqual([[], id])
    }
  })

  it('never offer a ground that the law of China does not know', () => {
    const grounds = ['consent', 'contract', 'human-resources', 'legal-duty', 'emergency']
    grounds.push('public-interest-reporting', 'disclosed-information', 'other-law')
    for (const { id, 'legal-basis': ground } of activities) expect(grounds, id).toContain(ground)
  })

  it('are assessed first where they are sensitive, automatic, entrusted, provided or sent abroad', () => {
    for (const activity of activities) {
      const { id, sensitive, recipients: named, 'cross-border': abroad } = activity
      const asked = sensitive || activity['automated-decisions'] || named.length > 0 || abroad !== 'none'
      const assessment = activity['impact-assessment']
      expect(asked === (assessment.id !== undefined), id).toBe(true)
    }
  })

  it('date each assessment once', () => {
    const dates = new Map<string, string>()
    for (const { id, 'impact-assessment': assessment } of activities) {
      if (!assessment.id || !assessment.date) continue
      expect(dates.get(assessment.id) ?? assessment.date, id).toBe(assessment.date)
      dates.set(assessment.id, assessment.date)
    }
    expect(dates.size).toBeGreaterThan(10)
  })

  it('carry the controls that their nature asks for', () => {
    const asks = activities.flatMap((activity) => {
      const { sensitive, minors, controls, 'legal-basis': ground } = activity
      return [
        ...(sensitive ? ['NT-04'] : []),
        ...(sensitive && ['consent', 'contract'].includes(ground) ? ['LB-03'] : []),
        ...(minors && ground === 'consent' && activity.handlers.length === 1 ? ['LB-06'] : []),
        ...(activity['automated-decisions'] ? ['AC-05'] : []),
      ].map((control) => ({ id: activity.id, control, carried: controls.includes(control) }))
    })
    expect(asks.length).toBeGreaterThan(20)
    expect(asks.filter(({ carried }) => !carried)).toEqual([])
  })

  it('agree with the facts of the organisation', () => {
    expect(activities.some(({ sensitive }) => sensitive)).toBe(facts.sensitive)
    expect(activities.some(({ minors }) => minors)).toBe(facts.minors)
    expect(activities.some((activity) => activity['automated-decisions'])).toBe(facts['automated-decisions'])
    expect(activities.some((activity) => activity['cross-border'] !== 'none')).toBe(facts.export)
    const { value } = values['auto-decision-used'] ?? {}
    expect(typeof value === 'object' ? value.en.startsWith('yes') : undefined).toBe(
      facts['automated-decisions'],
    )
  })
})

describe('the recipients', () => {
  it('are exactly the parties that activities name, each described once', () => {
    const described = recipients.map(({ party }) => party)
    expect(new Set(described).size).toBe(described.length)
    expect([...described].sort()).toEqual([...new Set(activities.flatMap((a) => a.recipients))].sort())
  })

  it('have the contact and the footing of their party', () => {
    const footing = { entrusted: ['processor', 'intermediary'], provision: ['independent-handler'] }
    const known = { ...footing, transfer: ['buyer'], 'legal-duty': ['authority'] }
    for (const { id, party, relation, contact } of recipients) {
      expect(contact, id).toEqual(partyOf.get(party)?.contact)
      expect(known[relation], id).toContain(partyOf.get(party)?.kind)
    }
  })
})

describe('the software kits', () => {
  it('come from parties outside the group, for every app of ours', () => {
    for (const { id, provider } of sdks) {
      expect(partyOf.has(provider), id).toBe(true)
      expect(partyOf.get(provider)?.kind, id).not.toBe('group-company')
    }
    const apps = new Set<string>(sdks.flatMap((kit) => kit.apps))
    expect([...apps].sort()).toEqual(['dispatch-app', 'housekeeping-app', 'robot', 'robot-app', 'shop-app'])
  })
})
