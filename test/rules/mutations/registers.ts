import { insert, swap } from './mutation.ts'
import type { Mutation } from './mutation.ts'

const processing = 'registers/processing.yaml'

/** Mistakes in the record of processing and in what points from one register to another. */
export const mutations: readonly Mutation[] = [
  {
    rule: 'known-reference',
    title: 'an unknown recipient',
    path: processing,
    edit: swap('recipients: [cloud-host', 'recipients: [cloud-hots'),
  },
  {
    rule: 'known-reference',
    title: 'an unknown handler',
    path: processing,
    edit: swap('handlers: [starbridge-robotics]', 'handlers: [starbridge-robots]'),
  },
  {
    rule: 'known-reference',
    title: 'an unknown control',
    path: processing,
    edit: swap(/controls: \[LB-01/, 'controls: [LB-91'),
  },
  {
    rule: 'known-reference',
    title: 'an unknown period',
    path: processing,
    edit: swap('retention: deletion-days', 'retention: deletion-day'),
  },
  {
    rule: 'known-reference',
    title: 'a software kit of nobody',
    path: 'registers/sdks.yaml',
    edit: swap('provider: map-provider', 'provider: map-maker'),
  },
  {
    rule: 'known-reference',
    title: 'a right within a time of nobody',
    path: 'registers/rights.yaml',
    edit: swap('time: erasure-days', 'time: erasure-day'),
  },
  {
    rule: 'known-reference',
    title: 'a list of activities that leaves out one that is not there',
    path: 'public/gdpr-addendum.mdx',
    edit: swap('except="robot-demo-units"', 'except="robot-demo-unit"'),
  },
  {
    rule: 'known-reference',
    title: 'an unknown article in the glossary',
    path: 'glossary.yaml',
    edit: swap("laws: ['PIPL:4']", "laws: ['PIPL:404']"),
  },
  {
    rule: 'known-reference',
    title: 'an unknown import',
    path: 'profiles/outlet-transfer.yaml',
    edit: swap('imports: [transfer-core', 'imports: [transfer-cores'),
  },
  {
    rule: 'known-reference',
    title: 'an unknown term',
    path: 'internal/incident-response.mdx',
    edit: insert('见<Term id="no-such-term" />。'),
  },
  {
    rule: 'acyclic-imports',
    title: 'a core that imports a scenario',
    path: 'profiles/transfer-core.yaml',
    edit: swap('controls:', 'imports: [outlet-transfer]\ncontrols:'),
  },
  {
    rule: 'legal-basis',
    title: 'a ground of another law',
    path: processing,
    edit: swap('legal-basis: contract', 'legal-basis: vital-interests'),
  },
  {
    rule: 'legal-basis',
    title: 'no ground',
    path: processing,
    edit: swap(/ {4}legal-basis: consent\n/, ''),
  },
  {
    rule: 'sensitive-assessed',
    title: 'no assessment needed for door codes',
    path: processing,
    edit: swap(
      /(id: door-codes-and-keys[\s\S]*?impact-assessment: )\{[^}]*\}/,
      '$1{ not-needed: { zh-CN: 量小, en: Few } }',
    ),
  },
  {
    rule: 'sensitive-assessed',
    title: 'an assessment that is still to come',
    path: processing,
    edit: swap(/(impact-assessment: \{ id: PIA-[\d-]+, date: ')[\d-]+/, '$12027-01-01'),
  },
  {
    rule: 'retention-set',
    title: 'a number of people as a period',
    path: processing,
    edit: swap('retention: deletion-days', 'retention: exempt-below'),
  },
  {
    rule: 'retention-set',
    title: 'a period without a value',
    path: 'registers/parameters.yaml',
    edit: swap(/\n {2}deletion-days:/, '\n  deletion-dayz:'),
    found: processing,
  },
  {
    rule: 'recipients-complete',
    title: 'a recipient that no list shows',
    path: 'registers/recipients.yaml',
    edit: swap('party: cloud-host', 'party: compliance-auditor'),
    found: processing,
  },
  {
    rule: 'recipients-complete',
    title: 'an independent handler shown as entrusted',
    path: 'registers/recipients.yaml',
    edit: swap('relation: provision', 'relation: entrusted'),
  },
  {
    rule: 'cross-border-safeguard',
    title: 'a route abroad beside no export',
    path: processing,
    edit: swap('cross-border: none', 'cross-border: exempt'),
  },
  {
    rule: 'cross-border-safeguard',
    title: 'an export that nothing does',
    path: 'registers/organisation.yaml',
    edit: swap('export: false', 'export: true'),
  },
]
