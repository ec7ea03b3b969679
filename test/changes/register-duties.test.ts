import { describe, expect, it } from 'vitest'
import { compareTexts } from '../../linter/diff.ts'
import { exampleDay } from '../examples.ts'

// What each step may ask for was gone through by hand with the articles; consent follows the ground in the register.
const cases: readonly Case[] = [
  [
    'purpose, consent',
    'legal-basis: consent, purposes: { en: A }',
    "legal-basis: consent, purposes: { en: 'A, B' }",
    'consent-again',
  ],
  [
    'purpose, contract',
    'legal-basis: contract, purposes: { en: A }',
    "legal-basis: contract, purposes: { en: 'A, B' }",
    '',
  ],
  [
    'purpose, legal duty',
    'legal-basis: legal-duty, purposes: { en: A }',
    "legal-basis: legal-duty, purposes: { en: 'A, B' }",
    '',
  ],
  [
    'purpose, for people in the EU too',
    'legal-basis: contract, gdpr-basis: { en: c }, purposes: { en: A }',
    "legal-basis: contract, gdpr-basis: { en: c }, purposes: { en: 'A, B' }",
    'tell-individuals-eu',
  ],
  [
    'sensitive, consent',
    'legal-basis: consent, sensitive: false',
    'legal-basis: consent, sensitive: true',
    'assess-impact consent-to-sensitive',
  ],
  [
    'sensitive, contract',
    'legal-basis: contract, sensitive: false',
    'legal-basis: contract, sensitive: true',
    'assess-impact',
  ],
  [
    'children, consent',
    'legal-basis: consent, minors: false',
    'legal-basis: consent, minors: true',
    'assess-impact consent-of-guardian consent-to-sensitive',
  ],
  [
    'children, legal duty',
    'legal-basis: legal-duty, minors: false',
    'legal-basis: legal-duty, minors: true',
    'assess-impact',
  ],
  [
    'another handler, consent',
    'legal-basis: consent, recipients: []',
    'legal-basis: consent, recipients: [insurer]',
    'assess-impact consent-to-provide',
  ],
  [
    'another handler, contract',
    'legal-basis: contract, recipients: []',
    'legal-basis: contract, recipients: [insurer]',
    'assess-impact',
  ],
  [
    'entrusted, consent',
    'legal-basis: consent, recipients: []',
    'legal-basis: consent, recipients: [host]',
    'assess-impact',
  ],
  [
    'an authority, consent',
    'legal-basis: consent, recipients: []',
    'legal-basis: consent, recipients: [bureau]',
    '',
  ],
  [
    'nobody knows whom, consent',
    'legal-basis: consent, recipients: []',
    'legal-basis: consent, recipients: [somebody]',
    'assess-impact consent-to-provide',
  ],
  [
    'abroad, consent',
    'legal-basis: consent, cross-border: none',
    'legal-basis: consent, cross-border: standard-contract',
    'assess-impact clear-export consent-to-export',
  ],
  [
    'abroad and exempt, consent',
    'legal-basis: consent, cross-border: none',
    'legal-basis: consent, cross-border: exempt',
    'assess-impact consent-to-export',
  ],
  [
    'abroad and exempt, contract',
    'legal-basis: contract, cross-border: none',
    'legal-basis: contract, cross-border: exempt',
    'assess-impact',
  ],
  ['from contract to consent', 'legal-basis: contract', 'legal-basis: consent', 'consent-first'],
  [
    'from contract to consent, sensitive',
    'legal-basis: contract, sensitive: true',
    'legal-basis: consent, sensitive: true',
    'consent-to-sensitive',
  ],
  [
    'from consent to contract and a recipient at once',
    'legal-basis: consent, recipients: []',
    'legal-basis: contract, recipients: [insurer]',
    'assess-impact',
  ],
  [
    'from contract to consent and a purpose at once',
    'legal-basis: contract, purposes: { en: A }',
    "legal-basis: consent, purposes: { en: 'A, B' }",
    'consent-again consent-first',
  ],
  [
    'fewer kinds, consent',
    'legal-basis: consent, data: [{ en: A }, { en: B }]',
    'legal-basis: consent, data: [{ en: A }]',
    'delete-information',
  ],
]

describe('what a step in an activity may ask for beside telling people', () => {
  it.each(cases)('%s', (_name, before, after, expected) => {
    const { changes } = compareTexts(filesOf(before), filesOf(after), {
      ...{ base: 'base', head: 'head', today: exampleDay, locale: 'en' },
    })
    const duties = changes.flatMap((change) => change.duties.map(({ id }) => id))
    expect(duties).toContain('tell-individuals')
    const others = new Set(duties.filter((id) => id !== 'tell-individuals'))
    expect([...others].sort()).toEqual(expected.split(' ').filter(Boolean))
  })
})

const filesOf = (fields: string): Record<string, string> => ({
  'registers/processing.yaml': `activities:\n  - { id: maps, ${fields} }\n`,
  'registers/parties.yaml':
    'parties:\n  - { id: insurer, kind: independent-handler }\n  - { id: host, kind: processor }\n  - { id: bureau, kind: authority }\n',
})

type Case = readonly [name: string, before: string, after: string, duties: string]
