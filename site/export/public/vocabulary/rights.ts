import type { VocabularyTerm } from './term.ts'

/** Rights of individuals. The law sets no number of days for any of them. */
export const rights: readonly VocabularyTerm[] = [
  {
    ...{ name: 'RightToAccess', ...right('45'), closeMatch: 'eu-gdpr:A15' },
    label: { 'zh-CN': '查阅权', en: 'Right to access' },
    definition: { 'zh-CN': '查阅自己的个人信息。', en: 'To see information about oneself.' },
  },
  {
    ...{ name: 'RightToCopy', ...right('45'), closeMatch: 'eu-gdpr:A15' },
    label: { 'zh-CN': '复制权', en: 'Right to a copy' },
    definition: { 'zh-CN': '复制自己的个人信息。', en: 'To have a copy of information about oneself.' },
  },
  {
    ...{ name: 'RightToTransfer', ...right('45'), closeMatch: 'eu-gdpr:A20' },
    label: { 'zh-CN': '转移权', en: 'Right to have information moved' },
    definition: {
      'zh-CN': '符合条件的，请求把个人信息转移至自己指定的处理者。',
      en: 'To have information moved to a handler that one names, where the conditions are met.',
    },
  },
  {
    ...{ name: 'RightToCorrection', ...right('46'), closeMatch: 'eu-gdpr:A16' },
    label: { 'zh-CN': '更正权', en: 'Right to correction' },
    definition: { 'zh-CN': '请求更正不准确的个人信息。', en: 'To have wrong information corrected.' },
  },
  {
    ...{ name: 'RightToCompletion', ...right('46'), closeMatch: 'eu-gdpr:A16' },
    label: { 'zh-CN': '补充权', en: 'Right to completion' },
    definition: { 'zh-CN': '请求补充不完整的个人信息。', en: 'To have incomplete information completed.' },
  },
  {
    ...{ name: 'RightToDeletion', ...right('47'), closeMatch: 'eu-gdpr:A17' },
    label: { 'zh-CN': '删除权', en: 'Right to deletion' },
    definition: {
      'zh-CN': '处理者在法定情形下未主动删除的，请求其删除。',
      en: 'To have information deleted where the law asks for it and the handler has not done so.',
    },
  },
  {
    ...{ name: 'RightToRestriction', ...right('44'), closeMatch: 'eu-gdpr:A18' },
    label: { 'zh-CN': '限制处理的权利', en: 'Right to restriction' },
    definition: { 'zh-CN': '限制他人处理自己的个人信息。', en: 'To restrict the processing by others.' },
  },
  {
    ...{ name: 'RightToRefusal', ...right('44'), closeMatch: 'eu-gdpr:A21' },
    label: { 'zh-CN': '拒绝处理的权利', en: 'Right to refusal' },
    definition: { 'zh-CN': '拒绝他人处理自己的个人信息。', en: 'To refuse the processing by others.' },
  },
  {
    ...{ name: 'RightToWithdrawal', ...right('15'), closeMatch: 'eu-gdpr:A7-3' },
    label: { 'zh-CN': '撤回同意的权利', en: 'Right to withdraw consent' },
    definition: {
      'zh-CN': '以便捷的方式撤回同意；撤回前的处理仍然有效。',
      en: 'To take consent back in an easy way; what was done before stays valid.',
    },
  },
  {
    ...{ name: 'RightToExplanation', ...right('48') },
    label: { 'zh-CN': '要求解释说明的权利', en: 'Right to explanation' },
    definition: {
      'zh-CN': '要求处理者解释说明其处理规则。',
      en: 'To have the handler explain its rules of processing.',
    },
  },
  {
    ...{ name: 'RightOfRelatives', ...right('49') },
    label: { 'zh-CN': '死者近亲属的权利', en: 'Right of relatives of the deceased' },
    definition: {
      'zh-CN': '近亲属为自身的合法、正当利益，对死者的个人信息行使查阅、复制、更正、删除等权利。',
      en: 'Close relatives may, for lawful interests of their own, see, copy, correct and delete information about the deceased.',
    },
  },
  {
    ...{ name: 'RightToComplaint', ...right('65'), closeMatch: 'eu-gdpr:A77' },
    label: { 'zh-CN': '投诉、举报的权利', en: 'Right to complain' },
    definition: {
      'zh-CN': '就违法处理活动向履行个人信息保护职责的部门投诉、举报。',
      en: 'To complain to the authority about unlawful processing.',
    },
  },
]

function right(article: string): Pick<VocabularyTerm, 'kind' | 'article' | 'broader'> {
  return { kind: 'dpv:Right', article, broader: ['dpv:DataSubjectRight'] }
}
