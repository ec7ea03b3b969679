import { become, insert, swap } from './mutation.ts'
import type { Mutation } from './mutation.ts'

const standard = 'internal/business-transfer.mdx'
const plan = 'internal/incident-response.mdx'

/** Mistakes in the form of files: encoding, YAML, MDX, ids, references. */
export const mutations: readonly Mutation[] = [
  { rule: 'size-limits', title: 'nested brackets', path: plan, edit: insert('('.repeat(40)) },
  { rule: 'encoding', title: 'a zero-width space', path: plan, edit: insert('客户\u200b信息') },
  { rule: 'encoding', title: 'a radical', path: plan, edit: insert('使\u2f64信息') },
  { rule: 'yaml-syntax', title: 'a full-width colon', path: plan, edit: swap('title: ', 'title：') },
  {
    rule: 'yaml-syntax',
    title: 'a key twice',
    path: 'registers/roles.yaml',
    edit: (text) => `${text}roles: []\n`,
  },
  { rule: 'valid-markdown', title: 'an unclosed block', path: plan, edit: swap('</Control>', '') },
  { rule: 'safe-mdx', title: 'an expression', path: plan, edit: insert('客户 {secret}。') },
  { rule: 'safe-mdx', title: 'a script address', path: plan, edit: insert('[见此](javascript:alert(1))') },
  { rule: 'known-component', title: 'a misspelt component', path: plan, edit: swap('<Param id', '<Parm id') },
  { rule: 'frontmatter-schema', title: 'a misspelt key', path: plan, edit: swap('owner: ', 'onwer: ') },
  {
    rule: 'frontmatter-schema',
    title: 'a day that is none',
    path: plan,
    edit: swap(/last: '[\d-]+'/, "last: '2026-02-30'"),
  },
  {
    rule: 'known-setting',
    title: 'an unknown rule',
    path: 'policypress.config.yaml',
    edit: (text) => `${text}rules: { no-such-rule: off }\n`,
  },
  {
    rule: 'id-matches-file-name',
    title: 'another id',
    path: plan,
    edit: swap('id: incident-response', 'id: incident-plan'),
  },
  {
    rule: 'unique-id',
    title: 'a control twice',
    path: 'catalog/BT.yaml',
    edit: swap('- id: BT-03', '- id: BT-02'),
  },
  {
    rule: 'classification-matches-folder',
    title: 'a public plan',
    path: plan,
    edit: swap('classification: internal', 'classification: public'),
  },
  {
    rule: 'known-role',
    title: 'an unknown owner',
    path: plan,
    edit: swap('owner: security-lead', 'owner: safety-lead'),
  },
  {
    rule: 'known-role',
    title: 'an unknown role in the text',
    path: plan,
    edit: swap('<Role id="incident-lead"', '<Role id="incident-leader"'),
  },
  {
    rule: 'known-control',
    title: 'an unknown control',
    path: plan,
    edit: swap('<Control id="IR-02">', '<Control id="IR-92">'),
  },
  {
    rule: 'required-controls',
    title: 'a deleted block',
    path: standard,
    edit: swap(/<Control id="BT-02">[\s\S]*?<\/Control>\n/, ''),
  },
  {
    rule: 'no-empty-control',
    title: 'an emptied block',
    path: standard,
    edit: swap(/(<Control id="BT-02">)[\s\S]*?(<\/Control>)/, '$1\n\n$2'),
  },
  {
    rule: 'section-ids',
    title: 'a heading outside',
    path: plan,
    edit: (text) => `${text}\n## 附则\n\n文字。\n`,
  },
  {
    rule: 'known-law-article',
    title: 'an unknown article',
    path: plan,
    edit: swap('<Law ref="PIPL:57"', '<Law ref="PIPL:157"'),
  },
  {
    rule: 'law-in-force',
    title: 'a repealed law',
    path: 'laws/PIPL.yaml',
    edit: swap(/in-force: \{[^}]*\}/, "in-force: { from: '2021-11-01', to: '2025-01-01' }"),
    found: plan,
  },
  {
    rule: 'known-parameter',
    title: 'an unknown parameter',
    path: plan,
    edit: swap('<Param id="activation-hours"', '<Param id="activation-days"'),
  },
  {
    rule: 'parameter-within-bounds',
    title: 'a value out of bounds',
    path: 'registers/parameters.yaml',
    edit: swap(/(revoke-hours:\s*\n?\s*\{?\s*value: )\d+/, '$1900'),
  },
  { rule: 'link-target', title: 'a dead link', path: plan, edit: insert('见 [别处](./no-such.mdx)。') },
  { rule: 'heading-order', title: 'a skipped level', path: plan, edit: insert('#### 细目') },
  { rule: 'no-placeholder', title: 'a blank', path: plan, edit: insert('联系人：XXX。') },
  {
    rule: 'review-not-overdue',
    title: 'an old review',
    path: plan,
    edit: swap(/last: '[\d-]+'/, "last: '2024-01-05'"),
  },
  { rule: 'readable-file', title: 'a device name', path: 'internal/CON.mdx', edit: become('## 一\n') },
]
