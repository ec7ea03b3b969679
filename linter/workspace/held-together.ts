import type { Role } from '../model/catalog.ts'

/**
 * The companies in which nobody holds the second role but people who hold the first as well, so that the one cannot
 * check the other. A company is `''` where no holder names any. Roles without known holders are taken for different people.
 */
export function heldTogether(roles: ReadonlyMap<string, Role>, first: string, second: string): string[] {
  return companiesOf(roles).filter((company) => {
    const own = holdersIn(roles.get(first), company)
    const others = holdersIn(roles.get(second), company)
    return others.length > 0 && others.every((person) => own.includes(person))
  })
}

function companiesOf(roles: ReadonlyMap<string, Role>): string[] {
  const named = [...roles.values()].flatMap(({ holders }) => holders.flatMap(({ companies }) => companies))
  return named.length === 0 ? [''] : [...new Set(named)]
}

/** A holder without companies holds the role in all of them. */
function holdersIn(role: Role | undefined, company: string): string[] {
  return (role?.holders ?? [])
    .filter(({ companies }) => companies.length === 0 || companies.includes(company))
    .map(({ email }) => email)
}
