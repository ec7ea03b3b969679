import { edit, remove, write } from './scenario.ts'
import type { Edit, Scenario } from './scenario.ts'

const rules = 'internal/rules.mdx'
const english = 'internal/rules.en.mdx'
const notice = 'public/notice.mdx'
const processing = 'registers/processing.yaml'
const parameters = 'registers/parameters.yaml'

/** Says that a document is a new version, approved and in force from a day to come. */
const raised = (path: string, version = '2.0', effective = '2026-07-15'): Edit[] => [
  edit(path, "version: '1.0'\nstatus", `version: '${version}'\nstatus`),
  edit(
    path,
    'revisions:\n',
    `revisions:\n  - version: '${version}'\n    date: '2026-05-30'\n    effective: '${effective}'\n    summary: 有变。\n    approvals:\n      - { role: legal, date: '2026-05-31' }\n`,
  ),
]
const translated = edit(english, "of-version: '1.0'", "of-version: '2.0'")
const block = '<Control id="BT-03">\n\n接收方应当继续履行义务。\n\n</Control>\n\n'
const englishBlock =
  '<Control id="BT-03">\n\nThe recipient must continue to meet the duties.\n\n</Control>\n\n'

/** What a material change of the rules brings: readers confirm again, learn again, and it is approved again. */
const ofRules = ['acknowledge-again', 'retake-courses', 'approve-again'] as const
const openRules = ['raise-major rules', 'translate rules'] as const
const ofNotice = ['tell-individuals', 'approve-again'] as const

const controls: readonly Scenario[] = [
  {
    name: 'a control is removed',
    edits: [edit(rules, block, '')],
    changes: ['control-removed material rules', 'translation-behind editorial rules'],
    duties: ofRules,
    todos: openRules,
  },
  {
    name: 'a control is removed, in a new version, with approval and translation',
    edits: [edit(rules, block, ''), ...raised(rules), edit(english, englishBlock, ''), translated],
    changes: ['control-removed material rules'],
    duties: ofRules,
    todos: [],
  },
  {
    name: 'a control is removed in a new version that nobody approved',
    edits: [
      edit(rules, block, ''),
      ...raised(rules),
      edit(rules, "    approvals:\n      - { role: legal, date: '2026-05-31' }\n", ''),
      edit(english, englishBlock, ''),
      translated,
    ],
    changes: ['control-removed material rules', 'approval-missing material rules'],
    duties: ofRules,
    todos: ['approve rules'],
  },
  {
    name: 'a control moves to another document',
    edits: [edit(rules, block, ''), edit('internal/guide.mdx', '总部员工', `${block}总部员工`)],
    changes: ['control-moved material guide', 'translation-behind editorial rules'],
    duties: ofRules,
    todos: [...openRules, 'raise-major guide'],
  },
  {
    name: 'a control is left to another document',
    edits: [edit(rules, block, '<Control id="BT-03" in="guide" />\n\n')],
    changes: ['control-delegated material rules', 'translation-behind editorial rules'],
    duties: ofRules,
    todos: openRules,
  },
  {
    name: 'a control is added',
    edits: [
      edit(
        'internal/guide.mdx',
        '总部员工',
        '<Control id="RT-04">\n\n总部应当及时答复。\n\n</Control>\n\n总部员工',
      ),
    ],
    changes: ['control-added material guide'],
    duties: ['approve-again'],
    todos: ['raise-major guide'],
  },
  {
    name: 'the text of a control says something else',
    edits: [edit(rules, '告知用短信发送', '告知用公告发布')],
    changes: ['control-text-changed material rules', 'translation-behind editorial rules'],
    duties: ofRules,
    todos: openRules,
  },
  {
    name: 'a duty becomes a possibility',
    edits: [edit(rules, '门店应当逐人告知', '门店可以逐人告知')],
    changes: ['obligation-weakened material rules', 'translation-behind editorial rules'],
    duties: ofRules,
    todos: openRules,
  },
  {
    name: 'a habit becomes a duty, and all is done',
    edits: [
      edit(rules, '门店经理每天核对', '门店经理必须每天核对'),
      ...raised(rules),
      edit(english, 'The manager checks', 'The manager must check'),
      translated,
    ],
    changes: ['obligation-strengthened material rules'],
    duties: ofRules,
    todos: [],
  },
]

