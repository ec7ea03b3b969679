import type { AuthoredNoticeData } from '../../../../schema/index.ts'

/** How to reach somebody. */
export function contactOf(contact: Contact | undefined): object {
  const { email, phone, website, address } = contact ?? {}
  const ways = [
    ...(email ? [{ '@id': `mailto:${email}` }] : []),
    ...(phone ? [{ '@id': `tel:${phone.replaceAll(' ', '-')}` }] : []),
    ...(website ? [{ '@id': website }] : []),
  ]
  return {
    ...(ways.length > 0 ? { 'dpv:hasContact': ways } : {}),
    ...(address ? { postalAddress: address } : {}),
  }
}

type Contact = AuthoredNoticeData['recipients'][number]['contact']
