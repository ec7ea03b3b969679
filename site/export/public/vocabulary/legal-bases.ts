import type { VocabularyTerm } from './term.ts'

/** Grounds of Article 13, and the kinds of consent that other articles ask for. */
export const legalBases: readonly VocabularyTerm[] = [
  {
    ...{ name: 'Consent', kind: 'dpv:LegalBasis', article: '13', item: 1, broader: ['dpv:Consent'] },
    closeMatch: 'eu-gdpr:A6-1-a',
    label: { 'zh-CN': '个人同意', en: 'Consent' },
    definition: {
      'zh-CN': '个人在充分知情的前提下，自愿、明确地同意处理。',
      en: 'The individual agrees to the processing, informed, of free will and explicitly.',
    },
  },
  {
    ...{ name: 'SeparateConsent', kind: 'dpv:LegalBasis', article: '29', broader: ['pipl:Consent'] },
    label: { 'zh-CN': '单独同意', en: 'Separate consent' },
    definition: {
      'zh-CN':
        '就某一项处理单独取得的同意，不与其他事项捆绑，例如处理敏感个人信息、向其他处理者提供、公开或者出境。',
      en: 'Consent asked for one processing by itself and not together with other matters: for sensitive information, for providing it to another handler, for publishing it or sending it abroad.',
    },
  },
  {
    ...{ name: 'WrittenConsent', kind: 'dpv:LegalBasis', article: '29', broader: ['pipl:Consent'] },
    label: { 'zh-CN': '书面同意', en: 'Written consent' },
    definition: {
      'zh-CN': '法律、行政法规要求以书面形式取得的同意。',
      en: 'Consent in writing, where a law or administrative regulation asks for that form.',
    },
  },
  {
    ...{ name: 'GuardianConsent', kind: 'dpv:LegalBasis', article: '31', broader: ['pipl:Consent'] },
    label: { 'zh-CN': '监护人同意', en: "Guardian's consent" },
    definition: {
      'zh-CN': '处理不满十四周岁未成年人的信息时，由其父母或者其他监护人作出的同意。',
      en: 'Consent of a parent or other guardian to processing information about a child under fourteen.',
    },
  },
  {
    ...{ name: 'Contract', kind: 'dpv:LegalBasis', article: '13', item: 2, broader: ['dpv:Contract'] },
    closeMatch: 'eu-gdpr:A6-1-b',
    label: { 'zh-CN': '合同所必需', en: 'Necessary for a contract' },
    definition: {
      'zh-CN': '为订立、履行个人作为一方当事人的合同所必需。',
      en: 'Necessary to conclude or perform a contract to which the individual is a party.',
    },
  },
  {
    ...{
      name: 'HumanResources',
      kind: 'dpv:LegalBasis',
      article: '13',
      item: 2,
      broader: ['dpv:LegalBasis'],
    },
    label: { 'zh-CN': '人力资源管理所必需', en: 'Necessary to manage human resources' },
    definition: {
      'zh-CN': '按照依法制定的劳动规章制度和依法签订的集体合同，实施人力资源管理所必需。',
      en: 'Necessary to manage human resources under lawful work rules and collective contracts.',
    },
  },
  {
    ...{
      name: 'LegalDuty',
      kind: 'dpv:LegalBasis',
      article: '13',
      item: 3,
      broader: ['dpv:LegalObligation'],
    },
    closeMatch: 'eu-gdpr:A6-1-c',
    label: { 'zh-CN': '法定职责或者法定义务', en: 'Legal duty' },
    definition: {
      'zh-CN': '为履行法定职责或者法定义务所必需。',
      en: 'Necessary to perform a function or duty that the law lays down.',
    },
  },
  {
    ...{ name: 'Emergency', kind: 'dpv:LegalBasis', article: '13', item: 4, broader: ['dpv:LegalBasis'] },
    closeMatch: 'eu-gdpr:A6-1-d',
    label: { 'zh-CN': '紧急情况所必需', en: 'Emergency' },
    definition: {
      'zh-CN': '为应对突发公共卫生事件，或者紧急情况下为保护人的生命健康和财产安全所必需。',
      en: 'Necessary in a public health incident, or in an emergency to protect life, health or property.',
    },
  },
  {
    ...{ name: 'PublicInterestReporting', kind: 'dpv:LegalBasis', article: '13', item: 5 },
    broader: ['dpv:PublicInterest'],
    label: { 'zh-CN': '为公共利益的新闻报道和舆论监督', en: 'Reporting in the public interest' },
    definition: {
      'zh-CN': '为公共利益实施新闻报道、舆论监督等行为，在合理的范围内处理。',
      en: 'News reporting, supervision by public opinion and the like in the public interest, within reason.',
    },
  },
  {
    ...{ name: 'DisclosedInformation', kind: 'dpv:LegalBasis', article: '13', item: 6 },
    broader: ['dpv:LegalBasis'],
    label: { 'zh-CN': '已经合法公开的信息', en: 'Information that is lawfully public' },
    definition: {
      'zh-CN': '在合理的范围内处理个人自行公开或者其他已经合法公开的信息。',
      en: 'Processing, within reason, of information that the individual made public or that is lawfully public otherwise.',
    },
  },
  {
    ...{ name: 'OtherLaw', kind: 'dpv:LegalBasis', article: '13', item: 7, broader: ['dpv:LegalBasis'] },
    label: { 'zh-CN': '法律、行政法规规定的其他情形', en: 'Another law' },
    definition: {
      'zh-CN': '法律、行政法规规定可以处理的其他情形。',
      en: 'Another case in which a law or administrative regulation allows the processing.',
    },
  },
]
