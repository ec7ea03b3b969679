import { insert, swap } from './mutation.ts'
import type { Mutation } from './mutation.ts'

const standard = 'internal/business-transfer.mdx'
const plan = 'internal/incident-response.mdx'

/** Mistakes in what is said of the law: old numbers, articles nobody read, grounds that do not exist, claims. */
export const mutations: readonly Mutation[] = [
  { rule: 'law-in-force', title: 'an old number', path: plan, edit: insert('见 <Law ref="CSL:21" />。') },
  {
    rule: 'verified-citation',
    title: 'a standard that nobody has read',
    path: standard,
    edit: insert('破产时无人承接的，删除客户信息（<Law ref="GBT35273:9.3" />）。'),
  },
  {
    rule: 'no-legitimate-interest',
    title: 'legitimate interests as a ground',
    path: 'internal/collection-and-consent.mdx',
    edit: insert('无需同意的推荐，以公司的正当利益为依据。'),
  },
  {
    rule: 'no-legitimate-interest',
    title: 'an activity registered on them',
    path: 'registers/processing.yaml',
    edit: swap('legal-basis: contract', 'legal-basis: legitimate-interests'),
  },
  {
    rule: 'no-compliance-claim',
    title: 'a claim in the text',
    path: standard,
    edit: insert('集团的转让流程完全合规。'),
  },
  {
    rule: 'no-compliance-claim',
    title: 'a claim in the summary',
    path: standard,
    edit: swap(/summary: /, 'summary: 全面符合《个人信息保护法》的流程。'),
  },
]
