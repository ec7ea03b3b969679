import type { VocabularyTerm } from './term.ts'

/** Who decides, who processes for others, who receives. */
export const parties: readonly VocabularyTerm[] = [
  {
    ...{ name: 'Handler', kind: 'dpv:LegalEntity', article: '73', item: 1, broader: [] },
    exactMatch: 'dpv:DataController',
    label: { 'zh-CN': '个人信息处理者', en: 'Personal information handler' },
    definition: {
      'zh-CN': '自主决定处理目的和处理方式的组织或者个人。',
      en: 'An organisation or individual that decides by itself on purpose and means of the processing.',
    },
  },
  {
    ...{ name: 'JointHandler', kind: 'dpv:LegalEntity', article: '20' },
    broader: ['pipl:Handler', 'dpv:JointDataControllers'],
    label: { 'zh-CN': '共同处理者', en: 'Joint handler' },
    definition: {
      'zh-CN': '与其他处理者共同决定处理目的和处理方式的处理者；个人可以向其中任何一个行使权利。',
      en: 'A handler that decides together with others; individuals may turn to any of them.',
    },
  },
  {
    ...{ name: 'EntrustedParty', kind: 'dpv:LegalEntity', article: '21', broader: ['dpv:DataProcessor'] },
    label: { 'zh-CN': '受托人', en: 'Entrusted party' },
    definition: {
      'zh-CN': '受处理者委托，按照约定的目的和方式处理信息的一方；合同终了时返还或者删除，不得自行转委托。',
      en: 'Processes for a handler as agreed, gives back or deletes at the end, and entrusts nobody else without consent.',
    },
  },
  {
    ...{ name: 'TransferRecipient', kind: 'dpv:LegalEntity', article: '22' },
    broader: ['dpv:Recipient', 'pipl:Handler'],
    label: { 'zh-CN': '业务转让的接收方', en: 'Recipient in a transfer' },
    definition: {
      'zh-CN':
        '因处理者合并、分立、解散、被宣告破产等原因接收信息的一方：个人应被告知其名称和联系方式，它继续履行处理者的义务，变更目的、方式的须重新取得同意。',
      en: "Receives information because the handler merges, divides, dissolves, is declared bankrupt or the like. Individuals are told its name and contact; it goes on with the handler's duties, and asks for consent anew where it changes purpose or means.",
    },
  },
  {
    ...{ name: 'ReceivingHandler', kind: 'dpv:LegalEntity', article: '23' },
    broader: ['dpv:Recipient', 'pipl:Handler'],
    label: { 'zh-CN': '接收信息的其他处理者', en: 'Receiving handler' },
    definition: {
      'zh-CN':
        '由处理者提供信息的另一处理者：个人应被告知其名称、联系方式、处理目的、处理方式和信息种类，并单独同意；超出范围的须重新取得同意。',
      en: 'Another handler to whom information is provided. Individuals are told its name, contact, purpose, means and the kinds of information, and consent separately; it asks anew where it goes beyond that.',
    },
  },
  {
    ...{ name: 'ReceivingAuthority', kind: 'dpv:LegalEntity', article: '13', item: 3 },
    broader: ['dpv:Recipient', 'dpv:Authority'],
    label: { 'zh-CN': '依法接收信息的主管部门', en: 'Receiving authority' },
    definition: {
      'zh-CN': '处理者为履行法定义务而向其报送信息的主管部门。',
      en: 'An authority to whom a handler must hand information by a duty under the law.',
    },
  },
]