const wording: readonly Scenario[] = [
  {
    name: 'a paragraph is wrapped anew',
    edits: [edit(rules, '门店经理每天', '门店经理\n每天')],
    changes: [],
    duties: [],
    todos: [],
  },
  {
    name: 'a slip comes in, in a new MINOR version',
    edits: [
      edit(rules, '门店经理每天', '门殿经理每天'),
      ...raised(rules, '1.1'),
      edit(english, "of-version: '1.0'", "of-version: '1.1'"),
    ],
    changes: ['wording-changed editorial rules'],
    duties: [],
    todos: [],
  },
  {
    name: 'a paragraph moves',
    edits: [
      edit(rules, '收到请求，<Param id="response-days" />内答复。\n\n', ''),
      edit(rules, '门店经理每天', '收到请求，<Param id="response-days" />内答复。\n\n门店经理每天'),
    ],
    changes: ['text-changed-unversioned editorial rules'],
    duties: [],
    todos: ['raise-version rules', 'translate rules'],
  },
  {
    name: 'a rule outside of a control says something else',
    edits: [edit(rules, '每天核对一次', '每周核对一次')],
    changes: ['wording-changed material rules', 'translation-behind editorial rules'],
    duties: ofRules,
    todos: openRules,
  },
  {
    name: 'a draft changes as it likes',
    edits: [edit('internal/plan.mdx', '先想清楚。', '先不急。')],
    changes: ['wording-changed material plan'],
    duties: [],
    todos: [],
  },
  {
    name: 'a sentence cites another article',
    edits: [edit(rules, '<Law ref="PIPL:22" />', '<Law ref="PIPL:23" />')],
    changes: ['citation-changed editorial rules', 'translation-behind editorial rules'],
    duties: [],
    todos: ['raise-version rules', 'translate rules'],
  },
  {
    name: 'a promise is withdrawn',
    edits: [
      edit(notice, '<Commitment id="never-sold">\n\n我们从不出售您的信息。\n\n</Commitment>', '有事找我们。'),
    ],
    changes: ['commitment-removed material notice', 'wording-changed material notice'],
    duties: ofNotice,
    todos: ['raise-major notice'],
  },
  {
    name: 'a promise gets an escape',
    edits: [edit(notice, '我们从不出售您的信息', '我们一般不出售您的信息')],
    changes: ['obligation-weakened material notice'],
    duties: ofNotice,
    todos: ['raise-major notice'],
  },
  {
    name: 'a notice leaves out an item of its checklist',
    edits: [edit(notice, '<Disclosure items="CN-01">\n\n', ''), edit(notice, '\n\n</Disclosure>', '')],
    changes: ['disclosure-removed material notice'],
    duties: ofNotice,
    todos: ['raise-major notice'],
  },
]

const values: readonly Scenario[] = [
  {
    name: 'people wait longer for an answer',
    edits: [edit(parameters, 'response-days: { value: 15', 'response-days: { value: 20')],
    changes: ['parameter-loosened material parameters'],
    duties: [...ofRules, ...ofNotice],
    todos: ['raise-major rules', 'translate rules', 'raise-major notice'],
  },
  {
    name: 'people are answered sooner',
    edits: [edit(parameters, 'response-days: { value: 15', 'response-days: { value: 10')],
    changes: ['parameter-tightened material parameters'],
    duties: [...ofRules, ...ofNotice],
    todos: ['raise-major rules', 'translate rules', 'raise-major notice'],
  },
  {
    name: 'a time leaves its bound',
    edits: [edit(parameters, 'response-days: { value: 15', 'response-days: { value: 45')],
    changes: ['parameter-out-of-bounds material parameters'],
    duties: [...ofRules, ...ofNotice],
    todos: ['raise-major rules', 'translate rules', 'raise-major notice'],
  },
  {
    name: 'information is kept longer everywhere',
    edits: [edit(parameters, 'deletion-days: { value: 30', 'deletion-days: { value: 60')],
    changes: ['parameter-loosened material parameters'],
    duties: ofNotice,
    todos: ['raise-major notice'],
  },
  {
    name: 'drills are held less often',
    edits: [edit(parameters, 'drill-months: { value: 6', 'drill-months: { value: 9')],
    changes: ['parameter-loosened material parameters'],
    duties: [],
    todos: [],
  },
  {
    name: 'only the reason of a value reads otherwise',
    edits: [edit(parameters, 'zh-CN: 来得及。', 'zh-CN: 客户来得及看。')],
    changes: ['parameter-reason-changed editorial parameters'],
    duties: [],
    todos: [],
  },
  {
    name: 'a document is looked at half as often',
    edits: [edit(rules, 'cycle: P1Y', 'cycle: P2Y')],
    changes: ['review-cycle-lengthened material rules'],
    duties: ofRules,
    todos: openRules,
  },
]

