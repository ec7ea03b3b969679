import type { LocalText } from '../../linter/index.ts'
import type { Direction, Label, Locale } from './model.ts'

/** What a label is called. */
export function labelWords(label: Label, language: Locale): string {
  return labels[label][language]
}

/** What a direction is called, with the reader in mind. */
export function directionWords(direction: Direction, language: Locale): string {
  return directions[direction][language]
}

/** Whether a change can be better or worse for the reader: what moved or looks different says the same. */
export function hasMeaning(label: Label): boolean {
  return label !== 'moved' && label !== 'typography'
}

const labels: Readonly<Record<Label, LocalText>> = {
  'new-purpose': { 'zh-CN': '新增用途', en: 'New purpose' },
  'removed-purpose': { 'zh-CN': '取消用途', en: 'Purpose dropped' },
  'changed-purpose': { 'zh-CN': '用途有变', en: 'Purpose changed' },
  'new-category': { 'zh-CN': '多收信息', en: 'More information collected' },
  'removed-category': { 'zh-CN': '少收信息', en: 'Less information collected' },
  'new-recipient': { 'zh-CN': '新增接收方', en: 'New recipient' },
  'removed-recipient': { 'zh-CN': '减少接收方', en: 'Recipient dropped' },
  'changed-recipient': { 'zh-CN': '接收方有变', en: 'Recipient changed' },
  'new-component': { 'zh-CN': '新增第三方组件', en: 'New third-party component' },
  'removed-component': { 'zh-CN': '去掉第三方组件', en: 'Third-party component dropped' },
  'changed-component': { 'zh-CN': '第三方组件有变', en: 'Third-party component changed' },
  'new-cookie': { 'zh-CN': '新增 Cookie', en: 'New cookie' },
  'removed-cookie': { 'zh-CN': '去掉 Cookie', en: 'Cookie dropped' },
  'changed-cookie': { 'zh-CN': 'Cookie 有变', en: 'Cookie changed' },
  'retention-longer': { 'zh-CN': '保存更久', en: 'Kept longer' },
  'retention-shorter': { 'zh-CN': '保存更短', en: 'Kept for less time' },
  'retention-changed': { 'zh-CN': '保存期限有变', en: 'Time of keeping changed' },
  'rights-fewer': { 'zh-CN': '权利减少', en: 'Fewer rights' },
  'rights-more': { 'zh-CN': '权利增加', en: 'More rights' },
  'rights-changed': { 'zh-CN': '行使权利的办法有变', en: 'Way to use a right changed' },
  'answer-slower': { 'zh-CN': '答复更慢', en: 'Slower answers' },
  'answer-faster': { 'zh-CN': '答复更快', en: 'Faster answers' },
  'legal-basis': { 'zh-CN': '处理依据有变', en: 'Legal ground changed' },
  sensitive: { 'zh-CN': '敏感信息', en: 'Sensitive information' },
  'automated-decision': { 'zh-CN': '自动决定', en: 'Automated decisions' },
  'cross-border': { 'zh-CN': '出境', en: 'Transfer abroad' },
  handler: { 'zh-CN': '负责的公司有变', en: 'Company in charge changed' },
  contact: { 'zh-CN': '联系方式有变', en: 'Contact changed' },
  'commitment-removed': { 'zh-CN': '撤回承诺', en: 'Promise withdrawn' },
  'commitment-added': { 'zh-CN': '新增承诺', en: 'New promise' },
  'commitment-changed': { 'zh-CN': '承诺改写', en: 'Promise reworded' },
  parameter: { 'zh-CN': '数值有变', en: 'Value changed' },
  wording: { 'zh-CN': '文字改动', en: 'Wording' },
  moved: { 'zh-CN': '移了位置', en: 'Moved' },
  typography: { 'zh-CN': '排版', en: 'Typography' },
}

const directions: Readonly<Record<Direction, LocalText>> = {
  better: { 'zh-CN': '对您更有利', en: 'Better for you' },
  worse: { 'zh-CN': '对您更不利', en: 'Worse for you' },
  neutral: { 'zh-CN': '要看具体情况', en: 'It depends' },
}
