import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fileAt } from './policies.ts'

const { roles } = fileAt('registers/roles.yaml', 'registers/roles').data
const { parties } = fileAt('registers/parties.yaml', 'registers/parties').data
const { recipients } = fileAt('registers/recipients.yaml', 'registers/recipients').data
const { exceptions } = fileAt('registers/exceptions.yaml', 'registers/exceptions').data
const roleIds = new Set(roles.map(({ id }) => id))
const companies = parties.flatMap(({ id, kind }) => (kind === 'group-company' ? [id] : []))

describe('roles', () => {
  it('are 23, each described in both languages', () => {
    expect(roles).toHaveLength(23)
    for (const { id, description } of roles) expect(description, id).toBeDefined()
  })

  it('stand apart from known roles and are held for known companies', () => {
    for (const { id, 'apart-from': others = [], holders = [] } of roles) {
      expect([others.filter((other) => !roleIds.has(other) || other === id), id]).toEqual([[], id])
      const named = holders.flatMap((holder) => holder.companies ?? [])
      expect([named.filter((company) => !companies.includes(company)), id]).toEqual([[], id])
    }
  })

  it('have one person each in a company, though a person may have several roles', () => {
    for (const company of companies) {
      for (const { id } of roles) expect(holdersOf(id, company).length, id).toBeLessThan(2)
    }
    const people = roles.flatMap(({ holders = [] }) => holders.map(({ email }) => email))
    expect(new Set(people).size).toBeLessThan(people.length)
  })

  it('that check each other and meet in one person have an outside reader in that company', () => {
    const met = companies.filter((company) => meetings(company).length > 0)
    expect(met).toEqual(['starbridge-housekeeping'])
    expect(meetings('starbridge-housekeeping')).toEqual([
      ['general-counsel', 'data-protection-officer'],
      ['it-operations', 'security-lead'],
    ])
    for (const company of met) {
      const [reader] = holdersOf('outside-reader', company)
      expect(reader, company).toBeDefined()
      expect(roles.filter(({ id }) => holdersOf(id, company).includes(reader ?? ''))).toHaveLength(1)
    }
  })

  it('have an outside reader in every company who is a known recipient and not the adviser', () => {
    const adviser = parties.find(({ id }) => id === 'outside-counsel')?.contact.email
    expect(adviser).toBeDefined()
    for (const company of companies) {
      const [reader] = holdersOf('outside-reader', company)
      expect(recipients.map(({ contact }) => contact.email)).toContain(reader)
      expect(reader).not.toBe(adviser)
    }
  })
})

describe('exceptions', () => {
  it('are made for a block that the document carries, by two roles, and end', () => {
    expect(exceptions.length).toBeGreaterThan(0)
    for (const { control, document, owner, approver, expires } of exceptions) {
      const path = `policies/internal/${document}.mdx`
      expect(existsSync(path), document).toBe(true)
      if (control)
        expect(readFileSync(path, 'utf8')).toMatch(new RegExp(`<Control id="[^"]*\\b${control}\\b`))
      expect(roleIds.has(owner) && roleIds.has(approver), document).toBe(true)
      expect(owner).not.toBe(approver)
      for (const company of companies) {
        expect(holdersOf(owner, company)[0] ?? 'nobody').not.toBe(holdersOf(approver, company)[0])
      }
      expect(expires > '2026-11-25' && expires < '2027-11-25', document).toBe(true)
    }
  })

  it('have a second approver, as the policy asks, who is neither the first nor the owner', () => {
    for (const { document, owner, approver, 'second-approver': second = 'nobody' } of exceptions) {
      expect(roleIds.has(second), document).toBe(true)
      expect([owner, approver], document).not.toContain(second)
      // In at least one company two people sign; where one is both, the outside reader signs too.
      const apart = companies.filter(
        (company) => holdersOf(second, company)[0] !== holdersOf(approver, company)[0],
      )
      expect(apart, document).not.toEqual([])
    }
  })
})

/** Addresses of those who hold a role in a company. */
function holdersOf(role: string, company: string): string[] {
  const { holders = [] } = roles.find(({ id }) => id === role) ?? {}
  return holders.flatMap(({ email, companies: named = companies }) =>
    named.includes(company) ? [email] : [],
  )
}

/** Pairs of roles that check each other and are held by one person of a company. */
function meetings(company: string): [string, string][] {
  return roles.flatMap(({ id, 'apart-from': others = [] }) =>
    others.flatMap((other): [string, string][] =>
      holdersOf(other, company).some((person) => holdersOf(id, company).includes(person))
        ? [[id, other]]
        : [],
    ),
  )
}
