import type { VocabularyTerm } from './term.ts'

/** What is done, what with and about whom; and how information may go abroad. */
export const processing: readonly VocabularyTerm[] = [
  {
    ...{ name: 'TransferOnRestructuring', kind: 'dpv:Processing', article: '22', broader: ['dpv:Transfer'] },
    label: { 'zh-CN': '因合并、分立等转移', en: 'Transfer on restructuring' },
    definition: {
      'zh-CN': '因合并、分立、解散、被宣告破产等原因向接收方转移个人信息。',
      en: 'Information goes to a recipient because of a merger, division, dissolution, declared bankruptcy or the like.',
    },
  },
  {
    ...{ name: 'Provision', kind: 'dpv:Processing', article: '23', broader: ['dpv:Disclose'] },
    label: { 'zh-CN': '向其他处理者提供', en: 'Provision to another handler' },
    definition: {
      'zh-CN': '处理者把其处理的个人信息提供给另一处理者。',
      en: 'A handler provides information that it processes to another handler.',
    },
  },
  {
    ...{ name: 'Entrusting', kind: 'dpv:Processing', article: '21', broader: ['dpv:Disclose'] },
    label: { 'zh-CN': '委托处理', en: 'Entrusting' },
    definition: {
      'zh-CN': '处理者委托他人按照约定处理个人信息，并监督其处理。',
      en: 'A handler has somebody process information as agreed, and supervises it.',
    },
  },
  {
    ...{ name: 'AutomatedDecisionMaking', kind: 'dpv:Processing', article: '24' },
    broader: ['dpv:AutomatedDecisionMaking'],
    label: { 'zh-CN': '自动化决策', en: 'Automated decision-making' },
    definition: {
      'zh-CN': '由程序自动分析、评估个人的行为习惯、兴趣或者经济、健康、信用状况等并作出决策。',
      en: 'A program analyses habits, interests or the economic, health or credit situation of a person and decides.',
    },
  },
  {
    ...{ name: 'SensitivePersonalInformation', kind: 'dpv:PersonalData', article: '28' },
    broader: ['dpv:SensitivePersonalData'],
    label: { 'zh-CN': '敏感个人信息', en: 'Sensitive personal information' },
    definition: {
      'zh-CN':
        '一旦泄露或者非法使用，容易使人格尊严受到侵害或者人身、财产安全受到危害的个人信息，包括不满十四周岁未成年人的全部信息。',
      en: 'Information whose leak or unlawful use easily harms dignity, body or property; all information about children under fourteen is among it.',
    },
  },
  {
    ...{ name: 'ChildUnderFourteen', kind: 'dpv:DataSubject', article: '31', broader: ['dpv:Child'] },
    label: { 'zh-CN': '不满十四周岁未成年人', en: 'Child under fourteen' },
    definition: {
      'zh-CN': '处理其信息须取得监护人同意，并有专门的处理规则。',
      en: 'Processing needs the consent of a guardian and rules of its own.',
    },
  },
  {
    ...{ name: 'SecurityAssessment', kind: 'dpv:LegalBasis', article: '38', item: 1 },
    broader: ['dpv:DataTransferLegalBasis'],
    label: { 'zh-CN': '出境安全评估', en: 'Security assessment' },
    definition: {
      'zh-CN': '通过国家网信部门组织的安全评估后向境外提供。',
      en: 'Sent abroad after a security assessment held by the national cyberspace authority.',
    },
  },
  {
    ...{ name: 'Certification', kind: 'dpv:LegalBasis', article: '38', item: 2 },
    broader: ['dpv:DataTransferLegalBasis'],
    label: { 'zh-CN': '个人信息保护认证', en: 'Certification' },
    definition: {
      'zh-CN': '经专业机构进行个人信息保护认证后向境外提供。',
      en: 'Sent abroad after a professional body certified the protection of personal information.',
    },
  },
  {
    ...{ name: 'StandardContract', kind: 'dpv:LegalBasis', article: '38', item: 3 },
    broader: ['dpv:DataTransferLegalBasis'],
    label: { 'zh-CN': '出境标准合同', en: 'Standard contract' },
    definition: {
      'zh-CN': '按照国家网信部门制定的标准合同与境外接收方订立合同后向境外提供。',
      en: 'Sent abroad under a contract that follows the standard one of the national cyberspace authority.',
    },
  },
  {
    ...{
      name: 'ExemptExport',
      kind: 'dpv:LegalBasis',
      article: '38',
      broader: ['dpv:DataTransferLegalBasis'],
    },
    label: { 'zh-CN': '免予办理的出境', en: 'Exempt export' },
    definition: {
      'zh-CN': '依照有关规定，免予安全评估、认证和标准合同的出境。',
      en: 'Sent abroad in a case for which the rules ask for no assessment, certification or standard contract.',
    },
  },
]
