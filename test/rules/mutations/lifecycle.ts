import { become, swap } from './mutation.ts'
import type { Mutation } from './mutation.ts'

const standard = 'internal/business-transfer.mdx'
const plan = 'internal/incident-response.mdx'
const approvals = / {4}approvals:\n(?: {6}- [^\n]*\n)+/

/** Mistakes in the life of documents: approvals, dates, revisions, retirement, readers. */
export const mutations: readonly Mutation[] = [
  {
    rule: 'approval-covers-major',
    title: 'no approvals',
    path: plan,
    edit: swap(approvals, ''),
  },
  {
    rule: 'approval-covers-major',
    title: 'a new MAJOR that nobody approved',
    path: plan,
    edit: swap(
      'revisions:\n',
      "revisions:\n  - { version: '2.0', date: '2026-11-02', effective: '2026-11-09', summary: 改版。 }\n",
    ),
  },
  {
    rule: 'approval-covers-major',
    title: 'an approval on a day to come',
    path: plan,
    edit: swap(/(role: general-counsel, date: )'[\d-]+'/, "$1'2026-12-24'"),
  },
  {
    rule: 'separate-approver',
    title: 'an owner who approves alone',
    path: plan,
    edit: swap(approvals, "    approvals:\n      - { role: security-lead, date: '2026-08-10' }\n"),
  },
  {
    rule: 'separate-approver',
    title: 'one person under two titles',
    path: standard,
    edit: swap(/ {6}- \{ role: general-manager[^\n]*\n/, ''),
  },
  {
    rule: 'effective-after-approval',
    title: 'in force before it was approved',
    path: plan,
    edit: swap(/effective: '[\d-]+'/, "effective: '2026-08-01'"),
  },
  {
    rule: 'effective-after-approval',
    title: 'an approval that came late',
    path: plan,
    edit: swap(/(role: general-manager, date: )'[\d-]+'/, "$1'2026-09-02'"),
  },
  {
    rule: 'revisions-in-order',
    title: 'a version ahead of its revisions',
    path: plan,
    edit: swap("version: '1.0'", "version: '1.1'"),
  },
  {
    rule: 'revisions-in-order',
    title: 'a skipped MINOR',
    path: plan,
    edit: swap(
      /version: '1\.0'\n([\s\S]*?)revisions:\n/,
      "version: '1.2'\n$1revisions:\n  - { version: '1.2', date: '2026-11-02', effective: '2026-11-09', summary: 更正。 }\n",
    ),
  },
  {
    rule: 'revision-in-force',
    title: 'a year that was mistyped',
    path: plan,
    edit: swap(/effective: '2026/, "effective: '2062"),
  },
  {
    rule: 'revision-in-force',
    title: 'a delegation to what begins later',
    path: plan,
    edit: swap(/effective: '[\d-]+'/, "effective: '2026-12-24'"),
    found: standard,
  },
  {
    rule: 'no-retired-target',
    title: 'links to a retired plan',
    path: plan,
    edit: swap('status: approved', 'status: retired'),
    found: standard,
  },
  {
    rule: 'no-orphan-document',
    title: 'a document that nothing leads to',
    path: 'internal/lonely.mdx',
    edit: become(
      "---\nid: lonely\ntype: policy\ntitle: 无人问津\nsummary: 没有地方指向它。\nversion: '1.0'\nstatus: approved\nclassification: internal\nowner: security-lead\n---\n",
    ),
  },
  {
    rule: 'acknowledgement-fits-audience',
    title: 'nobody who must confirm',
    path: plan,
    edit: swap(/audience: \[[^\]]*\]/, 'audience: []'),
  },
  {
    rule: 'acknowledgement-fits-audience',
    title: 'a confirmation that runs out before it is due',
    path: plan,
    edit: swap('renew: P1Y', 'renew: P7D'),
  },
]