const activities: readonly Scenario[] = [
  {
    name: 'a purpose comes on top, with consent as the ground',
    edits: [edit(processing, 'zh-CN: 积分, en: Points', "zh-CN: 积分、广告, en: 'Points, advertising'")],
    changes: ['purpose-added material processing'],
    duties: ['tell-individuals', 'consent-again', 'approve-again'],
    todos: ['raise-major notice'],
  },
  {
    name: 'a purpose comes on top, with a contract as the ground',
    edits: [
      edit(
        processing,
        'zh-CN: 送货上门, en: Deliver',
        "zh-CN: 送货上门、回访, en: 'Deliver, ask afterwards'",
      ),
    ],
    changes: ['purpose-added material processing'],
    duties: ['tell-individuals', 'approve-again'],
    todos: ['raise-major notice'],
  },
  {
    name: 'another kind of information is taken',
    edits: [
      edit(
        processing,
        "zh-CN: 手机号、昵称, en: 'Mobile number, nickname'",
        "zh-CN: 手机号、昵称、生日, en: 'Mobile number, nickname, birthday'",
      ),
    ],
    changes: ['data-category-added material processing'],
    duties: ['tell-individuals', 'consent-again', 'approve-again'],
    todos: ['raise-major notice'],
  },
  {
    name: 'an activity counts as sensitive from now on',
    edits: [edit(processing, 'sensitive: false', 'sensitive: true')],
    changes: ['sensitive-marked material processing'],
    duties: ['tell-individuals', 'approve-again', 'consent-to-sensitive', 'assess-impact'],
    todos: ['raise-major notice'],
  },
  {
    name: 'somebody who decides for himself receives what rests on consent',
    edits: [edit(processing, 'recipients: [cloud]', 'recipients: [cloud, partner]')],
    changes: ['activity-recipient-added material processing'],
    duties: ['tell-individuals', 'consent-to-provide', 'assess-impact', 'approve-again'],
    todos: ['raise-major notice'],
  },
  {
    name: 'a processor is entrusted with what a contract needs',
    edits: [edit(processing, 'recipients: []', 'recipients: [cloud]')],
    changes: ['activity-recipient-added material processing'],
    duties: ['tell-individuals', 'assess-impact', 'approve-again'],
    todos: ['raise-major notice'],
  },
  {
    name: 'information goes abroad under the standard contract',
    edits: [edit(processing, 'cross-border: none', 'cross-border: standard-contract')],
    changes: ['transfer-abroad-begun material processing'],
    duties: ['tell-individuals', 'approve-again', 'consent-to-export', 'assess-impact', 'clear-export'],
    todos: ['raise-major notice'],
  },
  {
    name: 'a program decides by itself',
    edits: [edit(processing, 'automated-decisions: false', 'automated-decisions: true')],
    changes: ['automated-decision-begun material processing'],
    duties: ['tell-individuals', 'approve-again', 'consent-again', 'assess-impact'],
    todos: ['raise-major notice'],
  },
  {
    name: 'consent gives way to a contract',
    edits: [edit(processing, 'legal-basis: consent', 'legal-basis: contract')],
    changes: ['legal-basis-changed material processing'],
    duties: ['tell-individuals', 'approve-again'],
    todos: ['raise-major notice'],
  },
  {
    name: 'a contract gives way to consent',
    edits: [edit(processing, 'legal-basis: contract', 'legal-basis: consent')],
    changes: ['legal-basis-changed material processing'],
    duties: ['tell-individuals', 'approve-again', 'consent-first'],
    todos: ['raise-major notice'],
  },
  {
    name: 'an activity keeps what it has for longer',
    edits: [edit(processing, 'retention: deletion-days', 'retention: long-days')],
    changes: ['retention-lengthened material processing'],
    duties: ofNotice,
    todos: ['raise-major notice'],
  },
  {
    name: 'a component of a third party comes in',
    edits: [
      edit(
        'registers/sdks.yaml',
        'sdks:\n',
        'sdks:\n  - { id: ads, name: Ads SDK, provider: partner, apps: [shop-app], purpose: { zh-CN: 广告, en: Ads }, data: [{ zh-CN: 设备标识, en: Device id }], means: { zh-CN: 启动时, en: At the start }, privacy-policy: "https://partner.example/privacy" }\n',
      ),
    ],
    changes: ['sdk-added material sdks'],
    duties: ['tell-individuals', 'assess-impact', 'approve-again'],
    todos: ['raise-major notice'],
  },
  {
    name: 'the address for requests is another',
    edits: [edit('registers/organisation.yaml', 'email: privacy@shop.example', 'email: data@shop.example')],
    changes: ['rights-contact-changed material organisation'],
    duties: ['tell-individuals'],
    todos: [],
  },
  {
    name: 'one right takes longer than it did',
    edits: [edit('registers/rights.yaml', 'time: response-days', 'time: long-days')],
    changes: ['response-time-lengthened material rights'],
    duties: ofNotice,
    todos: ['raise-major notice'],
  },
  {
    name: 'children are included',
    edits: [edit(processing, 'minors: false', 'minors: true')],
    changes: ['minors-included material processing'],
    duties: [
      'tell-individuals',
      'consent-of-guardian',
      'consent-to-sensitive',
      'assess-impact',
      'approve-again',
    ],
    todos: ['raise-major notice'],
  },
  {
    name: 'a component of a third party is gone',
    edits: [write('registers/sdks.yaml', 'sdks: []\n')],
    changes: ['sdk-removed material sdks'],
    duties: ofNotice,
    todos: ['raise-major notice'],
  },
  {
    name: 'a recipient gets more than before',
    edits: [
      edit(
        'registers/recipients.yaml',
        "手机号、昵称, en: 'Mobile number, nickname'",
        "手机号、昵称、地址, en: 'Mobile number, nickname, address'",
      ),
    ],
    changes: ['recipient-data-added material recipients'],
    duties: ['tell-individuals', 'assess-impact', 'approve-again'],
    todos: ['raise-major notice'],
  },
  {
    name: 'a right is no longer offered',
    edits: [
      edit(
        'registers/rights.yaml',
        "  - id: erasure\n    name: { zh-CN: 删除, en: Erasure }\n    how: { zh-CN: 核对后删除, en: Erased }\n    time: response-days\n    laws: ['PIPL:47']\n",
        '',
      ),
    ],
    changes: ['right-removed material rights'],
    duties: ofNotice,
    todos: ['raise-major notice'],
  },
  {
    name: 'the telephone is cut off',
    edits: [edit('registers/organisation.yaml', ', phone: 400-000-0000', '')],
    changes: ['rights-channel-removed material organisation'],
    duties: ['tell-individuals'],
    todos: [],
  },
  {
    name: 'a million people are reached',
    edits: [edit('registers/organisation.yaml', 'people: 250000', 'people: 1200000')],
    changes: ['organisation-size-changed material organisation'],
    duties: ['file-person-in-charge'],
    todos: [],
  },
]

