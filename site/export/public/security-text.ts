import type { AddressedSite } from './site.ts'

/** `.well-known/security.txt` (RFC 9116); nothing where the settings name nobody to tell. */
export function securityText({ address, security, publication }: AddressedSite): string | undefined {
  if (!security) return undefined
  const lines = [
    `Contact: ${security.contact}`,
    `Expires: ${expiry(publication.today)}`,
    'Preferred-Languages: zh-CN, en',
    `Canonical: ${address}/.well-known/security.txt`,
    ...(security.policy ? [`Policy: ${security.policy}`] : []),
  ]
  return `${lines.join('\n')}\n`
}

/** Half a year from the build: a site that nobody builds any more should not go on naming a contact. */
function expiry(today: string): string {
  const day = new Date(`${today}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 180)
  return `${day.toISOString().slice(0, 10)}T00:00:00Z`
}
