import { libraryEn } from './library-en.ts'
import { edit, remove, write } from './scenario.ts'
import type { Edit, Scenario } from './scenario.ts'

const sharing = 'internal/sharing.mdx'
const notice = 'public/robot-notice.mdx'
const processing = 'registers/processing.yaml'

const raised = (path: string, version: string, effective: string): Edit[] => [
  edit(path, "version: '1.0'\nstatus", `version: '${version}'\nstatus`),
  edit(
    path,
    'revisions:\n',
    `revisions:\n  - version: '${version}'\n    date: '2026-05-30'\n    effective: '${effective}'\n    summary: Changed.\n    approvals:\n      - { role: legal, date: '2026-05-31' }\n`,
  ),
]

const ofSharing = ['acknowledge-again', 'approve-again'] as const
const ofNotice = ['tell-individuals', 'approve-again'] as const

/** Where English is the source and people in the European Union read the notice. */
export const scenariosEn: readonly Scenario[] = [
  {
    name: 'must becomes should',
    edits: [edit(sharing, 'Staff must sign', 'Staff should sign')],
    changes: ['obligation-weakened material sharing'],
    duties: ofSharing,
    todos: ['raise-major sharing'],
  },
  {
    name: 'must becomes should, in a version that was raised too little',
    edits: [edit(sharing, 'Staff must sign', 'Staff should sign'), ...raised(sharing, '1.1', '2026-07-15')],
    changes: ['obligation-weakened material sharing'],
    duties: ofSharing,
    todos: ['raise-major sharing'],
  },
  {
    name: 'must becomes should, in a new version',
    edits: [edit(sharing, 'Staff must sign', 'Staff should sign'), ...raised(sharing, '2.0', '2026-07-15')],
    changes: ['obligation-weakened material sharing'],
    duties: ofSharing,
    todos: [],
  },
  {
    name: 'a MAJOR version in which a slip was mended',
    edits: [
      edit(sharing, 'The agreement names', 'The agrement names'),
      ...raised(sharing, '2.0', '2026-07-15'),
    ],
    changes: ['control-text-changed editorial sharing', 'bump-too-large editorial sharing'],
    duties: [],
    todos: [],
  },
  {
    name: 'a version without a word about what changed',
    edits: [
      edit(sharing, 'The agreement names', 'The agrement names'),
      edit(sharing, "version: '1.0'\nstatus", "version: '1.1'\nstatus"),
    ],
    changes: ['control-text-changed editorial sharing'],
    duties: [],
    todos: ['add-revision sharing'],
  },
  {
    name: 'quotation marks, a wrapped line and a comma in English',
    edits: [edit(sharing, 'Staff must sign an agreement', 'Staff must\nsign an agreement')],
    changes: [],
    duties: [],
    todos: [],
  },
  {
    name: 'paragraphs of the notice change places',
    edits: [
      edit(notice, 'You can switch the camera off at any time.\n\n', ''),
      edit(notice, '<Commitment', 'You can switch the camera off at any time.\n\n<Commitment'),
    ],
    changes: ['text-changed-unversioned editorial robot-notice'],
    duties: [],
    todos: ['raise-version robot-notice'],
  },
  {
    name: 'partners are checked less often, within what the law allows',
    edits: [edit('registers/parameters.yaml', 'value: 12', 'value: 18')],
    changes: ['parameter-loosened material parameters'],
    duties: ofSharing,
    todos: ['raise-major sharing'],
  },
  {
    name: 'partners are checked less often than the law allows',
    edits: [edit('registers/parameters.yaml', 'value: 12', 'value: 36')],
    changes: ['parameter-out-of-bounds material parameters'],
    duties: ofSharing,
    todos: ['raise-major sharing'],
  },
  {
    name: 'questions go to another address',
    edits: [edit('registers/parameters.yaml', 'help@robots.example', 'ask@robots.example')],
    changes: ['parameter-changed material parameters'],
    duties: ofSharing,
    todos: ['raise-major sharing'],
  },
  {
    name: 'a further purpose for people in the European Union',
    edits: [edit(processing, 'zh-CN: 导航, en: Navigate', "zh-CN: 导航、研究, en: 'Navigate, research'")],
    changes: ['purpose-added material processing'],
    duties: [
      'tell-individuals',
      'tell-individuals-eu',
      'consent-again',
      'consent-to-sensitive',
      'assess-impact',
      'approve-again',
    ],
    todos: ['raise-major robot-notice'],
  },
  {
    name: 'another ground for people in the European Union',
    edits: [edit(processing, 'en: your consent', 'en: our contract')],
    changes: ['gdpr-basis-changed material processing'],
    duties: ofNotice,
    todos: ['raise-major robot-notice'],
  },
  {
    name: 'a laboratory that decides for itself receives sensitive information',
    edits: [edit(processing, 'recipients: [host]', 'recipients: [host, lab]')],
    changes: ['activity-recipient-added material processing'],
    duties: ['tell-individuals', 'consent-to-provide', 'assess-impact', 'approve-again'],
    todos: ['raise-major robot-notice'],
  },
  {
    name: 'a cookie counts steps',
    edits: [
      edit(
        'registers/cookies.yaml',
        'cookies:\n',
        'cookies:\n  - { id: steps, name: steps, setter: lab, sites: [robot-site], purpose: { zh-CN: 统计, en: Statistics }, category: analytics, expiry: { zh-CN: 一年, en: A year } }\n',
      ),
    ],
    changes: ['cookie-added material cookies'],
    duties: [...ofNotice, 'consent-first'],
    todos: ['raise-major robot-notice'],
  },
  {
    name: 'a promise gets an exception',
    edits: [edit(notice, 'without your consent.', 'without your consent or a reason.')],
    changes: ['commitment-changed material robot-notice'],
    duties: ofNotice,
    todos: ['raise-major robot-notice'],
  },
  {
    name: 'a transfer of the company becomes a provision',
    edits: [edit(sharing, 'legal-route: art22', 'legal-route: art23')],
    changes: ['legal-route-changed material sharing'],
    duties: [...ofSharing, 'tell-individuals', 'consent-to-provide', 'assess-impact'],
    todos: ['raise-major sharing'],
  },
  {
    name: 'the recipient of a transfer is abroad',
    edits: [edit(sharing, 'recipient-overseas: false', 'recipient-overseas: true')],
    changes: ['transfer-facts-changed material sharing'],
    duties: [...ofSharing, 'tell-individuals', 'consent-to-export', 'assess-impact', 'clear-export'],
    todos: ['raise-major sharing'],
  },
  {
    name: 'whoever takes over will use the information otherwise',
    edits: [edit(sharing, 'purpose-changed: false', 'purpose-changed: true')],
    changes: ['transfer-facts-changed material sharing'],
    duties: [...ofSharing, 'tell-individuals', 'consent-for-transfer'],
    todos: ['raise-major sharing'],
  },
  {
    name: 'nobody has to confirm any more',
    edits: [edit(sharing, 'required: true', 'required: false')],
    changes: ['acknowledgement-dropped material sharing'],
    duties: ['approve-again'],
    todos: ['raise-major sharing'],
  },
  {
    name: 'the law of the European Union is answered no longer',
    edits: [edit(sharing, 'jurisdictions: [CN, EU]', 'jurisdictions: [CN]')],
    changes: ['jurisdiction-dropped material sharing'],
    duties: ofSharing,
    todos: ['raise-major sharing'],
  },
  {
    name: 'a draft takes the place of what was in force',
    edits: [edit(sharing, 'status: approved', 'status: draft')],
    changes: ['status-changed material sharing'],
    duties: ['approve-again'],
    todos: ['restore sharing'],
  },
  {
    name: 'a document gets another id',
    edits: [
      remove(sharing),
      write('internal/partners.mdx', (libraryEn[sharing] ?? '').replace('id: sharing', 'id: partners')),
    ],
    changes: ['document-renamed material partners'],
    duties: ofSharing,
    todos: ['raise-major partners', 'leave-address partners'],
  },
]