const documents: readonly Scenario[] = [
  {
    name: 'an internal document becomes public',
    edits: [edit(rules, 'classification: internal', 'classification: public')],
    changes: ['classification-widened material rules'],
    duties: [...ofRules, 'tell-individuals'],
    todos: openRules,
  },
  {
    name: 'a notice is taken from the public',
    edits: [edit(notice, 'classification: public', 'classification: internal')],
    changes: ['classification-narrowed material notice'],
    duties: ['approve-again', 'tell-individuals'],
    todos: ['raise-major notice'],
  },
  {
    name: 'further roles have to read it',
    edits: [edit(rules, 'audience: [store]', 'audience: [store, office]')],
    changes: ['audience-widened editorial rules'],
    duties: ['acknowledge-again'],
    todos: [],
  },
  {
    name: 'another role answers for it',
    edits: [edit(rules, 'owner: dpo', 'owner: legal')],
    changes: ['owner-changed editorial rules'],
    duties: [],
    todos: [],
  },
  {
    name: 'a document is no longer held to its profile',
    edits: [edit(rules, 'profiles: [store]\n', '')],
    changes: ['profile-dropped material rules'],
    duties: ofRules,
    todos: openRules,
  },
  {
    name: 'a transfer follows another article',
    edits: [edit('internal/guide.mdx', 'legal-route: art23', 'legal-route: art22')],
    changes: ['legal-route-changed material guide'],
    duties: ['approve-again'],
    todos: ['raise-major guide'],
  },
  {
    name: 'a document is gone',
    edits: [remove('internal/guide.mdx')],
    changes: ['document-removed material guide'],
    duties: ['approve-again'],
    todos: ['restore guide'],
  },
  {
    name: 'a document is withdrawn',
    edits: [edit('internal/guide.mdx', 'status: approved', 'status: retired')],
    changes: ['status-changed material guide'],
    duties: ['approve-again'],
    todos: ['restore guide'],
  },
  {
    name: 'a first day in force moves',
    edits: [edit(notice, "effective: '2026-02-01'", "effective: '2026-08-01'")],
    changes: ['effective-moved material notice'],
    duties: ofNotice,
    todos: ['raise-major notice', 'restore notice'],
  },
  {
    name: 'a notice leaves people less time than was promised',
    edits: [
      edit(notice, '我们从不出售您的信息。', '我们出售您的信息。'),
      ...raised(notice, '2.0', '2026-06-10'),
    ],
    changes: ['commitment-changed material notice', 'notice-too-short material notice'],
    duties: ofNotice,
    todos: ['freeze notice', 'set-effective notice'],
  },
  {
    name: 'a frozen version is edited in place',
    edits: [edit('public/archive/notice/1.0/zh-CN.txt', '隐私告知', '隐私声明')],
    changes: ['frozen-text-edited material public/archive/notice/1.0'],
    duties: [],
    todos: ['restore public/archive/notice/1.0'],
  },
  {
    name: 'fewer roles have to read it',
    edits: [edit('internal/guide.mdx', 'audience: [office]', 'audience: [dpo]')],
    changes: ['audience-narrowed material guide', 'audience-widened editorial guide'],
    duties: ['approve-again'],
    todos: ['raise-major guide'],
  },
  {
    name: 'an approval is struck from the record',
    edits: [edit('internal/guide.mdx', "    approvals:\n      - { role: legal, date: '2026-01-06' }\n", '')],
    changes: ['approver-removed material guide'],
    duties: ['approve-again'],
    todos: ['raise-major guide', 'restore guide'],
  },
  {
    name: 'a version claims to be in force since yesterday',
    edits: [
      edit('internal/guide.mdx', '总部员工离开座位应当锁屏', '总部员工离开座位应当锁屏并收好文件'),
      ...raised('internal/guide.mdx', '2.0', '2026-05-31'),
    ],
    changes: ['wording-changed material guide', 'effective-in-past material guide'],
    duties: ['approve-again'],
    todos: ['set-effective guide'],
  },
  {
    name: 'a version is in force and its course teaches the one before',
    edits: [
      edit(rules, '每天核对一次', '每天核对两次'),
      ...raised(rules, '2.0', '2026-06-01'),
      edit(english, 'once a day', 'twice a day'),
      translated,
    ],
    changes: ['wording-changed material rules', 'course-behind editorial basics'],
    duties: ofRules,
    todos: ['update-course basics'],
  },
  {
    name: 'a version is lowered',
    edits: [edit('internal/guide.mdx', "version: '1.0'\nstatus", "version: '0.9'\nstatus")],
    changes: ['version-lowered material guide'],
    duties: ['approve-again'],
    todos: ['raise-major guide', 'add-revision guide'],
  },
  {
    name: 'the history of a document is written anew',
    edits: [edit('internal/guide.mdx', 'summary: 首次发布。', 'summary: 首次写成。')],
    changes: ['revision-rewritten editorial guide'],
    duties: [],
    todos: ['restore guide'],
  },
  {
    name: 'a notice is new, approved, announced in time and frozen',
    edits: [
      edit(notice, '我们从不出售您的信息。', '我们从不出售、出租您的信息。'),
      ...raised(notice),
      write('public/archive/notice/2.0/manifest.json', '{}\n'),
    ],
    changes: ['commitment-changed material notice', 'text-frozen editorial public/archive/notice/2.0'],
    duties: ofNotice,
    todos: [],
  },
  {
    name: 'only the translation becomes weaker',
    edits: [edit(english, 'Stores must tell', 'Stores may tell')],
    changes: ['obligation-weakened material rules'],
    duties: ofRules,
    todos: ['raise-major rules'],
  },
  {
    name: 'a question has another right answer',
    edits: [
      edit('training/basics/01-why.mdx', '- [x] 报告', '- [ ] 报告'),
      edit('training/basics/01-why.mdx', '- [ ] 等等看', '- [x] 等等看'),
    ],
    changes: ['quiz-question-changed material why'],
    duties: ['retake-courses'],
    todos: ['raise-major basics'],
  },
  {
    name: 'a course is passed with less',
    edits: [edit('training/basics/index.mdx', 'pass-mark: 80', 'pass-mark: 60')],
    changes: ['pass-mark-lowered material basics'],
    duties: ['retake-courses'],
    todos: ['raise-major basics'],
  },
]

