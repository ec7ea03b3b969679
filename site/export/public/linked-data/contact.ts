import type { AuthoredNoticeData } from '../../../../schema/index.ts'

/** How to reach somebody. A number that works within one country alone is no address, so it stays a text. */
export function contactOf(contact: Contact | undefined): object {
  const { email, phone, website, address } = contact ?? {}
  const ways = [
    ...(email ? [{ '@id': `mailto:${email}` }] : []),
    ...(phone ? [phone] : []),
    ...(website ? [{ '@id': website }] : []),
  ]
  return {
    ...(ways.length > 0 ? { 'dpv:hasContact': ways } : {}),
    ...(address ? { postalAddress: address } : {}),
  }
}

type Contact = AuthoredNoticeData['recipients'][number]['contact']
