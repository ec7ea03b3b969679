import type { AuthoredNoticeData } from '../../../../schema/index.ts'
import type { Term } from '../vocabulary/term.ts'
import { contactOf } from './contact.ts'

/** Somebody who receives information, under the address of its row in the lists. */
export function recipientNode(recipient: Recipient, address: string): object {
  const { id, name, relation, purpose, data, means, contact } = recipient
  return {
    '@id': recipientId(id, address),
    '@type': roles.get(relation) ?? ['dpv:Recipient'],
    identifier: id,
    name,
    ...contactOf(contact),
    ...(means ? { description: means } : {}),
    'dpv:hasPurpose': { '@type': 'dpv:Purpose', label: purpose },
    'dpv:hasPersonalData': data.map((label) => ({ '@type': 'dpv:PersonalData', label })),
  }
}

/** A component of somebody else: its provider receives what it collects. */
export function componentNode(component: Component, address: string): object {
  const { id, provider, purpose, data, 'privacy-policy': policy } = component
  return {
    '@id': `${address}/lists/#sdks-${id}`,
    '@type': ['dpv:Recipient', 'dpv:ThirdParty'],
    identifier: id,
    name: provider,
    'dpv:hasPurpose': { '@type': 'dpv:Purpose', label: purpose },
    'dpv:hasPersonalData': data.map((label) => ({ '@type': 'dpv:PersonalData', label })),
    ...(policy ? { 'dpv:hasNotice': { '@id': policy, '@type': 'dpv:PrivacyNotice' } } : {}),
  }
}

/** The address of a recipient's row. */
export function recipientId(id: string, address: string): string {
  return `${address}/lists/#recipients-${id}`
}

/** The address of a company; no page shows it, but it stays the same wherever the company is meant. */
export function partyId(id: string, address: string): string {
  return `${address}/#party-${id}`
}

type Recipient = AuthoredNoticeData['recipients'][number]
type Component = AuthoredNoticeData['sdks'][number]

const roles: ReadonlyMap<string, readonly Term[]> = new Map([
  ['entrusted', ['dpv:DataProcessor', 'pipl:EntrustedParty']],
  ['provision', ['dpv:Recipient', 'pipl:ReceivingHandler']],
  ['transfer', ['dpv:Recipient', 'pipl:TransferRecipient']],
  ['legal-duty', ['dpv:Recipient', 'pipl:ReceivingAuthority']],
])
