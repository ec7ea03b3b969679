import type {
  AuthoredCatalog,
  AuthoredChecklist,
  AuthoredDocument,
  AuthoredLaw,
  AuthoredProfile,
  SchemaName,
  SchemaTypes,
} from '../../schema/index.ts'

const text = { 'zh-CN': '转让告知书', en: 'Transfer notice' }

export const document: AuthoredDocument = {
  id: 'outlet-transfer',
  type: 'playbook',
  title: '网点转让客户信息处理规程',
  summary: '网点换手时，客户信息从清点到销毁证明的全过程。',
  version: '2.1',
  status: 'approved',
  classification: 'internal',
  jurisdictions: ['CN'],
  profiles: ['outlet-transfer'],
  transfer: { kind: 'outlet', 'legal-route': 'art23', 'recipient-overseas': false, 'purpose-changed': false },
  owner: 'data-protection-officer',
  audience: ['store-manager', 'all-staff'],
  acknowledgement: { required: true, due: 'P14D', renew: 'P1Y' },
  review: { cycle: 'P1Y', last: '2026-03-02' },
  revisions: [
    { version: '2.1', date: '2026-03-02', effective: '2026-03-10', summary: '更正联系方式。' },
    {
      version: '2.0',
      date: '2026-01-05',
      effective: '2026-02-01',
      summary: '增加移动设备清查。',
      approvals: [{ role: 'general-counsel', date: '2026-01-05' }],
    },
  ],
}

export const catalog: AuthoredCatalog = {
  family: { id: 'BT', title: text },
  controls: [
    {
      id: 'BT-02',
      title: text,
      statement: text,
      parameters: [
        {
          id: 'transfer-notice-days',
          title: text,
          type: 'integer',
          unit: 'day',
          stricter: 'higher',
          bound: { min: 1, max: 365 },
          basis: 'company',
        },
        {
          id: 'record-years',
          title: text,
          type: 'integer',
          unit: 'year',
          basis: 'law',
          law: 'NDSR:12',
          condition: text,
        },
        { id: 'recipient-name', title: text, type: 'string', basis: 'company' },
      ],
      evidence: [{ id: 'sent-transfer-notice', title: text }],
      laws: ['PIPL:22', 'PIPCA:G7', 'PIPO-NOTICE:2025-07-18', 'NISTPF:GV.PO-P1', 'PIECM:有效期'],
      'applies-to': ['transfer-notice', 'privacy-notice'],
    },
  ],
}

export const profile: AuthoredProfile = {
  id: 'outlet-transfer',
  title: text,
  description: text,
  imports: ['transfer-core'],
  controls: [
    { id: 'BT-01' },
    {
      id: 'BT-02',
      when: { 'transfer.legal-route': 'art22', 'organisation.people': { 'at-least': 1000000 } },
    },
    { id: 'RD-04', when: { 'transfer.kind': { in: ['goods', 'outlet'] }, 'organisation.minors': true } },
  ],
}

export const checklist: AuthoredChecklist = {
  id: 'privacy-notice-cn',
  title: text,
  items: [
    { id: 'CN-01', what: text, laws: ['PIPL:17'], control: 'NT-01', shows: ['handler-name'] },
    {
      ...{ id: 'CN-13', what: text, laws: ['PIPL:52'], control: 'GV-04', severity: 'warning' },
      when: { 'organisation.people': { 'at-least': 1000000 }, 'activities.sensitive': true },
    },
    { id: 'TR-07', what: text, laws: ['NDSR:32'], control: 'BT-08', duty: 'authority' },
  ],
}

export const law: AuthoredLaw = {
  code: 'CSL',
  title: text,
  short: text,
  verified: 'full-text',
  'in-force': { from: '2017-06-01' },
  articles: [{ article: '253-1', paraphrase: text, verified: 'quoted', note: text }],
  renumbered: [{ from: '21', to: '23', since: '2026-01-01' }],
}

/** Data that fits, typed by the generated types: the types and the validators must agree for this file to be right. */
export const fitting = {
  document,
  catalog,
  profile,
  checklist,
  law,
  translation: { id: 'outlet-transfer', title: 'Outlet transfer', 'translation-of-version': '2.1' },
  lesson: { id: '01-why', type: 'lesson', title: '为什么', minutes: 5, controls: ['BT-02'] },
  requirements: {
    source: '000',
    document: 'robot-company-transfer',
    title: text,
    rows: [{ id: '000:1.0', 'section-title': text, text, control: 'GV-01', also: ['LB-01'] }],
  },
  glossary: {
    terms: [
      {
        id: 'separate-consent',
        term: text,
        definition: text,
        aliases: { 'zh-CN': ['另外同意'] },
        laws: ['PIPL:23'],
      },
    ],
  },
  config: {
    name: text,
    'source-language': 'zh-CN',
    languages: ['zh-CN', 'en'],
    rules: { 'review-not-overdue': 'off' },
  },
  'registers/organisation': {
    name: text,
    contact: { email: 'privacy@group.example', phone: '400 000 0000' },
    facts: { people: 250000, sensitive: true, export: false },
  },
  'registers/roles': { roles: [{ id: 'store-manager', title: text }] },
  'registers/parameters': {
    values: {
      'transfer-notice-days': { value: 30, reason: text },
      'recipient-name': { value: text, reason: text },
      rate: { value: 0.5, reason: text },
    },
  },
  'registers/exceptions': {
    exceptions: [
      {
        control: 'BT-02',
        document: 'outlet-transfer',
        justification: text,
        owner: 'deal-lead',
        approver: 'general-counsel',
        expires: '2028-02-29',
      },
    ],
  },
  'components/control': { id: 'BT-02 BT-03', in: 'retention-and-deletion' },
  'components/law': { ref: 'PIPL:22' },
  'output/rules': [
    {
      id: 'known-control',
      scope: 'workspace',
      severity: 'error',
      summary: 'Require …',
      url: '/rules/known-control/',
    },
  ],
} satisfies { readonly [Name in SchemaName]?: SchemaTypes[Name] }
