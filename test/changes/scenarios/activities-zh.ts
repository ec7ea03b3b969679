import { ofNotice, processing } from './edits-zh.ts'
import { edit, write } from './scenario.ts'
import type { Scenario } from './scenario.ts'

/** What is done with information, and who takes part. */
export const activities: readonly Scenario[] = [
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