const registers: readonly Scenario[] = [
  {
    name: 'an exception is granted',
    edits: [
      edit(
        'registers/exceptions.yaml',
        'exceptions:\n',
        "exceptions:\n  - { rule: sentence-length, document: rules, justification: { zh-CN: 引用原文, en: Quoted }, owner: store, approver: dpo, expires: '2026-09-30' }\n",
      ),
    ],
    changes: ['exception-added material exceptions'],
    duties: [],
    todos: [],
  },
  {
    name: 'an exception lives on',
    edits: [edit('registers/exceptions.yaml', "expires: '2026-09-30'", "expires: '2027-09-30'")],
    changes: ['exception-extended material exceptions'],
    duties: [],
    todos: [],
  },
  {
    name: 'a word means more than before',
    edits: [edit('glossary.yaml', '与客户个人有关的信息', '与客户和员工有关的信息')],
    changes: ['definition-changed material glossary'],
    duties: ofRules,
    todos: openRules,
  },
  {
    name: 'a control of the catalogue asks for less',
    edits: [edit('catalog/BT.yaml', '转让前应当逐人告知', '转让前可以公告')],
    changes: ['catalog-control-changed material BT'],
    duties: [],
    todos: [],
  },
  {
    name: 'a profile asks for less',
    edits: [edit('profiles/store.yaml', '  - id: BT-03\n', '')],
    changes: ['requirement-dropped material profiles/store'],
    duties: [],
    todos: [],
  },
  {
    name: 'a law ends',
    edits: [edit('laws/PIPL.yaml', "from: '2021-11-01'", "from: '2021-11-01', to: '2026-12-31'")],
    changes: ['law-status-changed material PIPL'],
    duties: [],
    todos: [],
  },
  {
    name: 'a rule of the lint is switched off',
    edits: [
      edit(
        'policypress.config.yaml',
        'languages: [zh-CN, en]\n',
        'languages: [zh-CN, en]\nrules: { no-empty-control: off }\n',
      ),
    ],
    changes: ['rule-switched-off material policypress.config'],
    duties: [],
    todos: [],
  },
]

/** Every kind of change, in a library of which Chinese is the source. */
export const scenariosZh: readonly Scenario[] = [
  ...controls,
  ...wording,
  ...values,
  ...activities,
  ...documents,
  ...registers,
]
